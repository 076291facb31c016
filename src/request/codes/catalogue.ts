import type { CodeText } from './code-text.ts';
import { filterCodes } from './filter-codes.ts';
import { gatewayCodes } from './gateway-codes.ts';
import { nameCodes } from './name-codes.ts';
import { policyCodes } from './policy-codes.ts';
import { routeCodes } from './route-codes.ts';
import { transitCodes } from './transit-codes.ts';

/**
 * Every code that a trace can carry: Reachability Analyzer's own where one fits, `sim:` ours where
 * none does.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/reachability/explanation-codes.html
 */
export const codes = {
  ...nameCodes,
  ...filterCodes,
  ...routeCodes,
  ...gatewayCodes,
  ...transitCodes,
  ...policyCodes,
} as const satisfies Record<string, CodeText>;

export type Code = keyof typeof codes;
