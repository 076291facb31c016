import { hostsBehind } from '#network/filter/service-state.ts';
import type { NatGateway } from '#network/snapshot/gateways.ts';
import type { NetworkInterface } from '#network/snapshot/interface.ts';
import { shortService } from '../service.ts';
import type { Near } from './near.ts';
import type { Box } from './types.ts';

/** An interface as the drawing tells it. */
export function boxOf(one: NetworkInterface, near: Near): Box {
  const { index, source, visited } = near;
  const endpoint = index.endpointOfInterface.get(one.id);
  const service = endpoint && shortService(endpoint.serviceName);
  const balancer = balancerOf(one, near);
  const role = one.id === source?.id ? 'source' : visited.has(one.id) ? 'path' : 'idle';
  const instance = one.instanceId === undefined ? undefined : index.instances.get(one.instanceId);
  return {
    id: one.id,
    kind: endpoint ? 'endpoint' : balancer === undefined ? 'host' : 'balancer',
    label:
      service ??
      balancer ??
      one.name ??
      instance?.name ??
      one.instanceId ??
      managed(one, near) ??
      described(one) ??
      one.id,
    address: one.privateAddresses[0] ?? one.ipv6Addresses[0] ?? '',
    groups: one.groupIds,
    role,
    ...(service !== undefined && { service }),
  };
}

/** The database, cluster or node behind an interface, where it is clear which one that is. */
function managed(one: NetworkInterface, { index }: Near): string | undefined {
  const [host, another] = hostsBehind(index, one);
  return another === undefined ? host?.id : undefined;
}

/** What AWS writes beside an interface that it made itself, where that is short enough to say. */
function described({ description, requesterManaged }: NetworkInterface): string | undefined {
  if (requesterManaged !== true || description === undefined) return undefined;
  const part = /^Amazon MWAA (\w+) of environment/.exec(description)?.[1];
  if (part !== undefined) return part;
  return description === '' || description.length > 40 ? undefined : description;
}

function balancerOf(one: NetworkInterface, { index }: Near): string | undefined {
  const path = /^ELB (?:app|net|gwy)\/([^/]+)\//.exec(one.description ?? '')?.[1];
  if (path === undefined) return undefined;
  return [...index.nodesOf.values()].some((nodes) => nodes.includes(one)) ? path : undefined;
}

export function natBox(nat: NatGateway, visited: boolean): Box {
  const { id, privateAddress = '' } = nat;
  const role = visited ? 'path' : 'idle';
  return { id, kind: 'nat', label: nat.name ?? '', address: privateAddress, groups: [], role };
}

export function attachmentBox(id: string, gateway: string, visited: boolean): Box {
  const role = visited ? 'path' : 'idle';
  return { id, kind: 'attachment', label: '', address: gateway, groups: [], role };
}
