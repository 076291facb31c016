import { expect, test } from 'vitest';
import { evaluateUsableAnswers } from '#network/name/family.ts';
import { evaluateName } from '#network/name/name.ts';
import { indexSnapshot } from '#network/snapshot/snapshot-index.ts';
import type { Family } from '#network/packet/block.ts';
import { nameInWords } from '../../support/in-words.ts';
import { named, zone } from '../../support/names.ts';

const records = [
  'both.corp.example A 10.0.9.1',
  'both.corp.example AAAA 2001:db8::1',
  'six.corp.example AAAA 2001:db8::1',
];
const index = indexSnapshot(named({ hostedZones: [zone('corp.example', records)] }));

test.for<[host: string, families: readonly Family[], step: string]>([
  ['both.corp.example', [4, 6], '10.0.9.1+2001:db8::1 by private-hosted-zone'],
  ['both.corp.example', [4], '10.0.9.1 by private-hosted-zone'],
  ['both.corp.example', [6], '2001:db8::1 by private-hosted-zone'],
  ['six.corp.example', [4], 'other-family by nobody'],
  ['gone.corp.example', [4], 'not-in-zone by nobody'],
])('%s for a host with IPv%j: %s', ([host, families, step]) => {
  const answer = evaluateName(index, host, 'vpc-1');
  expect(nameInWords(evaluateUsableAnswers(answer, families))).toBe(step);
});
