import type { Context, KeyState } from '../context/context.ts';
import type { Condition } from '../grammar/statement.ts';
import { fitsInAnyCase } from '../match/pattern.ts';
import { fillTemplate, type Filled } from '../match/template.ts';
import { allOf, anyOf, either, not, type Truth, truth } from '../truth.ts';
import type { Comparison } from './comparison.ts';
import type { Operator } from './operator.ts';

type ComparingOperator = Extract<Operator, { kind: 'comparison' }>;

/**
 * Whether one key of a `Condition` block holds. For an absent key a positive operator is false, a
 * negated one true, and every `…IfExists` true. `ForAllValues` is true of an empty or absent set,
 * `ForAnyValue` false. To set operators and `Null` an empty string is no value. Of a key that is not
 * known the answer is known only where every value, and its absence, would give the same.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
 */
export function evaluateCondition(condition: Condition, context: Context): Truth {
  const { operator, key, values, templates } = condition;
  const state = context.state(key);
  if (operator.kind === 'null') return holdsNull(values, state);
  const withoutKey = truth(holdsWithoutKey(operator));
  const carried = state.kind === 'present' ? countedValues(operator, state.values) : [];
  if (state.kind !== 'unknown' && carried.length === 0) return withoutKey;
  // A value whose variable the request cannot fill matches nothing, so it is left out.
  const expected = templates.flatMap((template) => fillTemplate(template, context) ?? []);
  if (state.kind === 'unknown') {
    const withKey = holdsForAny(expected, operator.comparison);
    return state.mayBeAbsent ? either(withoutKey, withKey) : withKey;
  }
  const each = carried.map((value) => holdsFor(value, expected, operator.comparison));
  return operator.set === 'all' ? allOf(each) : anyOf(each);
}

function holdsNull(expected: readonly string[], state: KeyState): Truth {
  const asksFor = (answer: boolean) =>
    truth(expected.some((value) => value.toLowerCase() === String(answer)));
  if (state.kind === 'unknown')
    return state.mayBeAbsent ? either(asksFor(true), asksFor(false)) : asksFor(false);
  return asksFor(state.kind === 'absent' || state.values.every((value) => value === ''));
}

function holdsWithoutKey({ ifExists, set, comparison }: ComparingOperator): boolean {
  if (ifExists || set === 'all') return true;
  return comparison.negated && set !== 'any';
}

function countedValues({ set }: ComparingOperator, values: readonly string[]): readonly string[] {
  return set && values.every((value) => value === '') ? [] : values;
}

/** Several values of the policy are alternatives; for a negated operator none may match. */
function holdsFor(value: string, expected: readonly Filled[], comparison: Comparison): Truth {
  const matched = anyOf(
    expected.map(({ pattern, certain }) => {
      if (certain) return truth(comparison.matches(pattern, value));
      // The unknown part stands as `*` and case is ignored: what does not fit now never will.
      return fitsInAnyCase(pattern, value) ? 'unknown' : 'no';
    }),
  );
  return comparison.negated ? not(matched) : matched;
}

/** What holds of a value that may be any: that nothing matches it, that everything does, or neither. */
function holdsForAny(expected: readonly Filled[], comparison: Comparison): Truth {
  const reach = expected.map(({ pattern, certain }) =>
    certain ? comparison.reach(pattern) : 'some',
  );
  if (reach.includes('all')) return truth(!comparison.negated);
  return reach.includes('some') ? 'unknown' : truth(comparison.negated);
}
