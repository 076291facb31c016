import { legacyParsing, Malformed, syntaxErrors } from './malformed.ts';
import { parseOperator, type Operator } from '../condition/operator.ts';
import { readObject, readScalars } from './read-value.ts';
import type { Condition } from './statement.ts';

/**
 * Reads operator → key → value or list. An operator that IAM does not know is refused; a key that it
 * does not know is stored, and no request carries it.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html
 */
export function readConditions(value: unknown, at: string): readonly Condition[] {
  return [...readObject(value, at)].flatMap(([name, keys]) => {
    const operator = parseOperator(name);
    if (!operator) throw new Malformed(syntaxErrors, `${at}.${name}`);
    return [...readObject(keys, `${at}.${name}`)].map(([key, list]) => {
      const values = readScalars(list, `${at}.${name}.${key}`);
      refuseUnreadable(operator, values, `${at}.${name}.${key}`);
      return { operator, key, values };
    });
  });
}

function refuseUnreadable(operator: Operator, values: readonly string[], at: string): void {
  const accepts = operator.kind === 'comparison' ? operator.comparison.accepts : undefined;
  if (accepts && !values.every((value) => accepts(value))) throw new Malformed(legacyParsing, at);
}
