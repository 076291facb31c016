import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { Request } from '#request/document.ts';
import type { KernelFlow } from './kernel/kernel.ts';
import { isInside, isPrivate } from './layout/inside.ts';
import { customer, internet } from './layout/wires.ts';

/** A request as packets: who sends them, and to which address. Both ends of it are addresses. */
export function kernelFlow(snapshot: Snapshot, request: Request): KernelFlow {
  const { protocol = 'tcp', port, sourcePort, from: source, to: destination } = request;
  const sender = snapshot.networkInterfaces?.find(({ privateAddresses, ipv6Addresses }) =>
    [...privateAddresses, ...ipv6Addresses].includes(source),
  );
  return {
    namespace: sender?.id ?? (isPrivate(source) ? customer : internet),
    source,
    destination,
    protocol: protocol === 'icmp' && source.includes(':') ? 'icmpv6' : protocol,
    ...(port === undefined ? {} : { port }),
    ...(sourcePort === undefined ? {} : { sourcePort }),
  };
}

/** The ends of requests that lie beyond every VPC and are nobody's public address. */
export function outsideOf(
  { vpcs = [], networkInterfaces = [] }: Snapshot,
  requests: readonly Request[],
): readonly string[] {
  const blocks = vpcs.flatMap(({ cidrs, ipv6Cidrs }) => [...cidrs, ...ipv6Cidrs]);
  const known = networkInterfaces.flatMap(({ publicAddresses }) =>
    publicAddresses.map((one) => one.public),
  );
  const ends = new Set(requests.flatMap(({ from, to }) => [from, to]));
  const isLinkLocal = (end: string) => isInside('169.254.0.0/16', end);
  return [...ends].filter(
    (end) =>
      !known.includes(end) && !isLinkLocal(end) && !blocks.some((block) => isInside(block, end)),
  );
}
