import { z } from 'zod';
import type { InternetGateway, NatGateway } from '#network/snapshot/gateways.ts';
import { present } from './present.ts';
import { tagsSchema } from './tags.ts';

const attachments = z
  .array(z.object({ VpcId: z.string().optional(), State: z.string().optional() }))
  .optional()
  .transform((list = []) =>
    list.filter(({ State }) => !State?.startsWith('detach')).flatMap(({ VpcId }) => VpcId ?? []),
  );

export const internetGatewaySchema = z
  .object({ InternetGatewayId: z.string(), Attachments: attachments, Tags: tagsSchema })
  .transform((raw): InternetGateway => ({
    id: raw.InternetGatewayId,
    ...raw.Tags,
    vpcIds: raw.Attachments,
  }));

export const egressOnlyInternetGatewaySchema = z
  .object({ EgressOnlyInternetGatewayId: z.string(), Attachments: attachments, Tags: tagsSchema })
  .transform((raw): InternetGateway => ({
    id: raw.EgressOnlyInternetGatewayId,
    ...raw.Tags,
    vpcIds: raw.Attachments,
  }));

export const natGatewaySchema = z
  .object({
    NatGatewayId: z.string(),
    VpcId: z.string(),
    SubnetId: z.string(),
    State: z.string(),
    ConnectivityType: z.string().optional(),
    NatGatewayAddresses: z
      .array(
        z.object({
          PrivateIp: z.string().optional(),
          PublicIp: z.string().optional(),
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
      subnetId: raw.SubnetId,
      state: raw.State,
      connectivity: raw.ConnectivityType === 'private' ? 'private' : 'public',
      ...present({
        privateAddress: primary?.PrivateIp,
        publicAddress: primary?.PublicIp,
        networkInterfaceId: primary?.NetworkInterfaceId,
      }),
    };
  });
