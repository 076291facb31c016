import { z } from 'zod';
import type { Route, RouteTable } from '#network/snapshot/vpc.ts';
import { ipv4Block, ipv6Block, prefixListId } from './address.ts';
import { ownedBy, ownerId } from './owner.ts';
import { present } from './present.ts';
import { tagsSchema } from './tags.ts';

const text = z.string().optional();

/** A route; its target is the one member that AWS filled in, an instance's being its interface. */
const routeSchema = z
  .object({
    DestinationCidrBlock: ipv4Block.optional(),
    DestinationIpv6CidrBlock: ipv6Block.optional(),
    DestinationPrefixListId: prefixListId.optional(),
    GatewayId: text,
    NatGatewayId: text,
    TransitGatewayId: text,
    VpcPeeringConnectionId: text,
    EgressOnlyInternetGatewayId: text,
    NetworkInterfaceId: text,
    InstanceId: text,
    LocalGatewayId: text,
    CarrierGatewayId: text,
    CoreNetworkArn: text,
    OdbNetworkArn: text,
    State: z.enum(['active', 'blackhole', 'filtered']).optional(),
    Origin: text,
  })
  .transform((raw, context): Route => {
    const destination =
      raw.DestinationCidrBlock ?? raw.DestinationIpv6CidrBlock ?? raw.DestinationPrefixListId;
    if (destination === undefined) {
      context.addIssue('destination');
      return z.NEVER;
    }
    const target =
      raw.GatewayId ??
      raw.NatGatewayId ??
      raw.TransitGatewayId ??
      raw.VpcPeeringConnectionId ??
      raw.EgressOnlyInternetGatewayId ??
      raw.NetworkInterfaceId ??
      raw.InstanceId ??
      raw.LocalGatewayId ??
      raw.CarrierGatewayId ??
      raw.CoreNetworkArn ??
      raw.OdbNetworkArn ??
      'none';
    const state = raw.State ?? 'active';
    return { destination, target, state, ...present({ origin: raw.Origin }) };
  });

export const routeTableSchema = z
  .object({
    RouteTableId: z.string(),
    VpcId: z.string(),
    OwnerId: ownerId,
    Associations: z
      .array(
        z.object({
          Main: z.boolean().optional(),
          SubnetId: text,
          GatewayId: text,
          AssociationState: z.object({ State: z.string() }).optional(),
        }),
      )
      .optional(),
    Routes: z.array(routeSchema),
    Tags: tagsSchema,
  })
  .transform((raw): RouteTable => {
    const associations = (raw.Associations ?? []).filter(
      ({ AssociationState }) => !/^(disassociat|failed)/.test(AssociationState?.State ?? ''),
    );
    return {
      id: raw.RouteTableId,
      ...raw.Tags,
      ...ownedBy({ owner: raw.OwnerId }),
      vpcId: raw.VpcId,
      main: associations.some(({ Main }) => Main === true),
      subnetIds: associations.flatMap(({ SubnetId }) => SubnetId ?? []),
      gatewayIds: associations.flatMap(({ GatewayId }) => GatewayId ?? []),
      routes: raw.Routes,
    };
  });
