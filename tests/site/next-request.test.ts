import { expect, test } from 'vitest';
import type { Result, Status } from '#labs/result.ts';
import { nextRequest } from '#site/path/next-request.ts';

const none = { en: '', ja: '' };

/** A result of conditions by stage, as `public:pass guard:fail | office:fail`. */
function resultOf(text: string, attempt = 'L15-a1'): Result {
  const tasks = text.split(' | ').map((stage, i) => {
    const conditions = stage.split(' ').map((one) => {
      const [id = '', status] = one.split(':');
      const known = (['pass', 'fail', 'skipped'] as const).find((word) => word === status);
      const of: Status = known ?? 'error';
      const told = { expected: none, observed: none, where: none, message: none };
      return { id, status: of, code: of, ...told };
    });
    const passed = conditions.every(({ status }) => status === 'pass');
    const status: Status = passed ? 'pass' : 'fail';
    return { id: `stage-${i + 1}`, title: none, status, points: 0, max: 1, conditions };
  });
  return {
    schema: 'closednet.result/1',
    lab: 'L15',
    attempt,
    account: '1',
    backend: { kind: 'local', version: '1' },
    startedAt: '2026-11-27T00:00:00Z',
    durationMs: 1,
    score: 0,
    max: 3,
    tasks,
  };
}

const shipped = resultOf('auditor:fail | office:fail vpn:skipped');
const first = resultOf('auditor:pass | rule:fail office:fail vpn:fail');
const requests = ['auditor', 'office', 'vpn'];

test.for<[what: string, before: Result | undefined, now: Result, next: string | undefined]>([
  ['a stage that is not done', undefined, shipped, undefined],
  ['a stage just done, of its next the first request', shipped, first, 'office'],
  ['the same where nothing was known before', undefined, first, 'office'],
  ['a stage that was done before', first, first, undefined],
  ['one that another attempt had done', resultOf('auditor:pass', 'L15-a0'), first, 'office'],
  ['nothing left', shipped, resultOf('auditor:pass | office:pass'), undefined],
])('%s', ([, before, now, next]) => {
  expect(nextRequest(before, now, 'auditor', requests)).toBe(next);
});
