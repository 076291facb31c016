import type { Operator } from '../condition/operator.ts';

export type Version = '2012-10-17' | '2008-10-17';

/** A policy document as read: one value and a list of one are the same thing here. */
export interface PolicyDocument {
  readonly version: Version;
  readonly statements: readonly Statement[];
}

export interface Statement {
  /** The `Sid`, or the place in the document, counted from 0. */
  readonly id: string;
  readonly effect: 'Allow' | 'Deny';
  readonly principal?: PrincipalElement;
  readonly action: Element;
  readonly resource?: Element;
  /** All of them must hold. */
  readonly conditions: readonly Condition[];
}

/** `Action` or `NotAction`, `Resource` or `NotResource`: `negated` is the `Not…` form. */
export interface Element {
  readonly negated: boolean;
  readonly patterns: readonly string[];
}

export interface PrincipalElement {
  readonly negated: boolean;
  readonly entries: readonly PrincipalEntry[];
}

export interface PrincipalEntry {
  readonly type: 'everyone' | 'AWS' | 'Service' | 'Federated' | 'CanonicalUser';
  readonly value: string;
}

/** One key under one operator; one of the values is enough. */
export interface Condition {
  readonly operator: Operator;
  readonly key: string;
  readonly values: readonly string[];
}
