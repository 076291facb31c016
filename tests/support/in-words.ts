import type { NetworkAclStep } from '#network/filter/network-acl.ts';
import type { RouteStep } from '#network/route/route-table.ts';
import type { SecurityGroupStep } from '#network/filter/security-group.ts';
import type { NameStep } from '#network/name/name.ts';
import type { TraceDocument } from '#request/document.ts';
import { range } from '#request/words/traffic-words.ts';

/** `deny by *, not 100: port`. */
export function aclInWords({ verdict, decidedBy, part, passedOver }: NetworkAclStep): string {
  const only = part ? [`only ${part.allowed.map(range).join('+')} pass`] : [];
  const not = passedOver.map(({ entry, because }) => `not ${entry.number}: ${because}`);
  return [`${verdict} by ${decidedBy.join('+')}`, ...only, ...not].join(', ');
}

/** `allow by sg-1`, `deny: no-rule-applies, port, address`. */
export function groupInWords(step: SecurityGroupStep): string {
  if (step.decidedBy) return `${step.verdict} by ${step.decidedBy.groupId}`;
  return [`${step.verdict}: ${step.reason}`, ...step.passedOver.map((one) => one.because)].join(
    ', ',
  );
}

/** `10.0.0.0/16 local, not 0.0.0.0/0: less-specific`. */
export function routeInWords({ reason, route, passedOver }: RouteStep): string {
  const by = route ? `${route.destination} ${route.target}` : reason;
  const state = reason === 'blackhole' ? ' blackhole' : '';
  return [
    `${by}${state}`,
    ...passedOver.map((one) => `not ${one.route.destination}: ${one.because}`),
  ].join(', ');
}

/** `10.0.2.87 by endpoint-private-dns, not vpce-2: other-name`. */
export function nameInWords({ answers, by, reason, passedOver }: NameStep): string {
  const answer = answers.length > 0 && by !== 'public' ? answers.join('+') : reason;
  const not = passedOver.map(({ endpoint, because }) => `not ${endpoint.id}: ${because}`);
  return [`${answer} by ${by}`, ...not].join(', ');
}

/** `timeout: forward NO_ROUTE_TO_DESTINATION rtb-1`, `ok`. */
export function traceInWords({ symptom, blockers, unknowns }: TraceDocument): string {
  const stopped = blockers.map(({ direction, code, id }) => `${direction} ${code} ${id}`);
  const asks = unknowns.map(({ call }) => call);
  return [symptom, ...stopped, ...asks].join('; ');
}
