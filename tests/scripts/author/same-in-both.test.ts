import { expect, test } from 'vitest';
import { isUndatedPrice } from '../../../scripts/author/price.ts';
import { isSameInBoth } from '../../../scripts/author/same-in-both.ts';

test.for<[text: string, is: string]>([
  ['`Connection timed out`', 'the same'],
  ['Connection timed out', 'a text'],
  ['AWS Glue', 'the same'],
  ['CloudWatchLogsFullAccess', 'the same'],
  ['logs:PutLogEvents', 'the same'],
  ['SageMaker Studio on VPC', 'a text'],
  ['Widgets', 'the same'],
  ['443, 5432', 'the same'],
])('%s is %s in every language', ([text, is]) => {
  expect(isSameInBoth(text, ['Widgets'])).toBe(is === 'the same');
});

test.for<[text: string, is: string]>([
  ['about $15 a month', 'undated'],
  ['月に約 15 ドル', 'undated'],
  ['about $15 a month as of 2026-11', 'dated'],
  ['2026-11 時点で約 15 ドル', 'dated'],
  ['${region}', 'no price'],
  ['15 minutes', 'no price'],
])('%s: %s', ([text, is]) => {
  expect(isUndatedPrice(text)).toBe(is === 'undated');
});
