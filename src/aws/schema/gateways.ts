import { z } from 'zod';
import type { InternetGateway, NatGateway } from '#network/snapshot/gateways.ts';
import { ipv4Address } from './address.ts';
import { ownedBy, ownerId } from './owner.ts';
import { present } from './present.ts';
import { tagsSchema } from './tags.ts';

/** The VPCs that a gateway is attached to, or is being attached to. */
export const attachedVpcs = z
  .array(z.object({ VpcId: z.string().optional(), State: z.string().optional() }))
  .optional()
  .transform((list = []) =>
    list.filter(({ State }) => !State?.startsWith('detach')).flatMap(({ VpcId }) => VpcId ?? []),
  );

export const internetGatewaySchema = z
  .object({
    InternetGatewayId: z.string(),
    OwnerId: ownerId,
    Attachments: attachedVpcs,
    Tags: tagsSchema,
  })
  .transform((raw): InternetGateway => ({
    id: raw.InternetGatewayId,
    ...raw.Tags,
    ...ownedBy({ owner: raw.OwnerId }),
    vpcIds: raw.Attachments,
  }));

export const egressOnlyInternetGatewaySchema = z
  .object({ EgressOnlyInternetGatewayId: z.string(), Attachments: attachedVpcs, Tags: tagsSchema })
  .transform((raw): InternetGateway => ({
    id: raw.EgressOnlyInternetGatewayId,
    ...raw.Tags,
    vpcIds: raw.Attachments,
  }));

export const natGatewaySchema = z
  .object({
    NatGatewayId: z.string(),
    VpcId: z.string(),
    // A regional one stands in none.
    SubnetId: z.string().optional(),
    State: z.string(),
    ConnectivityType: z.enum(['public', 'private']).optional(),
    AvailabilityMode: z.enum(['zonal', 'regional']).optional(),
    RouteTableId: z.string().optional(),
    NatGatewayAddresses: z
      .array(
        z.object({
          PrivateIp: ipv4Address.optional(),
          PublicIp: ipv4Address.optional(),
          NetworkInterfaceId: z.string().optional(),
          IsPrimary: z.boolean().optional(),
        }),
      )
      .optional(),
    Tags: tagsSchema,
  })
  .transform((raw): NatGateway => {
    const addresses = raw.NatGatewayAddresses ?? [];
    const primary = addresses.find(({ IsPrimary }) => IsPrimary === true) ?? addresses[0];
    return {
      id: raw.NatGatewayId,
      ...raw.Tags,
      vpcId: raw.VpcId,
      subnetId: raw.SubnetId ?? '',
      state: raw.State.toLowerCase(),
      connectivity: raw.ConnectivityType ?? 'public',
      ...present({
        availability: raw.AvailabilityMode,
        routeTableId: raw.RouteTableId,
        privateAddress: primary?.PrivateIp,
        publicAddress: primary?.PublicIp,
        networkInterfaceId: primary?.NetworkInterfaceId,
      }),
    };
  });
