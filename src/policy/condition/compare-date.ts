import { textOf } from '../match/pattern.ts';
import { reachIf, type Comparison } from './comparison.ts';

const epochSeconds = /^-?\d+(\.\d+)?$/;
const iso8601 = /^\d{4}-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(?<zone>Z|[+-]\d{2}:\d{2})?)?)?$/;

/**
 * Instants, written as W3C ISO 8601 or as seconds since 1970; either side may use either form. A
 * date without a time is midnight, and a time without a zone is UTC.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_Date
 */
export const dateComparisons = {
  DateEquals: date((actual, expected) => actual === expected),
  DateNotEquals: date((actual, expected) => actual === expected, true),
  DateLessThan: date((actual, expected) => actual < expected),
  DateLessThanEquals: date((actual, expected) => actual <= expected),
  DateGreaterThan: date((actual, expected) => actual > expected),
  DateGreaterThanEquals: date((actual, expected) => actual >= expected),
} satisfies Record<string, Comparison>;

function date(holds: (actual: number, expected: number) => boolean, negated = false): Comparison {
  return {
    negated,
    variables: false,
    // Every comparison with NaN is false, so an unreadable date matches nothing.
    matches: (expected, actual) => holds(instant(actual), instant(textOf(expected))),
    reach: reachIf(isInstant),
    accepts: isInstant,
  };
}

function isInstant(text: string): boolean {
  return !Number.isNaN(instant(text));
}

function instant(text: string): number {
  if (epochSeconds.test(text)) return Number(text) * 1000;
  const found = iso8601.exec(text);
  if (!found) return Number.NaN;
  const zoned = found.groups?.['zone'] !== undefined || !text.includes('T');
  return Date.parse(zoned ? text : `${text}Z`);
}
