import type { Snapshot } from '#network/snapshot/snapshot.ts';

/**
 * What AWS draws at random: `vpc-0a1b…`, `vpce-0a1b…-4c5e`, `d-ct1auqmo0mg6`, `AROA…`, `7e0f….c13`,
 * `app/front/50dc…`, `Z08…` of a hosted zone.
 */
export const drawn =
  /\b[a-z]+(?:-[a-z]+)*-(?:[0-9a-f]{8,17}|(?<=\bd-)[0-9a-z]{12})(?:-[0-9a-z]{8})?\b|\bA[A-Z]{3}[A-Z0-9]{12,17}\b|\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b(?:(?:-vpce)?\.c\d+\b)?|(?<=\/)[0-9a-f]{16}\b|\b(?=[A-Z]*\d)[A-Z0-9]{20,}\b/g;

/** What is left of such an id in every build: its kind, where it tells one. */
export function kindAlone(id: string): string {
  return `${/^(?:[a-z]+-)+/.exec(id)?.[0] ?? ''}ID`;
}

/**
 * A snapshot as text in which two builds of one lab are the same: random ids and the account's
 * number are replaced, and collections stand in an order that does not hang on them.
 */
export function comparable(snapshot: Snapshot): string {
  const text = JSON.stringify(snapshot)
    .replaceAll(snapshot.account, 'ACCOUNT')
    .replaceAll(drawn, kindAlone);
  return JSON.stringify(inOrder(JSON.parse(text)), null, 1);
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) {
    const ordered = value.map(inOrder);
    return ordered.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    entries.map(([key, inner]: [string, unknown]) => [key, inOrder(inner)]),
  );
}
