import type { Comparison } from './comparison.ts';
import type { ContextReader } from '../context/context.ts';
import type { Operator } from './operator.ts';
import { literal, type Pattern } from '../match/pattern.ts';
import type { Condition, Version } from '../grammar/statement.ts';
import { expandVariables } from '../match/variables.ts';

/**
 * Whether one key of a `Condition` block holds. For an absent key a positive operator is false, a
 * negated one true, and every `…IfExists` true. `ForAllValues` is true of an empty or absent set,
 * `ForAnyValue` false. To set operators and `Null` an empty string is no value.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
 */
export function evaluateCondition(
  condition: Condition,
  version: Version,
  context: ContextReader,
): boolean {
  const { operator } = condition;
  const carried = context.values(condition.key) ?? [];
  if (operator.kind === 'null') return holdsNull(condition.values, carried);
  const values = operator.set && carried.every((value) => value === '') ? [] : carried;
  if (values.length === 0) return holdsWithoutKey(operator);
  const expected = expectedBy(condition, operator.comparison, version, context);
  const each = (value: string) => holdsFor(value, expected, operator.comparison);
  return operator.set === 'all' ? values.every(each) : values.some(each);
}

function holdsNull(expected: readonly string[], carried: readonly string[]): boolean {
  const isNull = carried.every((value) => value === '');
  return expected.some((value) => value.toLowerCase() === String(isNull));
}

function holdsWithoutKey(operator: Extract<Operator, { kind: 'comparison' }>): boolean {
  if (operator.ifExists || operator.set === 'all') return true;
  return operator.comparison.negated && operator.set !== 'any';
}

/** Several values of the policy are alternatives; for a negated operator none may match. */
function holdsFor(value: string, expected: readonly Pattern[], comparison: Comparison): boolean {
  return expected.some((pattern) => comparison.matches(pattern, value)) !== comparison.negated;
}

/** A value whose variable the request cannot fill matches nothing, so it is left out. */
function expectedBy(
  { values }: Condition,
  comparison: Comparison,
  version: Version,
  context: ContextReader,
): readonly Pattern[] {
  return values.flatMap((value) => {
    const pattern = comparison.variables
      ? expandVariables(value, version, context)
      : literal(value);
    return pattern ? [pattern] : [];
  });
}
