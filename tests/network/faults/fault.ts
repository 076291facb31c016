import type { Snapshot } from '#network/snapshot/snapshot.ts';

/** Where on its way a request meets a blocker; `reply-…` on the way back. */
export type Where =
  | 'name'
  | 'client'
  | 'client-group'
  | 'client-acl'
  | 'route'
  | 'nat'
  | 'nat-acl'
  | 'nat-route'
  | 'gateway'
  | 'gateway-in'
  | 'tgw-acl-in'
  | 'tgw-in'
  | 'tgw-route'
  | 'tgw-out'
  | 'tgw-acl-out'
  | 'server-acl'
  | 'server-group'
  | 'server'
  | 'reply-server-acl'
  | 'reply-route'
  | 'reply-gateway'
  | 'reply-tgw-acl-in'
  | 'reply-tgw-in'
  | 'reply-tgw-route'
  | 'reply-tgw-out'
  | 'reply-tgw-acl-out'
  | 'reply-nat-acl'
  | 'reply-client-acl'
  | 'endpoint-policy'
  | 'policy';

/** A blocker as `toldBlocker` prints it, and where it is met. */
interface Named {
  readonly where: Where;
  readonly blocker: string;
}

/** One mistake in a working network. */
export interface Fault {
  readonly name: string;
  /** What it changes: of two mistakes in one place, one would undo the other. */
  readonly site: string;
  readonly inject: (network: Snapshot) => Snapshot;
  readonly named: readonly Named[];
  /** Where nothing is met any more, because the packet's way is not known behind this one. */
  readonly hides: readonly Where[];
}

/** Tells a mistake in the order in which one would say it. */
export function fault(
  name: string,
  site: string,
  inject: Fault['inject'],
  named: readonly (readonly [Where, string])[],
  hides: readonly Where[] = [],
): Fault {
  const told = named.map(([where, blocker]) => ({ where, blocker }));
  return { name, site, inject, named: told, hides };
}

/** The collection with one of its elements changed. */
export function edit<T extends { readonly id: string }>(
  collection: readonly T[] | undefined,
  id: string,
  change: (one: T) => T,
): readonly T[] {
  return collection?.map((one) => (one.id === id ? change(one) : one)) ?? [];
}
