import type { Flow, PortRange } from '#network/packet/flow.ts';
import { hasPorts, isIcmp, nameProtocol } from '#network/packet/protocol.ts';

/** What a flow carries, as people write it: `tcp/443`, `tcp/32768-60999`, `icmp 8/0`, `all`. */
export function traffic(flow: Flow): string {
  const name = nameProtocol(flow.protocol);
  const { ports } = flow.destination;
  if (isIcmp(flow.protocol)) return `${name} ${ports.from}/${ports.to}`;
  return hasPorts(flow.protocol) ? `${name}/${range(ports)}` : protocolText(flow.protocol);
}

/** A rule's protocol and ports: `tcp/443`, `tcp`, `icmp 8/-1`, `all`, `protocol 50`. */
export function ruleTraffic(protocol: Flow['protocol'], ports: PortRange | undefined): string {
  const name = protocolText(protocol);
  if (!ports || nameProtocol(protocol) === 'all') return name;
  return isIcmp(protocol) ? `${name} ${ports.from}/${ports.to}` : `${name}/${range(ports)}`;
}

/** `443`, or `1024-65535`. */
export function range({ from, to }: PortRange): string {
  return from === to ? String(from) : `${from}-${to}`;
}

function protocolText(protocol: Flow['protocol']): string {
  const name = nameProtocol(protocol);
  return typeof name === 'number' ? `protocol ${name}` : name;
}
