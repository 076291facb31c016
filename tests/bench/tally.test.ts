import { expect, test } from 'vitest';
import { traceRequest } from '#request/trace-request.ts';
import { tally } from '../../bench/analyzer/tally.ts';
import { doors } from '../support/doors.ts';

const open = traceRequest(doors(), { from: '10.0.0.5', to: 'internet:203.0.113.9' });
const closed = traceRequest(doors(), { from: '10.0.2.23', to: 'internet:203.0.113.9' });

test('what both say alike is counted by outcome', () => {
  const theirs = [
    { status: 'reachable', why: '' },
    { status: 'blocked', why: '' },
  ];
  expect(tally([open, closed], theirs)).toEqual([
    '2 of 2 answers are the same: 1 delivered, 1 denied',
  ]);
});

test('differences are counted by what each says, whatever the resource', () => {
  const theirs = ['eni-0123456789abcdef0', 'eni-0fedcba9876543210'].map((id) => ({
    status: 'blocked',
    why: `Traffic Blocked at ${id}. No rule allows TCP/443 from 10.0.0.5`,
  }));
  expect(tally([open, open], theirs)).toEqual([
    '0 of 2 answers are the same: ',
    '2 × ours delivered (nothing stops it), theirs blocked: Traffic Blocked at …. No rule allows TCP/… from …',
  ]);
});

test('what was not answered is a difference', () => {
  expect(tally([closed], [])).toEqual([
    '0 of 1 answers are the same: ',
    '1 × ours denied (NO_ROUTE_TO_DESTINATION), theirs none: ',
  ]);
});
