import { globbed } from '../match/pattern.ts';
import { readResourceEntry } from '../match/match-resource.ts';
import { Malformed } from './malformed.ts';
import { type PolicyGrammar, policyGrammars, type PolicyKind } from './policy-kind.ts';
import type { RawStatement } from './raw-statement.ts';
import { refuseForeignTrust, refuseMalformedAction, refuseMissingAction } from './refuse-action.ts';
import { refuseLegacyArns, refuseMalformedArns } from './refuse-arn.ts';
import {
  refuseEffect,
  refusePrincipal,
  refuseResource,
  refuseSids,
  refuseValues,
} from './refuse-element.ts';
import type { PolicyDocument, Statement, Version } from './statement.ts';
import { readSyntax } from './syntax.ts';

export type ReadDocument =
  | { readonly kind: 'document'; readonly document: PolicyDocument }
  | { readonly kind: 'malformed'; readonly message: string; readonly at: string };

/**
 * Reads a policy document, as JSON text or parsed. One that AWS would never have stored has no
 * meaning: the answer is IAM's message and the place, never a guess at what was meant. What IAM
 * refuses today but still holds from former times, such as the older Version, is read.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
export function readDocument(input: unknown, kind: PolicyKind): ReadDocument {
  const grammar = policyGrammars[kind];
  try {
    const { version, statements } = readSyntax(input, grammar);
    refuse(statements, grammar);
    const finished = statements.map((one, index) => finish(one, index, version, grammar));
    return { kind: 'document', document: { version, statements: finished } };
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    return { kind: 'malformed', message: error.message, at: error.at };
  }
}

/** IAM's order of checks: each looks at all statements before the next begins. */
function refuse(statements: readonly RawStatement[], grammar: PolicyGrammar): void {
  const each = (check: (statement: RawStatement, grammar: PolicyGrammar) => void) => {
    for (const statement of statements) check(statement, grammar);
  };
  each(refusePrincipal);
  each(refuseEffect);
  each(refuseValues);
  refuseLegacyArns(statements, grammar);
  refuseSids(statements, grammar);
  each(refuseMissingAction);
  refuseMalformedArns(statements, grammar);
  each(refuseMalformedAction);
  each(refuseForeignTrust);
  each(refuseResource);
}

function finish(
  { sid, effect, principal, action, resource, conditions }: RawStatement,
  index: number,
  version: Version,
  { padsArns }: PolicyGrammar,
): Statement {
  const { negated = false, entries = [] } = action ?? {};
  return {
    id: sid || index,
    effect: effect === 'Deny' ? 'Deny' : 'Allow',
    ...(principal && { principal }),
    action: { negated, entries: entries.map((entry) => globbed(entry.toLowerCase())) },
    ...(resource && {
      resource: {
        negated: resource.negated,
        entries: resource.entries.map((entry) => readResourceEntry(entry, version, padsArns)),
      },
    }),
    conditions,
  };
}
