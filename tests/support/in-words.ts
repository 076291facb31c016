import type { NetworkAclStep } from '#network/filter/network-acl.ts';
import type { RouteStep } from '#network/route/route-table.ts';
import type { SecurityGroupStep } from '#network/filter/security-group.ts';
import type { Missing } from '#network/snapshot/missing.ts';
import type { PassedOver } from '#network/name/answer.ts';
import type { NameStep } from '#network/name/name.ts';
import type { Verdict } from '#network/verdict.ts';
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
  const state = reason === 'blackhole' ? ' blackhole' : reason === 'ambiguous' ? ' perhaps' : '';
  return [
    `${by}${state}`,
    ...passedOver.map((one) => `not ${one.route.destination}: ${one.because}`),
  ].join(', ');
}

/** `10.0.2.87 by endpoint-private-dns, not vpce-2: other-name`. */
export function nameInWords(step: NameStep): string {
  const { answers, answers6, by, reason, aliases, passedOver } = step;
  const addresses = [...answers, ...answers6].join('+');
  const answer = addresses !== '' && reason !== 'stand-in' ? addresses : reason;
  const via = aliases.map((name) => `via ${name}`);
  const not = passedOver.map((one) => `not ${passedOverId(one)}: ${one.because}`);
  return [`${answer} by ${by}`, ...via, ...not].join(', ');
}

function passedOverId(one: PassedOver): string {
  if (one.kind === 'endpoint') return one.endpoint.id;
  return one.kind === 'hosted-zone' ? one.zone.id : one.rule.id;
}

/** `carries`, `no-tunnel`; of what is unknown what would tell it: `vpnConnections`, `learned-prefixes`. */
export function reasonOf(step: {
  readonly verdict: Verdict;
  readonly reason: string;
  readonly missing?: Missing;
}): string {
  const { missing, reason, verdict } = step;
  if (verdict !== 'unknown' || !missing) return reason;
  return missing.kind === 'resource' ? missing.collection : missing.kind;
}

/** `timeout: forward NO_ROUTE_TO_DESTINATION rtb-1`, `ok`. */
export function traceInWords({ symptom, blockers, unknowns }: TraceDocument): string {
  const stopped = blockers.map(({ direction, code, id }) => `${direction} ${code} ${id}`);
  const asks = unknowns.map(({ call }) => call);
  return [symptom, ...stopped, ...asks].join('; ');
}
