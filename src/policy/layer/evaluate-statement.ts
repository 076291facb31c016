import { evaluateCondition } from '../condition/condition.ts';
import { type Context, watch } from '../context/context.ts';
import type { Statement } from '../grammar/statement.ts';
import { matchesAction } from '../match/match-action.ts';
import { type Caller, matchPrincipal } from '../match/match-principal.ts';
import { type AskedResource, matchResource } from '../match/match-resource.ts';
import type { Naming } from '../match/naming.ts';
import { allOf, type Truth } from '../truth.ts';

/** What every statement is asked. */
export interface Question {
  readonly action: string;
  readonly resource: AskedResource;
  readonly caller: Caller;
  readonly context: Context;
}

export interface StatementAnswer {
  readonly applies: Truth;
  /** How the statement names the caller; empty in policies that have no principal. */
  readonly namings: ReadonlySet<Naming>;
  /** Keys that it asks for and that are not known. */
  readonly missingContext: readonly string[];
}

/**
 * A statement applies when its action, principal and resource cover the request and all of its
 * conditions hold.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function evaluateStatement(statement: Statement, question: Question): StatementAnswer {
  const { principal, action, resource, conditions, effect } = statement;
  if (!matchesAction(action, question.action)) return silent;
  const namings = principal ? matchPrincipal(principal, effect, question.caller) : nobody;
  const context = watch(question.context);
  const covers = allOf([
    principal ? namesCaller(namings) : 'yes',
    resource ? matchResource(resource, question.resource, context) : 'yes',
  ]);
  if (covers === 'no') return silent;
  // Every condition is read, so that all the keys it asks for are known.
  const holds = conditions.map((condition) => evaluateCondition(condition, context));
  return { applies: allOf([covers, ...holds]), namings, missingContext: context.missing() };
}

const nobody: ReadonlySet<Naming> = new Set();
const silent: StatementAnswer = { applies: 'no', namings: nobody, missingContext: [] };

function namesCaller(namings: ReadonlySet<Naming>): Truth {
  if (namings.size === 0) return 'no';
  return namings.size === 1 && namings.has('unknown') ? 'unknown' : 'yes';
}
