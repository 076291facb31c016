import { expect, test } from 'vitest';
import type { CheckReply, LabReply } from '#server/api.ts';
import { withReply } from '#site/client/lab-view.ts';
import type { LabView } from '#site/client/lab-view.ts';
import { checkedAt } from './fixtures/result.ts';

const now = new Date('2026-11-22T06:00:00.000Z');
const result = checkedAt('written');

const reply = (id: string, startedAt: string): LabReply => ({
  state: {
    id: 'L03',
    revealed: false,
    hints: {},
    attempt: { id, account: '100000000001', state: 'running', startedAt },
  },
  bindings: {},
});
const first = reply('a1', '2026-11-22T05:00:00.000Z');
const second = reply('a2', '2026-11-22T05:30:00.000Z');
const checked = (lab: LabReply): CheckReply => ({ ...lab, result });

const solved: LabView = { connection: 'online', lab: first, result };
const reset: LabView = { connection: 'online', lab: second };

const cases: readonly [string, LabView, LabReply | CheckReply, LabView | undefined][] = [
  ['the first answer', { connection: 'asking' }, first, { connection: 'online', lab: first }],
  ['a check of the former attempt changes nothing', reset, checked(first), undefined],
  [
    'a check of the attempt that runs',
    { connection: 'online', lab: first },
    checked(first),
    {
      ...solved,
      lab: checked(first),
      checkedAt: now,
    },
  ],
  ['the same attempt read again keeps its result', solved, first, solved],
  ['a reset drops the result', solved, second, reset],
  ['the former attempt, told late, changes nothing', reset, first, undefined],
  [
    'a result of the former attempt, told with the new one, is dropped',
    reset,
    checked(second),
    {
      ...reset,
      lab: checked(second),
    },
  ],
];

test.for(cases)('%s', ([, view, told, then]) => {
  expect(withReply(view, told, now)).toEqual(then);
});
