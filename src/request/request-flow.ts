import type { Flow, PortRange } from '#network/packet/flow.ts';
import type { Place } from '#network/path/place.ts';
import { allPorts } from '#network/packet/port-ranges.ts';
import { hasPorts, isIcmp } from '#network/packet/protocol.ts';
import type { Request } from './document.ts';

/**
 * The ports that a client sends from: Linux by default, and any of the unprivileged ones for a client
 * of unknown kind on the internet.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/custom-network-acl.html
 */
export function clientPorts(request: Request, source: Place): PortRange {
  if (request.sourcePort !== undefined) return { from: request.sourcePort, to: request.sourcePort };
  return source.kind === 'outside' ? { from: 1024, to: 65535 } : { from: 32768, to: 60999 };
}

/** The first direction of a request; without a port it goes to 443, ICMP is an echo. */
export function flowOf(request: Request, source: Place, destination: string): Flow {
  const { protocol = 'tcp', port = 443 } = request;
  const { address } = source;
  const ends = (from: PortRange, to: PortRange): Flow => ({
    protocol,
    source: { address, ports: from },
    destination: { address: destination, ports: to },
  });
  if (isIcmp(protocol)) return ends({ from: 0, to: 0 }, { from: 8, to: 0 });
  if (!hasPorts(protocol)) return ends(allPorts, allPorts);
  return ends(clientPorts(request, source), { from: port, to: port });
}
