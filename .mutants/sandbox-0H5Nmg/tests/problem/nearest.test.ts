import { expect, test } from 'vitest';
import { nearest } from '#problem/nearest.ts';

const verbs = ['start', 'status', 'stop', 'check', 'hint'];

test.for<[typed: string, meant: string | undefined]>([
  ['chekc', 'check'],
  ['Chck', 'check'],
  ['strat', 'start'],
  ['stp', 'stop'],
  ['hints', 'hint'],
  ['deploy', undefined],
  ['', undefined],
])('"%s" most likely meant %s', ([typed, meant]) => {
  expect(nearest(typed, verbs)).toBe(meant);
});
