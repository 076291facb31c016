import type { LayerDecision, LayerKind } from '../authorization.ts';
import type { Naming } from '../match/naming.ts';
import type { Truth } from '../truth.ts';

/** What a layer decides, before it is known whether that stops the request. */
export type JudgedLayer = Omit<LayerDecision, 'refuses'>;

export interface LayerAnswer {
  readonly layer: JudgedLayer;
  /** Whether the layer allows, Denies aside; one that does not bind the request limits nothing. */
  readonly allows: Truth;
  readonly grants: Grants;
  /** Whether something in this layer that could not be read or settled may be a Deny. */
  readonly mayDeny: boolean;
}

/** How the Allows of a layer name the caller, by whether they are known to apply. */
export interface Grants {
  readonly sure: ReadonlySet<Naming>;
  /** `unknown` in it may be any name. */
  readonly perhaps: ReadonlySet<Naming>;
}

export const noGrants: Grants = { sure: new Set(), perhaps: new Set() };

/** Whether the layer grants to the caller by one of these names. */
export function grantsBy({ sure, perhaps }: Grants, ...names: readonly Naming[]): Truth {
  if (names.some((name) => sure.has(name))) return 'yes';
  return names.some((name) => perhaps.has(name)) || perhaps.has('unknown') ? 'unknown' : 'no';
}

export function notApplicable(kind: LayerKind): LayerAnswer {
  return {
    layer: { ...blank(kind), decision: 'notApplicable' },
    allows: 'yes',
    grants: noGrants,
    mayDeny: false,
  };
}

/** Policies that are there, or may be, and were not read: they may allow, and they may deny. */
export function unreadLayer(kind: LayerKind): LayerAnswer {
  return {
    layer: { ...blank(kind), decision: 'unknown', doubts: ['unread'] },
    allows: 'unknown',
    grants: { sure: new Set(), perhaps: new Set(['unknown']) },
    mayDeny: true,
  };
}

function blank(kind: LayerKind) {
  return { kind, matched: [], missingContext: [], hingesOn: [], malformed: [], doubts: [] };
}
