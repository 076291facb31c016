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
  'an internet gateway': hasHop('internet-gateway'),
  'a NAT gateway': hasHop('nat-gateway'),
  'a gateway endpoint': hasHop('vpc-endpoint'),
  'an interface endpoint': hasStep(
    ({ kind, id }) => kind === 'endpoint' && id.startsWith('vpce-i'),
  ),
  'a peering connection': hasHop('peering-connection'),
  'a transit gateway': hasHop('transit-gateway'),
};

function hasHop(kind: Hop['kind']) {
  return ({ forward, reply = [] }: TraceDocument) =>
    [...forward, ...reply].some((hop) => hop.kind === kind);
}

function hasStep(isOne: (step: Step) => boolean) {
  return ({ forward, reply = [] }: TraceDocument) =>
    [...forward, ...reply].some((hop) => hop.steps.some(isOne));
}
