import { z } from 'zod';
import type {
  TransitGateway,
  TransitGatewayAttachment,
  TransitGatewayRoute,
  TransitGatewayRouteTable,
} from '#network/snapshot/transit-gateway.ts';
import { block, prefixListId } from './address.ts';
import { ownedBy, ownerId } from './owner.ts';
import { present } from './present.ts';
import { tagsSchema } from './tags.ts';

const text = z.string().optional();

/** AWS writes its options as words. */
const support = z
  .enum(['enable', 'disable'])
  .optional()
  .transform((word) => (word === undefined ? undefined : word === 'enable'));

export const transitGatewaySchema = z
  .object({
    TransitGatewayId: z.string(),
    TransitGatewayArn: text,
    OwnerId: ownerId,
    State: z.string(),
    Options: z.object({ SecurityGroupReferencingSupport: support, DnsSupport: support }).optional(),
    Tags: tagsSchema,
  })
  .transform((raw): TransitGateway => ({
    id: raw.TransitGatewayId,
    ...raw.Tags,
    ...ownedBy({ owner: raw.OwnerId, arn: raw.TransitGatewayArn }),
    state: raw.State,
    ...present({
      securityGroupReferencing: raw.Options?.SecurityGroupReferencingSupport,
      dnsSupport: raw.Options?.DnsSupport,
    }),
  }));

/** `DescribeTransitGatewayAttachments`: every sort of attachment, and the association of each. */
export const attachmentSchema = z
  .object({
    TransitGatewayAttachmentId: z.string(),
    TransitGatewayId: z.string(),
    TransitGatewayOwnerId: text,
    ResourceOwnerId: ownerId,
    ResourceType: z.string(),
    ResourceId: text,
    State: z.string(),
    Association: z.object({ TransitGatewayRouteTableId: text, State: text }).optional(),
    Tags: tagsSchema,
  })
  .transform((raw) => {
    const attachment: TransitGatewayAttachment = {
      id: raw.TransitGatewayAttachmentId,
      ...raw.Tags,
      ...ownedBy({ owner: raw.ResourceOwnerId }),
      transitGatewayId: raw.TransitGatewayId,
      resourceType: raw.ResourceType,
      resourceId: raw.ResourceId ?? '',
      state: raw.State,
      ...present({
        routeTableId: raw.Association?.TransitGatewayRouteTableId,
        associationState: raw.Association?.State?.toLowerCase(),
      }),
    };
    return { attachment, gatewayOwner: raw.TransitGatewayOwnerId };
  });

/** `DescribeTransitGatewayVpcAttachments`: the subnets and options of those to VPCs. */
export const vpcAttachmentSchema = z
  .object({
    TransitGatewayAttachmentId: z.string(),
    TransitGatewayId: z.string(),
    VpcId: z.string(),
    VpcOwnerId: ownerId,
    State: z.string(),
    SubnetIds: z.array(z.string()).optional(),
    Options: z
      .object({
        DnsSupport: support,
        SecurityGroupReferencingSupport: support,
        Ipv6Support: support,
        ApplianceModeSupport: support,
      })
      .optional(),
    Tags: tagsSchema,
  })
  .transform((raw): TransitGatewayAttachment => ({
    id: raw.TransitGatewayAttachmentId,
    ...raw.Tags,
    ...ownedBy({ owner: raw.VpcOwnerId }),
    transitGatewayId: raw.TransitGatewayId,
    resourceType: 'vpc',
    resourceId: raw.VpcId,
    state: raw.State,
    ...present({
      subnetIds: raw.SubnetIds,
      securityGroupReferencing: raw.Options?.SecurityGroupReferencingSupport,
      dnsSupport: raw.Options?.DnsSupport,
      ipv6Support: raw.Options?.Ipv6Support,
      applianceMode: raw.Options?.ApplianceModeSupport,
    }),
  }));

const peerSchema = z.object({ TransitGatewayId: text, OwnerId: text, Region: text });

/** `DescribeTransitGatewayPeeringAttachments`: a row tells both ends, which are one attachment each. */
export const peeringAttachmentSchema = z
  .object({
    TransitGatewayAttachmentId: z.string(),
    AccepterTransitGatewayAttachmentId: text,
    RequesterTgwInfo: peerSchema.optional(),
    AccepterTgwInfo: peerSchema.optional(),
    State: z.string(),
    Tags: tagsSchema,
  })
  .transform((raw): readonly TransitGatewayAttachment[] => {
    const { RequesterTgwInfo: requester, AccepterTgwInfo: accepter } = raw;
    const id = raw.TransitGatewayAttachmentId;
    // LocalStack lists every attachment here, and tells the ends of peerings alone.
    if (!requester || !accepter) return [];
    return [
      end(id, requester, accepter, raw),
      end(raw.AccepterTransitGatewayAttachmentId ?? id, accepter, requester, raw),
    ];
  });

type Peer = z.infer<typeof peerSchema>;

function end(
  id: string,
  own: Peer,
  peer: Peer,
  raw: { readonly State: string; readonly Tags: z.infer<typeof tagsSchema> },
): TransitGatewayAttachment {
  return {
    id,
    ...raw.Tags,
    ...present({ account: own.OwnerId, region: own.Region }),
    transitGatewayId: own.TransitGatewayId ?? '',
    resourceType: 'peering',
    resourceId: peer.TransitGatewayId ?? '',
    state: raw.State,
    ...present({ peerRegion: peer.Region, peerAccount: peer.OwnerId }),
  };
}

export const transitGatewayRouteTableSchema = z
  .object({
    TransitGatewayRouteTableId: z.string(),
    TransitGatewayId: z.string(),
    State: text,
    Tags: tagsSchema,
  })
  .transform((raw): TransitGatewayRouteTable => ({
    id: raw.TransitGatewayRouteTableId,
    ...raw.Tags,
    transitGatewayId: raw.TransitGatewayId,
    ...present({ state: raw.State }),
  }));

const transitRouteSchema = z
  .object({
    DestinationCidrBlock: block.optional(),
    PrefixListId: prefixListId.optional(),
    TransitGatewayAttachments: z
      .array(z.object({ TransitGatewayAttachmentId: text, ResourceType: text }))
      .optional(),
    Type: z.enum(['static', 'propagated']),
    State: z.enum(['active', 'blackhole', 'pending', 'deleting', 'deleted']),
  })
  .transform((raw, context): TransitGatewayRoute => {
    const destination = raw.DestinationCidrBlock ?? raw.PrefixListId;
    if (destination === undefined) {
      context.addIssue('destination');
      return z.NEVER;
    }
    const attachments = raw.TransitGatewayAttachments ?? [];
    return {
      destination,
      state: raw.State,
      type: raw.Type,
      attachmentIds: attachments.flatMap((one) => one.TransitGatewayAttachmentId ?? []),
      ...present({ resourceType: attachments[0]?.ResourceType }),
    };
  });

/** `SearchTransitGatewayRoutes`, kept with the id of the table that was searched. */
export const transitRoutesSchema = z
  .object({
    TransitGatewayRouteTableId: z.string(),
    Routes: z.array(transitRouteSchema),
    AdditionalRoutesAvailable: z.boolean().optional(),
  })
  .transform((raw) => ({
    id: raw.TransitGatewayRouteTableId,
    routes: raw.Routes,
    hasMore: raw.AdditionalRoutesAvailable ?? false,
  }));

/** `GetTransitGatewayRouteTableAssociations`, kept with the id of the table. */
export const associationsSchema = z
  .object({
    TransitGatewayRouteTableId: z.string(),
    Associations: z.array(z.object({ TransitGatewayAttachmentId: z.string(), State: text })),
  })
  .transform((raw) => ({
    tableId: raw.TransitGatewayRouteTableId,
    associations: raw.Associations,
  }));
