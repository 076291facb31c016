import { z } from 'zod';
import type {
  DirectConnectAssociation,
  VirtualInterface,
  VpnConnection,
  VpnGateway,
} from '#network/snapshot/private-connection.ts';
import { block, ipv4Block } from './address.ts';
import { attachedVpcs } from './gateways.ts';
import { ownedBy, ownerId } from './owner.ts';
import { present } from './present.ts';
import { lowerCaseTagsSchema, tagsSchema } from './tags.ts';

const text = z.string().optional();

export const vpnGatewaySchema = z
  .object({
    VpnGatewayId: z.string(),
    State: z.string(),
    AvailabilityZone: text,
    VpcAttachments: attachedVpcs,
    Tags: tagsSchema,
  })
  .transform((raw): VpnGateway => ({
    id: raw.VpnGatewayId,
    ...raw.Tags,
    ...ownedBy({ zone: raw.AvailabilityZone }),
    state: raw.State.toLowerCase(),
    vpcIds: raw.VpcAttachments,
  }));

export const vpnConnectionSchema = z
  .object({
    VpnConnectionId: z.string(),
    State: z.string(),
    VpnGatewayId: text,
    TransitGatewayId: text,
    Options: z
      .object({
        StaticRoutesOnly: z.boolean().optional(),
        LocalIpv4NetworkCidr: ipv4Block.optional(),
        RemoteIpv4NetworkCidr: ipv4Block.optional(),
      })
      .optional(),
    Routes: z.array(z.object({ DestinationCidrBlock: block.optional(), State: text })).optional(),
    VgwTelemetry: z.array(z.object({ Status: text })).optional(),
    Tags: tagsSchema,
  })
  .transform((raw): VpnConnection => ({
    id: raw.VpnConnectionId,
    ...raw.Tags,
    state: raw.State.toLowerCase(),
    routes: (raw.Routes ?? []).flatMap(({ DestinationCidrBlock, State }) =>
      DestinationCidrBlock === undefined
        ? []
        : [{ destination: DestinationCidrBlock, ...present({ state: State?.toLowerCase() }) }],
    ),
    ...present({
      vpnGatewayId: raw.VpnGatewayId,
      transitGatewayId: raw.TransitGatewayId,
      staticRoutesOnly: raw.Options?.StaticRoutesOnly,
      // Before its tunnels are made, a connection has none to tell of.
      tunnels: raw.VgwTelemetry?.length
        ? raw.VgwTelemetry.flatMap(({ Status }) => Status?.toUpperCase() ?? [])
        : undefined,
      customerCidr: raw.Options?.LocalIpv4NetworkCidr,
      awsCidr: raw.Options?.RemoteIpv4NetworkCidr,
    }),
  }));

/** Direct Connect writes the names of its members in lower case. */
export const virtualInterfaceSchema = z
  .object({
    virtualInterfaceId: z.string(),
    virtualInterfaceType: z.string(),
    virtualInterfaceState: z.string(),
    ownerAccount: ownerId,
    region: text,
    virtualGatewayId: text,
    directConnectGatewayId: text,
    bgpPeers: z.array(z.object({ bgpStatus: text })).optional(),
    tags: lowerCaseTagsSchema,
  })
  .transform((raw): VirtualInterface => ({
    id: raw.virtualInterfaceId,
    ...raw.tags,
    ...ownedBy({ owner: raw.ownerAccount }),
    ...present({ region: raw.region }),
    type: raw.virtualInterfaceType,
    state: raw.virtualInterfaceState.toLowerCase(),
    bgpUp: (raw.bgpPeers ?? []).some(({ bgpStatus }) => bgpStatus === 'up'),
    ...present({
      vpnGatewayId: raw.virtualGatewayId || undefined,
      directConnectGatewayId: raw.directConnectGatewayId || undefined,
    }),
  }));

/** Before transit gateways, an association was one with a virtual private gateway, told at the top. */
export const directConnectAssociationSchema = z
  .object({
    associationId: text,
    directConnectGatewayId: z.string(),
    directConnectGatewayOwnerAccount: ownerId,
    associationState: z.string(),
    associatedGateway: z.object({ id: text, type: text }).optional(),
    virtualGatewayId: text,
    allowedPrefixesToDirectConnectGateway: z.array(z.object({ cidr: block })).optional(),
  })
  .transform((raw): DirectConnectAssociation => {
    const gatewayId = raw.associatedGateway?.id ?? raw.virtualGatewayId ?? '';
    return {
      id: raw.associationId ?? `${raw.directConnectGatewayId} ${gatewayId}`,
      ...ownedBy({ owner: raw.directConnectGatewayOwnerAccount }),
      directConnectGatewayId: raw.directConnectGatewayId,
      gatewayId,
      gatewayType: raw.associatedGateway?.type ?? 'virtualPrivateGateway',
      state: raw.associationState.toLowerCase(),
      allowedPrefixes: (raw.allowedPrefixesToDirectConnectGateway ?? []).map(({ cidr }) => cidr),
    };
  });
