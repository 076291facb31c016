import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('../../src/network/', import.meta.url);
const evaluator = /\/\*\*(?<doc>(?:(?!\*\/)[\s\S])*)\*\/\s*export function (?<name>evaluate\w+)/g;

const evaluators = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(new URL(file, folder), 'utf8'))
  .flatMap((text) => [...text.matchAll(evaluator)])
  .map(({ groups }): [string, string] => [groups?.['name'] ?? '', groups?.['doc'] ?? '']);

test('the rules of the network are found', () => {
  expect(evaluators.length).toBeGreaterThan(8);
});

test.for(evaluators)('%s cites its page of AWS', ([, doc]) => {
  expect(doc).toMatch(/@see https:\/\/docs\.aws\.amazon\.com\//);
});
