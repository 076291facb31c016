import type {
  TransitGateway,
  TransitGatewayAttachment,
  TransitGatewayRoute,
  TransitGatewayRouteTable,
} from '#network/snapshot/transit-gateway.ts';
import {
  associationsSchema,
  attachmentSchema,
  peeringAttachmentSchema,
  transitGatewayRouteTableSchema,
  transitGatewaySchema,
  transitRoutesSchema,
  vpcAttachmentSchema,
} from '../schema/transit-gateway.ts';
import { answerAbout, gather, listOf, type Told } from './kind.ts';
import type { Located } from './locate.ts';
import { once } from './once.ts';
import { readList, shelve, type Shelf } from './shelf.ts';

const tableId = 'TransitGatewayRouteTableId';
const gateways = listOf('TransitGateways', transitGatewaySchema);
const attachments = listOf('TransitGatewayAttachments', attachmentSchema);
const toVpcs = listOf('TransitGatewayVpcAttachments', vpcAttachmentSchema);
const peerings = listOf('TransitGatewayPeeringAttachments', peeringAttachmentSchema);
const tables = listOf('TransitGatewayRouteTables', transitGatewayRouteTableSchema);
const searched = answerAbout('Routes', [tableId, 'Routes'], transitRoutesSchema);
const associations = answerAbout('Associations', [tableId, 'Associations'], associationsSchema);

export const transitGatewayKinds = [
  gateways,
  attachments,
  toVpcs,
  peerings,
  tables,
  searched,
  associations,
];

export function readTransitGateways(saved: Located): Shelf<TransitGateway> | undefined {
  return readList(saved, gateways);
}

/** Attachments, each put together from the calls that tell a part of it. */
export function readAttachments(saved: Located): Shelf<TransitGatewayAttachment> | undefined {
  const kinds = [attachments, toVpcs, peerings];
  const told: readonly (readonly Told<TransitGatewayAttachment>[] | undefined)[] = [
    gather(saved.documents, attachments)?.map(withAssociation),
    gather(saved.documents, toVpcs),
    gather(saved.documents, peerings)?.flatMap(({ value, ...where }) =>
      value.map((end) => ({ ...where, value: end })),
    ),
  ];
  if (!told.some((rows) => rows)) return undefined;
  const rows = told.flatMap((some) => some ?? []);
  const associated = associationsOf(saved);
  const whole = once(rows, (one) => keyOf(one.id, one.transitGatewayId), 'views').map((row) => {
    const { id, transitGatewayId, routeTableId } = row.value;
    const known = associated.get(keyOf(id, transitGatewayId)) ?? associated.get(keyOf(id));
    return known && routeTableId === undefined
      ? { ...row, value: { ...row.value, ...known } }
      : row;
  });
  return shelve(saved, kinds, whole);
}

/** The owner of the transit gateway is told every association: for him, none told is none there. */
function withAssociation({
  value: { attachment, gatewayOwner },
  ...where
}: Told<{
  attachment: TransitGatewayAttachment;
  gatewayOwner: string | undefined;
}>): Told<TransitGatewayAttachment> {
  const isTold = attachment.routeTableId !== undefined || gatewayOwner !== where.place.account;
  const value = isTold ? attachment : { ...attachment, associationState: 'none' };
  return { ...where, value };
}

type Association = Pick<TransitGatewayAttachment, 'routeTableId' | 'associationState'>;

/** `GetTransitGatewayRouteTableAssociations`, the other way round: by attachment and its gateway. */
function associationsOf({ documents }: Located): ReadonlyMap<string, Association> {
  const gatewayOf = new Map(
    (gather(documents, tables) ?? []).map(({ value }) => [value.id, value.transitGatewayId]),
  );
  return new Map(
    (gather(documents, associations) ?? []).flatMap(({ value }) =>
      value.associations.map((one): [string, Association] => [
        keyOf(one.TransitGatewayAttachmentId, gatewayOf.get(value.tableId)),
        { routeTableId: value.tableId, associationState: one.State ?? 'associated' },
      ]),
    ),
  );
}

/** Both ends of a peering have the same id. */
function keyOf(attachmentId: string, transitGatewayId = ''): string {
  return `${attachmentId} ${transitGatewayId}`;
}

/** Route tables, with the routes of those that were searched. */
export function readTransitRouteTables(
  saved: Located,
): Shelf<TransitGatewayRouteTable> | undefined {
  const rows = gather(saved.documents, tables);
  if (!rows) return undefined;
  const searches = Map.groupBy(gather(saved.documents, searched) ?? [], ({ value }) => value.id);
  const whole = once(rows, ({ id }) => id).map((row) => {
    const found = searches.get(row.value.id)?.map(({ value }) => value);
    return found ? { ...row, value: { ...row.value, ...together(found) } } : row;
  });
  return shelve(saved, [tables], whole);
}

interface Search {
  readonly routes: readonly TransitGatewayRoute[];
  readonly hasMore: boolean;
}

/** A table may be searched several times, as for its active routes and for its blackholes. */
function together(searches: readonly Search[]): Search {
  const routes = searches.flatMap((one) => one.routes);
  const byText = new Map(routes.map((route) => [JSON.stringify(route), route]));
  return { routes: [...byText.values()], hasMore: searches.some(({ hasMore }) => hasMore) };
}
