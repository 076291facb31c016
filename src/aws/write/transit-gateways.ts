import { each, tagsOf, type Row, type Writer } from './rows.ts';

const word = (flag: boolean | undefined) =>
  flag === undefined ? undefined : flag ? 'enable' : 'disable';

export const writeTransitGateways: Writer<'transitGateways'> = (rows) => ({
  'transit-gateways': {
    TransitGateways: rows.map((one) => ({
      TransitGatewayId: one.id,
      OwnerId: one.account,
      State: one.state,
      Options: {
        SecurityGroupReferencingSupport: word(one.securityGroupReferencing),
        DnsSupport: word(one.dnsSupport),
      },
      Tags: tagsOf(one),
    })),
  },
});

type Attachment = Row<'transitGatewayAttachments'>;

/** Attachments as three calls tell them: their tables, their options in a VPC, their ends of a peering. */
export const writeAttachments: Writer<'transitGatewayAttachments'> = (rows, { account }) => ({
  'transit-gateway-attachments': {
    TransitGatewayAttachments: rows.map((one) => ({
      TransitGatewayAttachmentId: one.id,
      TransitGatewayId: one.transitGatewayId,
      // The owner of the gateway alone is told that an attachment has no table.
      TransitGatewayOwnerId: one.associationState === 'none' ? account : undefined,
      ResourceOwnerId: one.account,
      ResourceType: one.resourceType,
      ResourceId: one.resourceId,
      State: one.state,
      Association:
        one.routeTableId === undefined
          ? undefined
          : { TransitGatewayRouteTableId: one.routeTableId, State: one.associationState },
      Tags: tagsOf(one),
    })),
  },
  'transit-gateway-vpc-attachments': {
    TransitGatewayVpcAttachments: rows
      .filter(({ resourceType, subnetIds }) => resourceType === 'vpc' && subnetIds !== undefined)
      .map(toVpc),
  },
  'transit-gateway-peering-attachments': { TransitGatewayPeeringAttachments: peerings(rows) },
});

function toVpc(one: Attachment) {
  return {
    TransitGatewayAttachmentId: one.id,
    TransitGatewayId: one.transitGatewayId,
    VpcId: one.resourceId,
    VpcOwnerId: one.account,
    State: one.state,
    SubnetIds: one.subnetIds,
    Options: {
      DnsSupport: word(one.dnsSupport),
      SecurityGroupReferencingSupport: word(one.securityGroupReferencing),
      Ipv6Support: word(one.ipv6Support),
      ApplianceModeSupport: word(one.applianceMode),
    },
    Tags: tagsOf(one),
  };
}

/** Both ends of a peering stand in one answer. */
function peerings(rows: readonly Attachment[]): readonly object[] {
  const ends = rows.filter(({ peerRegion, peerAccount }) => peerRegion ?? peerAccount);
  const isOther = (one: Attachment, other: Attachment) =>
    one.transitGatewayId === other.resourceId && one.resourceId === other.transitGatewayId;
  const first = ends.filter((one, i) => !ends.slice(0, i).some((other) => isOther(one, other)));
  return first.map((one) => ({
    TransitGatewayAttachmentId: one.id,
    AccepterTransitGatewayAttachmentId: ends.find((other) => isOther(one, other))?.id,
    RequesterTgwInfo: {
      TransitGatewayId: one.transitGatewayId,
      OwnerId: one.account,
      Region: one.region,
    },
    AccepterTgwInfo: {
      TransitGatewayId: one.resourceId,
      OwnerId: one.peerAccount,
      Region: one.peerRegion,
    },
    State: one.state,
    Tags: tagsOf(one),
  }));
}

export const writeTransitRouteTables: Writer<'transitGatewayRouteTables'> = (rows) => ({
  'transit-gateway-route-tables': {
    TransitGatewayRouteTables: rows.map((one) => ({
      TransitGatewayRouteTableId: one.id,
      TransitGatewayId: one.transitGatewayId,
      State: one.state,
      Tags: tagsOf(one),
    })),
  },
  ...each(rows, ({ id, routes, hasMore }) => {
    if (routes === undefined) return undefined;
    const Routes = routes.map((route) => ({
      [route.destination.startsWith('pl-') ? 'PrefixListId' : 'DestinationCidrBlock']:
        route.destination,
      TransitGatewayAttachments: route.attachmentIds.map((TransitGatewayAttachmentId) => ({
        TransitGatewayAttachmentId,
        ResourceType: route.resourceType,
      })),
      Type: route.type,
      State: route.state,
    }));
    const told = { TransitGatewayRouteTableId: id, Routes, AdditionalRoutesAvailable: hasMore };
    return [`transit-gateway-routes-${id}`, told];
  }),
});
