import { expect, test } from 'vitest';
import {
  emptyProgress,
  readProgress,
  takeAccount,
  withLab,
  writeProgress,
} from '#labs/progress.ts';
import { isRevealed } from '#labs/revealed.ts';

const at = '2026-11-22T05:00:00.000Z';

test('what is written is read back', () => {
  const progress = withLab(emptyProgress(0.5), 'L03', (before) => ({
    ...before,
    hints: { path: 2 },
    prediction: { choice: 'silence', reason: 'no route', at },
  }));
  expect(readProgress(writeProgress(progress))).toEqual({ kind: 'progress', progress });
});

test.for<[name: string, text: string, answer: string]>([
  ['an empty file', '', 'corrupt: not JSON'],
  ['half a file', '{"schema":"closednet.progress/1","nextAcc', 'corrupt: not JSON'],
  ['another document', '{"schema":"closednet.result/1"}', 'corrupt: schema'],
  ['a list', '[]', 'corrupt'],
  ['an account that is none', progressText({ nextAccount: '0123' }), 'corrupt: nextAccount'],
  ['a fifth rung', progressText({ labs: { L03: { hints: { path: 5 } } } }), 'corrupt: labs.L03'],
  ['a newer version', '{"schema":"closednet.progress/2","more":1}', 'newer: closednet.progress/2'],
  ['a much newer one', '{"schema":"closednet.progress/10"}', 'newer: closednet.progress/10'],
])('%s', ([, text, answer]) => {
  const read = readProgress(text);
  const why = read.kind === 'corrupt' ? read.because : read.kind === 'newer' ? read.schema : '';
  expect(`${read.kind}: ${why}`).toContain(answer);
});

test.for<[random: number, account: string]>([
  [0, '100000000000'],
  [0.5, '500000000000'],
  [0.999999999999, '899999999999'],
])('a beginning at random %d hands out %s, twelve digits', ([random, account]) => {
  expect(takeAccount(emptyProgress(random)).account).toBe(account);
});

test('accounts are handed out once each, and never begin with 0', () => {
  let progress = { ...emptyProgress(0), nextAccount: '999999999998' };
  const taken = [1, 2, 3].map(() => {
    const next = takeAccount(progress);
    progress = { ...progress, nextAccount: next.progress.nextAccount };
    return next.account;
  });
  expect(taken).toEqual(['999999999998', '999999999999', '100000000000']);
});

test.for<[name: string, has: Parameters<typeof isRevealed>[0], is: string]>([
  ['nothing committed', { hints: {} }, 'hidden'],
  ['a prediction alone', { hints: {}, prediction: { choice: 'a', at } }, 'hidden'],
  ['a hypothesis alone', { hints: {}, hypothesis: { choice: 'a', at } }, 'hidden'],
  [
    'both',
    { hints: {}, prediction: { choice: 'a', at }, hypothesis: { choice: 'b', at } },
    'revealed',
  ],
  ['asked for', { hints: {}, revealedAt: at }, 'revealed'],
])('%s: reasons are %s', ([, has, is]) => {
  expect(isRevealed(has) ? 'revealed' : 'hidden').toBe(is);
});

function progressText(change: object): string {
  return JSON.stringify({ ...emptyProgress(0), ...change });
}
