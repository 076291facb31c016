import { regularNames } from '#network/name/service-names.ts';
import type { NetworkInterface } from '#network/snapshot/interface.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { Request } from '#request/document.ts';

/**
 * Something to ask of a network that nobody asked about yet: a host of it calls the service of its
 * first interface endpoint; without one another host, and where it is alone, the internet calls it.
 */
export function firstQuestion(snapshot: Snapshot): Request {
  const { networkInterfaces = [], vpcEndpoints = [] } = snapshot;
  const hosts = networkInterfaces.filter(({ interfaceType }) => interfaceType === 'interface');
  const [host, other] = hosts.length > 0 ? hosts : networkInterfaces;
  const from = host ? nameOf(host, networkInterfaces) : 'internet';
  const service = vpcEndpoints.find(
    ({ type, vpcId }) => type === 'Interface' && vpcId === host?.vpcId,
  );
  const [name] = service ? (regularNames(service.serviceName) ?? service.dnsNames) : [];
  const ask = { protocol: 'tcp', port: 443 } as const;
  if (name !== undefined) return { from, to: name, ...ask };
  if (other) return { from, to: nameOf(other, networkInterfaces), ...ask };
  return { from: 'internet', to: from === 'internet' ? '10.0.0.10' : from, ...ask };
}

/** A name that is one interface's alone, else its id. */
function nameOf({ id, name }: NetworkInterface, all: readonly NetworkInterface[]): string {
  const isAlone = name !== undefined && all.filter((one) => one.name === name).length === 1;
  return isAlone ? name : id;
}
