import type { Hop, Step, TraceDocument } from '#request/document.ts';

/** What a flow crossed on its way, by its trace. */
export const crossings: Readonly<Record<string, (trace: TraceDocument) => boolean>> = {
  'a network ACL of one’s own': hasStep(
    ({ kind, id }) => kind === 'network-acl' && !id.startsWith('acl-default'),
  ),
  'a rule that names a group': hasStep(
    ({ kind, rule = '' }) => kind === 'security-group' && rule.includes('sg-'),
  ),
  'a rule that names a prefix list': hasStep(
    ({ kind, rule = '' }) => kind === 'security-group' && rule.includes('pl-'),
  ),
  'an internet gateway': hasHop('internet-gateway', 'igw-'),
  'an egress-only internet gateway': hasHop('internet-gateway', 'eigw-'),
  'a route table of a gateway': hasHop('router', 'rtb-edge'),
  'an appliance between subnets': ({ forward, reply = [] }) =>
    [forward, reply].some((way) => way.slice(2, -2).some(isAppliance)),
  'a NAT gateway': hasHop('nat-gateway'),
  'a gateway endpoint': hasHop('vpc-endpoint'),
  'an interface endpoint': hasStep(
    ({ kind, id }) => kind === 'endpoint' && id.startsWith('vpce-i'),
  ),
  'a peering connection': hasHop('peering-connection'),
  'a transit gateway': hasHop('transit-gateway'),
  'a virtual private gateway': hasHop('virtual-private-gateway'),
  'IPv6 alone': ({ forward }) => forward.every(({ address = ':' }) => address.includes(':')),
};

function hasHop(kind: Hop['kind'], id = '') {
  return ({ forward, reply = [] }: TraceDocument) =>
    [...forward, ...reply].some((hop) => hop.kind === kind && hop.id.startsWith(id));
}

function isAppliance({ kind, id }: Hop): boolean {
  return kind === 'network-interface' && /^eni-\d+$/.test(id);
}

function hasStep(isOne: (step: Step) => boolean) {
  return ({ forward, reply = [] }: TraceDocument) =>
    [...forward, ...reply].some((hop) => hop.steps.some(isOne));
}
