import { evaluateClientPorts } from '#network/path/client-ports.ts';
import type { Place } from '#network/path/place.ts';
import { familyOf } from '#network/packet/block.ts';
import type { Flow, PortRange, Protocol } from '#network/packet/flow.ts';
import { allPorts } from '#network/packet/port-ranges.ts';
import { hasPorts, isIcmp, nameProtocol } from '#network/packet/protocol.ts';
import type { Missing } from '#network/snapshot/missing.ts';
import type { SnapshotIndex } from '#network/snapshot/snapshot-index.ts';
import type { Request } from './document.ts';

/** The ports that a request leaves from: the one it names, else those of its kind of client. */
export function clientPorts(
  index: SnapshotIndex,
  { sourcePort }: Request,
  source: Place,
): PortRange {
  if (sourcePort !== undefined) return { from: sourcePort, to: sourcePort };
  return evaluateClientPorts(index, source);
}

/** The first direction of a request; without a port it goes to 443, ICMP is an echo. */
export function flowOf(
  index: SnapshotIndex,
  request: Request,
  source: Place,
  destination: string,
  unknown?: Missing,
): Flow {
  const { port = 443 } = request;
  const protocol = protocolOf(request, destination);
  const address = addressFor(source, destination);
  const ends = (from: PortRange, to: PortRange): Flow => ({
    protocol,
    source: { address, ports: from },
    destination: { address: destination, ports: to, ...(unknown ? { unknown } : {}) },
  });
  if (protocol === 'icmpv6') return ends(echo(129), echo(128));
  if (isIcmp(protocol)) return ends(echo(0), echo(8));
  if (!hasPorts(protocol)) return ends(allPorts, allPorts);
  return ends(clientPorts(index, request, source), { from: port, to: port });
}

/** Type and code, where others have ports: what is sent, and what answers it. */
function echo(type: number): PortRange {
  return { from: type, to: 0 };
}

/** ICMP of IPv6 is a protocol of its own. */
function protocolOf({ protocol = 'tcp' }: Request, destination: string): Protocol {
  const name = nameProtocol(protocol);
  return name === 'icmp' && familyOf(destination) === 6 ? 'icmpv6' : name;
}

/** A host sends from an address of the family it sends to; without one, from the one it has. */
function addressFor(source: Place, destination: string): string {
  const { address } = source;
  if (source.kind === 'outside' || familyOf(address) === familyOf(destination)) return address;
  const { privateAddresses, ipv6Addresses } = source.networkInterface;
  const own = familyOf(destination) === 6 ? ipv6Addresses : privateAddresses;
  return own[0] ?? address;
}
