import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { Edit } from '../edit.ts';
import { read, valueOf, wrong, type Fields, type Reading } from './field.ts';
import { readBlock } from './read-rule.ts';

/** A route, of the fields that CreateRoute takes; its target stands in the network. */
export function readRoute(snapshot: Snapshot, table: string, fields: Fields): Reading<Edit> {
  const text = valueOf(fields, 'DestinationCidrBlock');
  const list = snapshot.prefixLists?.find(
    ({ id, prefixListName }) => id === text || prefixListName === text,
  );
  const destination = list?.id ?? readBlock(text);
  if (destination === undefined)
    return wrong(
      'DestinationCidrBlock',
      { en: 'a CIDR block or a prefix list', ja: 'CIDR ブロックまたはプレフィックスリスト' },
      text,
      '0.0.0.0/0',
    );
  const target = valueOf(fields, 'Target');
  const targets = routeTargets(snapshot, table);
  if (!targets.includes(target))
    return wrong(
      'Target',
      {
        en:
          targets.length > 0
            ? `one of ${targets.join(', ')}`
            : 'a gateway of this VPC: it has none',
        ja:
          targets.length > 0
            ? `${targets.join('、')} のどれか`
            : 'この VPC のゲートウェイ（一つもない）',
      },
      target,
      targets[0] ?? 'local',
    );
  return read({ kind: 'put-route', table, destination, target });
}

/** What a route of a table may lead to: everything in its VPC that takes packets on. */
export function routeTargets(snapshot: Snapshot, table: string): readonly string[] {
  const vpcId = snapshot.routeTables?.find(({ id }) => id === table)?.vpcId ?? '';
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  const mine = <T extends { readonly vpcId: string }>(list: readonly T[] = []) =>
    list.filter((one) => one.vpcId === vpcId);
  const attached = <T extends { readonly vpcIds: readonly string[] }>(list: readonly T[] = []) =>
    list.filter((one) => one.vpcIds.includes(vpcId));
  const peerings = (snapshot.peeringConnections ?? []).filter(({ requester, accepter }) =>
    [requester.vpcId, accepter.vpcId].includes(vpcId),
  );
  const transits = (snapshot.transitGatewayAttachments ?? [])
    .filter(({ resourceId }) => resourceId === vpcId)
    .map(({ transitGatewayId }) => transitGatewayId);
  return [
    ...ids(attached(snapshot.internetGateways)),
    ...ids(attached(snapshot.egressOnlyInternetGateways)),
    ...ids(mine(snapshot.natGateways)),
    ...ids(attached(snapshot.vpnGateways)),
    ...ids(peerings),
    ...transits,
    ...ids(mine(snapshot.vpcEndpoints).filter(({ type }) => type === 'Gateway')),
    ...ids(mine(snapshot.networkInterfaces).filter((one) => one.interfaceType === 'interface')),
  ];
}
