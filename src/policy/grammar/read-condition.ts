import { type Operator, parseOperator } from '../condition/operator.ts';
import { readTemplate, type Template } from '../match/template.ts';
import { Malformed, syntaxErrors } from './malformed.ts';
import { readObject, readScalars } from './read-value.ts';
import type { Condition, Version } from './statement.ts';

/**
 * Reads operator → key → value or list. An operator that IAM does not know is refused, unless it
 * asks for nothing; a key that it does not know is stored, and no request carries it.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html
 */
export function readConditions(value: unknown, version: Version, at: string): readonly Condition[] {
  return [...readObject(value, at)].flatMap(([name, keys]) => {
    const operator = parseOperator(name);
    return [...readObject(keys, `${at}.${name}`)].map(([key, list]) => {
      const values = readScalars(list, `${at}.${name}.${key}`);
      if (!operator) throw new Malformed(syntaxErrors, `${at}.${name}`);
      const templates = values.map((text) => readExpected(operator, text, version));
      return { operator, name, key, values, templates };
    });
  });
}

function readExpected(operator: Operator, text: string, version: Version): Template {
  const takesVariables = operator.kind === 'comparison' && operator.comparison.variables;
  return takesVariables ? readTemplate(text, version) : [text];
}
