import { expect, test } from 'vitest';
import { readOnce } from '#policy/grammar/read-once.ts';
import { sound } from './read.ts';

test('the same document is read once for each kind of policy', () => {
  const document = { Statement: { ...sound, Principal: '*' } };
  const [one, other] = [
    readOnce(document, 'resource-policy'),
    readOnce(document, 'identity-policy'),
  ];
  expect([one.kind, other.kind]).toEqual(['document', 'malformed']);
  expect(readOnce(document, 'resource-policy')).toBe(one);
  expect(readOnce({ ...document }, 'resource-policy')).not.toBe(one);
});

test('the same text too, until a thousand others came', () => {
  const text = (name: string) =>
    JSON.stringify({ Statement: { ...sound, Resource: `arn:aws:s3:::${name}` } });
  const first = readOnce(text('first'), 'identity-policy');
  expect(readOnce(text('first'), 'identity-policy')).toBe(first);
  for (let at = 0; at < 1000; at += 1) readOnce(text(String(at)), 'identity-policy');
  const again = readOnce(text('first'), 'identity-policy');
  expect(again).not.toBe(first);
  expect(again).toEqual(first);
});

test.for([undefined, null, 7, true, '{'])('%j is no document', (input) => {
  expect(readOnce(input, 'identity-policy').kind).toBe('malformed');
});
