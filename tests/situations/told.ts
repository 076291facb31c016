import type { Blocker, TraceDocument } from '#request/document.ts';

/** `delivered`, or `timeout` with every blocker: direction, component, id, rule of an ACL, code. */
export function told({ outcome, symptom, blockers }: TraceDocument): readonly string[] {
  if (outcome === 'delivered') return [outcome, ...blockers.map(toldBlocker)];
  return [outcome === 'denied' ? symptom : outcome, ...blockers.map(toldBlocker)];
}

function toldBlocker({ direction, component, id, rule, code }: Blocker): string {
  const by = component.startsWith('network-acl') ? [rule] : [];
  return [direction, component, id, ...by, code].join(' ');
}
