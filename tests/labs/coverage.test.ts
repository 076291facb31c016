import { expect, test } from 'vitest';
import { coverage, isPrivateBlock, isWithin } from '#labs/rules/coverage.ts';

test.for<[blocks: string, share: number]>([
  ['0.0.0.0/0', 1],
  ['0.0.0.0/1 128.0.0.0/1', 1],
  ['0.0.0.0/2 64.0.0.0/2', 0.5],
  ['0.0.0.0/1 10.0.0.0/8', 0.5],
  ['10.0.0.0/8', 1 / 256],
  ['::/0', 0],
  ['', 0],
])('%s covers %d of IPv4', ([blocks, share]) => {
  expect(coverage(blocks.split(' ').filter(Boolean))).toBeCloseTo(share, 12);
});

test.for<[block: string, is: string]>([
  ['10.0.0.0/16', 'private'],
  ['172.16.0.0/12', 'private'],
  ['172.16.0.0/11', 'public'],
  ['0.0.0.0/0', 'public'],
  ['8.0.0.0/5', 'public'],
  ['203.0.113.0/24', 'public'],
  ['fd00::/8', 'private'],
  ['::/0', 'public'],
])('%s is %s', ([block, is]) => {
  expect(isPrivateBlock(block) ? 'private' : 'public').toBe(is);
});

test.for<[inner: string, outer: string, is: string]>([
  ['10.0.1.0/24', '10.0.0.0/16', 'inside'],
  ['10.0.0.0/16', '10.0.0.0/16', 'inside'],
  ['10.0.0.0/15', '10.0.0.0/16', 'outside'],
  ['10.1.0.0/24', '10.0.0.0/16', 'outside'],
  ['0.0.0.0/0', '10.0.0.0/16', 'outside'],
  ['::/0', '10.0.0.0/16', 'outside'],
  ['fd00::/56', 'fd00::/56', 'inside'],
])('%s in %s: %s', ([inner, outer, is]) => {
  expect(isWithin(inner, [outer]) ? 'inside' : 'outside').toBe(is);
});
