import type { PortRange, Protocol } from '#network/packet/flow.ts';
import type {
  NetworkAclEntry,
  SecurityGroupPeer,
  SecurityGroupRule,
} from '#network/snapshot/vpc.ts';

/** `tcp/443`, `tcp/1024-65535`, `all`: as the tracer writes a rule's traffic. */
export function trafficText(protocol: Protocol, ports: PortRange | undefined): string {
  const name = String(protocol);
  if (ports === undefined || protocol === 'all') return name;
  return `${name}/${ports.from === ports.to ? ports.from : `${ports.from}-${ports.to}`}`;
}

export function peerText(peer: SecurityGroupPeer): string {
  if (peer.kind === 'security-group') return peer.groupId;
  return peer.kind === 'prefix-list' ? peer.prefixListId : peer.cidr;
}

/** As the step that a rule decided names it: `tcp/443 ← sg-0a9e17`. */
export function ruleText({ egress, protocol, ports, peer }: SecurityGroupRule): string {
  return `${trafficText(protocol, ports)} ${egress ? '→' : '←'} ${peerText(peer)}`;
}

export function entryText({ protocol, ports, icmp, cidr }: NetworkAclEntry): string {
  const range = ports ?? (icmp && { from: icmp.type, to: icmp.code });
  return `${trafficText(protocol, range)} ${cidr}`;
}
