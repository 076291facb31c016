import { expect, test } from 'vitest';
import type { LabState } from '#labs/lab-state.ts';
import type { Status, TaskResult } from '#labs/result.ts';
import type { LabView } from '#site/client/lab-view.ts';
import { nextAction } from '#site/next-action.ts';

const at = '2026-11-22T05:00:00.000Z';
const later = '2026-11-23T05:00:00.000Z';
const whole = { gaps: 1, questions: 1 };
const kinds: Readonly<Record<string, string>> = { works: 'must-work', guard: 'must-still-fail' };

const predicted = { prediction: { choice: 'silence' } };
const running = {
  attempt: { id: 'a', account: '1', state: 'running', startedAt: at },
} as const satisfies Partial<LabState>;
const broken = { ...predicted, ...running };
const seen = { observed: { destination: 'logs:443', fate: 'dropped', at } };
const suspects = { hypothesis: { choice: 'name' } };
const fixing = { ...broken, ...suspects };
const solved = { ...fixing, passedAt: at };
const anew = { ...solved, attempt: { ...running.attempt, startedAt: later } };
const explained = { ...solved, chain: { name: 'public' } };
const answered = { ...explained, answers: { one: [{ choice: 'a', right: true, at }] } };

const words = (text: string) => ({ en: text, ja: text });

function checked(works: Status, guard: Status): Pick<LabView, 'result'> {
  const conditions = Object.entries({ works, guard }).map(([id, status]) => ({
    id,
    status,
    code: 'timeout',
    expected: words(id),
    observed: words(''),
    where: words(''),
    message: words(''),
  }));
  const status =
    (['fail', 'warning'] as const).find((one) => [works, guard].includes(one)) ?? 'pass';
  const task: TaskResult = { id: 't', title: words('t'), status, points: 0, max: 1, conditions };
  return {
    result: {
      schema: 'closednet.result/1',
      lab: 'L03',
      attempt: 'a',
      account: '1',
      backend: { kind: 'host', version: '' },
      startedAt: at,
      durationMs: 1,
      score: 0,
      max: 1,
      tasks: [task],
    },
  } as const;
}

function told(known: Partial<LabState>, view: Partial<LabView> = {}): string {
  const state = { id: 'L03', revealed: false, hints: {}, ...known };
  const lab = { state, bindings: {} };
  const next = nextAction({ connection: 'online', lab, ...view }, whole, (id) => kinds[id]);
  const values = next?.values.map((one) => (typeof one === 'object' ? one.en : String(one))) ?? [];
  let place = 0;
  return next
    ? `${next.step}: ${next.told.en.replace(/%/g, () => values[place++] ?? '')}`
    : 'nothing';
}

test.for<[name: string, known: Partial<LabState>, view: Partial<LabView>, told: string]>([
  ['a first visit', {}, {}, 'predict: Predict first.'],
  ['predicted', predicted, {}, 'break: Start the lab'],
  [
    'being built',
    { ...predicted, attempt: { ...running.attempt, state: 'building' } },
    {},
    'break: The network is being built',
  ],
  [
    'the emulator ended',
    { ...predicted, attempt: { ...running.attempt, state: 'lost' } },
    {},
    'break: The emulator ended',
  ],
  ['broken', broken, {}, 'observe: Stand where the client stands'],
  ['seen to fail', { ...broken, ...seen }, {}, 'diagnose: Cross out'],
  ['a hypothesis stands', fixing, {}, 'fix: Make your repair.'],
  [
    'half repaired',
    fixing,
    checked('fail', 'pass'),
    'fix: Repair it; each change is checked by itself. 1 of 2',
  ],
  ['works, and opens too much', fixing, checked('pass', 'fail'), 'verify: This fix does not count'],
  ['a new stage, in which nothing works yet', fixing, checked('skipped', 'fail'), 'fix: Repair it'],
  ['fails both ways: first make it work', fixing, checked('fail', 'fail'), 'fix: Repair it'],
  ['all held', solved, checked('pass', 'pass'), 'explain: All claims hold'],
  [
    'a warning or an extension left',
    solved,
    checked('pass', 'warning'),
    'explain: All that must hold holds',
  ],
  ['passed before, and broken anew', anew, {}, 'fix: Make your repair.'],
  ['passed before, and repaired anew', anew, checked('pass', 'pass'), 'explain: All claims hold'],
  ['explained', explained, {}, 'retrieve: Answer from memory'],
  ['answered', answered, {}, 'retrieve: Done. The first question comes back on 2026-11-23'],
  ['solved once, and stopped', { ...predicted, passedAt: at }, {}, 'explain: All claims hold'],
  ['without a server', predicted, { connection: 'offline' }, 'observe: Read what the client saw'],
  [
    'without a server, a hypothesis stands',
    { ...predicted, ...suspects },
    { connection: 'offline' },
    'explain:',
  ],
  ['the server is still asked', broken, { connection: 'asking' }, 'nothing'],
])('%s', ([, known, view, wanted]) => {
  expect(told(known, view)).toContain(wanted);
});
