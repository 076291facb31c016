import { z } from 'zod';
import type { Route, RouteTable } from '#network/snapshot/vpc.ts';
import { present } from './present.ts';
import { tagsSchema } from './tags.ts';

const text = z.string().optional();

const routeSchema = z.object({
  DestinationCidrBlock: text,
  DestinationIpv6CidrBlock: text,
  DestinationPrefixListId: text,
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
  State: text,
  Origin: text,
});

/** A route; its target is the one member that AWS filled in, an instance's being its interface. */
function readRoute(raw: z.infer<typeof routeSchema>): Route | undefined {
  const destination =
    raw.DestinationCidrBlock ?? raw.DestinationIpv6CidrBlock ?? raw.DestinationPrefixListId;
  if (destination === undefined) return undefined;
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
    'none';
  const state = raw.State === 'blackhole' ? 'blackhole' : 'active';
  return { destination, target, state, ...present({ origin: raw.Origin }) };
}

export const routeTableSchema = z
  .object({
    RouteTableId: z.string(),
    VpcId: z.string(),
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
    Routes: z.array(routeSchema).optional(),
    Tags: tagsSchema,
  })
  .transform((raw): RouteTable => {
    const associations = (raw.Associations ?? []).filter(
      ({ AssociationState }) => !/^(disassociat|failed)/.test(AssociationState?.State ?? ''),
    );
    return {
      id: raw.RouteTableId,
      ...raw.Tags,
      vpcId: raw.VpcId,
      main: associations.some(({ Main }) => Main === true),
      subnetIds: associations.flatMap(({ SubnetId }) => SubnetId ?? []),
      gatewayIds: associations.flatMap(({ GatewayId }) => GatewayId ?? []),
      routes: (raw.Routes ?? []).flatMap((route) => readRoute(route) ?? []),
    };
  });
