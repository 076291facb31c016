import type { Operator } from '../condition/operator.ts';
import type { ResourceEntry } from '../match/match-resource.ts';
import type { Pattern } from '../match/pattern.ts';
import type { Template } from '../match/template.ts';

export type Version = '2012-10-17' | '2008-10-17';

/** A policy document as read: one value and a list of one are the same thing here. */
export interface PolicyDocument {
  readonly version: Version;
  readonly statements: readonly Statement[];
}

export interface Statement {
  /** The `Sid`, or the place in the document, counted from 0. */
  readonly id: string | number;
  readonly effect: 'Allow' | 'Deny';
  readonly principal?: Element<PrincipalEntry>;
  readonly action: Element<Pattern>;
  readonly resource?: Element<ResourceEntry>;
  /** All of them must hold. */
  readonly conditions: readonly Condition[];
}

/** An element or its `Not…` form, which is `negated`. */
export interface Element<Entry> {
  readonly negated: boolean;
  readonly entries: readonly Entry[];
}

export interface PrincipalEntry {
  readonly type: 'everyone' | 'AWS' | 'Service' | 'Federated' | 'CanonicalUser';
  readonly value: string;
}

/** One key under one operator; one of the values is enough. */
export interface Condition {
  readonly operator: Operator;
  /** The operator as written. */
  readonly name: string;
  readonly key: string;
  /** As written. */
  readonly values: readonly string[];
  /** The same, read for comparing. */
  readonly templates: readonly Template[];
}
