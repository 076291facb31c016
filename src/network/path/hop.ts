import type { Direction, Flow, SocketAddress } from '../packet/flow.ts';
import { evaluateNetworkAcl, type NetworkAclStep } from '../filter/network-acl.ts';
import { isAwsName } from '../name/service-names.ts';
import { evaluateRoutes, type RouteStep } from '../route/route-table.ts';
import type { NetworkInterface } from '../snapshot/interface.ts';
import type { SnapshotIndex } from '../snapshot/snapshot-index.ts';
import type { NetworkStep, PathHop } from './path.ts';
import type { Place } from './place.ts';

/** A subnet's boundary, with its network ACL's verdict on a flow that crosses it. */
export function subnetHop(
  index: SnapshotIndex,
  subnetId: string,
  vpcId: string,
  direction: Direction,
  flow: Flow,
): PathHop {
  const acl = index.aclOfSubnet.get(subnetId) ?? index.defaultAclOfVpc.get(vpcId);
  const step = acl
    ? evaluateNetworkAcl(acl, subnetId, direction, flow)
    : unreadAcl(subnetId, direction, flow);
  return { kind: 'subnet', id: subnetId, subnetId, vpcId, steps: [step] };
}

function unreadAcl(subnetId: string, direction: Direction, flow: Flow): NetworkAclStep {
  const missing = { kind: 'resource', collection: 'networkAcls', id: subnetId } as const;
  const step = { kind: 'network-acl', verdict: 'unknown', direction, aclId: subnetId } as const;
  return { ...step, subnetId, flow, decidedBy: [], passedOver: [], missing };
}

/** The route that a packet takes out of a subnet: by the subnet's own table, else the main one. */
export function routeFrom(
  index: SnapshotIndex,
  subnetId: string,
  vpcId: string,
  to: SocketAddress,
): RouteStep {
  const table = index.tableOfSubnet.get(subnetId) ?? index.mainTableOfVpc.get(vpcId);
  if (table) return evaluateRoutes(index, table, subnetId, to);
  const missing = { kind: 'resource', collection: 'routeTables', id: subnetId } as const;
  const step = { kind: 'route', verdict: 'unknown', reason: 'unread', tableId: subnetId } as const;
  const destination = to.address;
  return { ...step, subnetId, association: 'main', destination, passedOver: [], missing };
}

/** The VPC's router, with the route it took. */
export function routerHop(route: RouteStep, vpcId: string): PathHop {
  const { tableId, subnetId, association } = route;
  const where = association === 'gateway' ? {} : { subnetId };
  return { kind: 'router', id: tableId, ...where, vpcId, steps: [route] };
}

/** A network interface, with what is decided there. */
export function interfaceHop(
  networkInterface: NetworkInterface,
  address: string,
  steps: readonly NetworkStep[] = [],
): PathHop {
  const { id, subnetId, vpcId } = networkInterface;
  return { kind: 'network-interface', id, address, subnetId, vpcId, steps };
}

/** What stands beyond the snapshot; nothing is decided there. */
export function outsideHop({ id, address }: Extract<Place, { kind: 'outside' }>): PathHop {
  if (isAwsName(id)) return { kind: 'service', id, address, steps: [] };
  return { kind: id.startsWith('internet') ? 'internet' : 'outside', id, address, steps: [] };
}
