import type { Flow, PortRange, Protocol } from './flow.ts';

const named = new Map<number, Protocol>([
  [-1, 'all'],
  [1, 'icmp'],
  [6, 'tcp'],
  [17, 'udp'],
  [58, 'icmpv6'],
]);

/** The name AWS uses for a protocol number, or the number itself. */
export function nameProtocol(protocol: Protocol): Protocol {
  return typeof protocol === 'number' ? (named.get(protocol) ?? protocol) : protocol;
}

/** Whether a rule for `rule` admits `flow`; protocol `all` admits every one. */
export function admitsProtocol(rule: Protocol, flow: Protocol): boolean {
  const name = nameProtocol(rule);
  return name === 'all' || name === nameProtocol(flow);
}

/** Whether the protocol has ports: TCP and UDP only. */
export function hasPorts(protocol: Protocol): boolean {
  const name = nameProtocol(protocol);
  return name === 'tcp' || name === 'udp';
}

/** Whether the protocol has types and codes where others have ports. */
export function isIcmp(protocol: Protocol): boolean {
  const name = nameProtocol(protocol);
  return name === 'icmp' || name === 'icmpv6';
}

/**
 * Whether an ICMP rule (type in `from`, code in `to`, -1 for any) admits the flow's type and code.
 *
 * @see https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpPermission.html
 */
export function admitsIcmp(rule: PortRange | undefined, flow: Flow): boolean {
  if (!rule || rule.from === -1) return true;
  const { from: type, to: code } = flow.destination.ports;
  return rule.from === type && (rule.to === -1 || rule.to === code);
}
