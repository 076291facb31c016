import { holds } from '#network/packet/block.ts';
import type { Step } from '#request/document.ts';
import type { Edit } from '../edit.ts';
import type { Scene } from './scene.ts';

/** A route to each gateway that the VPC has, and a dead or wrong one taken away. */
export function routeFixes(scene: Scene, step: Step): readonly Edit[] {
  const table = scene.snapshot.routeTables?.find(({ id }) => id === step.id);
  if (table === undefined) return [];
  const dead = table.routes.filter((route) => route.state === 'blackhole');
  const removed = dead.map(({ destination }): Edit => {
    return { kind: 'remove-route', table: table.id, destination };
  });
  const added = waysOut(scene, table.vpcId).map(([destination, target]): Edit => {
    return { kind: 'put-route', table: table.id, destination, target };
  });
  return [...added, ...removed];
}

/** Where a VPC could send a packet: what holds the other end's address, or everything. */
function waysOut(
  { snapshot, target }: Scene,
  vpcId: string,
): readonly (readonly [string, string])[] {
  const address = target?.block.replace(/\/\d+$/, '') ?? '';
  const everything = address.includes(':') ? '::/0' : '0.0.0.0/0';
  const gateways = (snapshot.internetGateways ?? []).filter((one) => one.vpcIds.includes(vpcId));
  const nats = (snapshot.natGateways ?? []).filter((one) => one.vpcId === vpcId);
  const peerings = (snapshot.peeringConnections ?? []).flatMap(({ id, requester, accepter }) => {
    const far = requester.vpcId === vpcId ? accepter : requester;
    const isOurs = [requester.vpcId, accepter.vpcId].includes(vpcId);
    const blocks = isOurs ? (far.cidrs ?? []) : [];
    return blocks
      .filter((block) => address !== '' && holds(block, address))
      .map((block) => [block, id] as const);
  });
  const transits = (snapshot.transitGatewayAttachments ?? [])
    .filter((one) => one.resourceId === vpcId)
    .map(({ transitGatewayId }) => [everything, transitGatewayId] as const);
  return [
    ...[...gateways, ...nats].map(({ id }) => [everything, id] as const),
    ...peerings,
    ...transits,
  ];
}
