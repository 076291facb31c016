import { evaluateCondition } from '../condition/condition.ts';
import type { KeyState } from '../context/context.ts';
import type { Condition, Statement } from '../grammar/statement.ts';
import { matchesAction } from '../match/match-action.ts';
import { matchPrincipal } from '../match/match-principal.ts';
import { matchResource } from '../match/match-resource.ts';
import type { Truth } from '../truth.ts';
import type { Question } from './evaluate-statement.ts';

/** What of a statement is named when it does not apply, or may not. */
type StatementElement =
  'Action' | 'NotAction' | 'Principal' | 'NotPrincipal' | 'Resource' | 'NotResource' | 'Condition';

export interface StatementExplained {
  readonly applies: Truth;
  /** The first element that keeps it from applying; where none does, the first that is in doubt. */
  readonly element?: StatementElement;
  /** Of `Condition`: the key that decided, and what the request carries under it. */
  readonly condition?: Pick<Condition, 'name' | 'key' | 'values'> & { readonly state: KeyState };
}

/**
 * Says which element keeps a statement from applying, in the order in which a person reads it. The
 * answer is that of `evaluateStatement`, with its reason.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html
 */
export function explainStatement(statement: Statement, question: Question): StatementExplained {
  const found = readingsOf(statement, question);
  const failed = found.find(({ applies }) => applies === 'no');
  return failed ?? found.find(({ applies }) => applies === 'unknown') ?? { applies: 'yes' };
}

function readingsOf(statement: Statement, question: Question): readonly StatementExplained[] {
  const { action, principal, resource, conditions, effect } = statement;
  const { context, caller } = question;
  const isNamed = matchesAction(action, question.action);
  // Of another action nothing else is asked, and no doubt is told.
  if (!isNamed) return [{ applies: 'no', element: action.negated ? 'NotAction' : 'Action' }];
  const who = principal && {
    applies: named(matchPrincipal(principal, effect, caller)),
    element: principal.negated ? ('NotPrincipal' as const) : ('Principal' as const),
  };
  const what = resource && {
    applies: matchResource(resource, question.resource, context),
    element: resource.negated ? ('NotResource' as const) : ('Resource' as const),
  };
  return [
    ...(who ? [who] : []),
    ...(what ? [what] : []),
    ...conditions.map((condition) => ({
      applies: evaluateCondition(condition, context),
      element: 'Condition' as const,
      condition: {
        name: condition.name,
        key: condition.key,
        values: condition.values,
        state: context.state(condition.key),
      },
    })),
  ];
}

function named(namings: ReturnType<typeof matchPrincipal>): Truth {
  if (namings.size === 0) return 'no';
  return namings.size === 1 && namings.has('unknown') ? 'unknown' : 'yes';
}
