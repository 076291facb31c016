import { evaluateCondition } from '../condition/condition.ts';
import { readContext } from '../context/context.ts';
import { matchesAction } from '../match/match-action.ts';
import { matchPrincipal, type Caller } from '../match/match-principal.ts';
import { matchesResource } from '../match/match-resource.ts';
import type { Naming } from '../match/naming.ts';
import type { PolicyGrammar } from '../grammar/policy-kind.ts';
import type { Statement, Version } from '../grammar/statement.ts';

/** What every statement is asked. */
export interface Question {
  readonly action: string;
  readonly resource: string;
  readonly caller: Caller;
  readonly context: Readonly<Record<string, readonly string[]>>;
}

export interface StatementAnswer {
  readonly applies: 'yes' | 'no' | 'unknown';
  /** How the statement names the caller; empty in policies that have no principal. */
  readonly namings: ReadonlySet<Naming>;
  readonly missingContext: readonly string[];
}

/**
 * A statement applies when its action, principal and resource cover the request and all of its
 * conditions hold.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function evaluateStatement(
  statement: Statement,
  version: Version,
  grammar: PolicyGrammar,
  question: Question,
): StatementAnswer {
  const context = readContext(question.context);
  const { principal, resource } = statement;
  const namings: ReadonlySet<Naming> = principal
    ? matchPrincipal(principal, statement.effect, question.caller)
    : new Set();
  const covered =
    matchesAction(statement.action, question.action) &&
    (!principal || namings.size > 0) &&
    (!resource ||
      matchesResource(resource, question.resource, {
        version,
        padsArns: grammar.padsArns,
        context,
      }));
  const holds =
    covered &&
    // Every condition is read, so that all the keys it asks for are known.
    statement.conditions
      .map((condition) => evaluateCondition(condition, version, context))
      .every(Boolean);
  const onlyPerhaps = namings.size > 0 && [...namings].every((naming) => naming === 'unknown');
  const applies = holds ? (onlyPerhaps ? 'unknown' : 'yes') : 'no';
  return { applies, namings, missingContext: context.missing() };
}
