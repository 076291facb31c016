import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LabProgress, Progress } from '#labs/attempt.ts';
import { mergeProgress, portable, progressChanges } from '#labs/merge-progress.ts';

const early = '2026-11-01T05:00:00.000Z';
const late = '2026-11-20T05:00:00.000Z';

const record = (lab: Partial<LabProgress>, nextAccount = '100000000000'): Progress => ({
  schema: 'closednet.progress/1',
  nextAccount,
  labs: { L03: { hints: {}, ...lab } },
});

const attempt = {
  id: 'a1',
  lab: 'L03',
  account: '100000000001',
  region: 'ap-northeast-1',
  emulatorRun: 'r1',
  state: 'running',
  startedAt: early,
  bindings: {},
} as const;

test.for<[fact: string, ours: Partial<LabProgress>, theirs: Partial<LabProgress>, merged: string]>([
  ['a pass is taken in', {}, { passedAt: late }, `{"passedAt":"${late}"}`],
  ['a pass is never lost', { passedAt: early }, {}, `{"passedAt":"${early}"}`],
  ['of two passes the later', { passedAt: late }, { passedAt: early }, `{"passedAt":"${late}"}`],
  [
    'moments are compared, not texts',
    { passedAt: '2026-11-20T05:00:00Z' },
    { passedAt: '2026-11-20T05:00:00.500Z' },
    '{"passedAt":"2026-11-20T05:00:00.500Z"}',
  ],
  [
    'the newer prediction',
    { prediction: { choice: 'refused', at: early } },
    { prediction: { choice: 'silence', at: late } },
    `{"prediction":{"choice":"silence","at":"${late}"}}`,
  ],
  [
    'at the same moment ours',
    { hypothesis: { choice: 'route', at: early } },
    { hypothesis: { choice: 'name', at: early } },
    `{"hypothesis":{"choice":"route","at":"${early}"}}`,
  ],
  [
    'the higher rung of each task',
    { hints: { path: 3, role: 1 } },
    { hints: { path: 2, role: 4 } },
    '{"hints":{"path":3,"role":4}}',
  ],
  [
    'the better share, not the higher score',
    { best: { score: 4, max: 10 } },
    { best: { score: 3, max: 6 } },
    '{"best":{"score":3,"max":6}}',
  ],
  ['what runs there is not ours', {}, { attempt }, '{}'],
])('%s', ([, ours, theirs, merged]) => {
  const { hints, ...rest } = mergeProgress(record(ours), record(theirs)).labs['L03'] ?? {
    hints: {},
  };
  const told = Object.keys(hints).length > 0 ? { hints, ...rest } : rest;
  expect(JSON.stringify(told)).toBe(merged);
});

test('what runs here stays, and the accounts are handed out as before', () => {
  const ours = record({ attempt }, '200000000000');
  const merged = mergeProgress(ours, record({ passedAt: late }, '300000000000'));
  expect(merged.labs['L03']?.attempt).toEqual(attempt);
  expect(merged.nextAccount).toBe('200000000000');
  expect(portable(merged).labs['L03']).toEqual({ hints: {}, passedAt: late });
});

test('what would change is told part by part', () => {
  const ours = record({ passedAt: late, hints: { path: 1 } });
  const theirs: Progress = {
    ...ours,
    labs: {
      ...record({ hints: { path: 2 }, passedAt: early }).labs,
      L09: { hints: {}, passedAt: early },
    },
  };
  const told = progressChanges(ours, mergeProgress(ours, theirs));
  expect(told).toEqual([
    { lab: 'L03', part: 'hints' },
    { lab: 'L09', part: 'passedAt' },
  ]);
});

/** Moments far apart, so that no two events of one kind are of the same one. */
const moment = fc.date({
  min: new Date('2026-01-01'),
  max: new Date('2030-01-01'),
  noInvalidDate: true,
});
const at = moment.map((date) => date.toISOString());
const choice = fc.constantFrom('silence', 'refused', 'denied');
const lab = fc.record(
  {
    prediction: fc.record({ choice, at }),
    hypothesis: fc.record({ choice, at }),
    revealedAt: at,
    hints: fc.dictionary(fc.constantFrom('path', 'role'), fc.integer({ min: 1, max: 4 })),
    passedAt: at,
    best: fc.record({ score: fc.integer({ min: 0, max: 6 }), max: fc.constant(6) }),
  },
  { requiredKeys: ['hints'] },
);
const progress: fc.Arbitrary<Progress> = fc
  .dictionary(fc.constantFrom('L03', 'L09', 'L11'), lab)
  .map((labs) => ({ schema: 'closednet.progress/1', nextAccount: '100000000000', labs }));

const momentsOf = ({ labs }: Progress) =>
  Object.entries(labs).flatMap(([id, { prediction, hypothesis }]) =>
    [prediction, hypothesis].flatMap((event, i) => (event ? [`${id} ${i} ${event.at}`] : [])),
  );

test('taking the same in twice changes nothing', () => {
  fc.assert(
    fc.property(progress, progress, (a, b) => {
      const once = mergeProgress(a, b);
      expect(mergeProgress(once, b)).toEqual(once);
      expect(mergeProgress(a, a)).toEqual(a);
      expect(progressChanges(once, mergeProgress(once, b))).toEqual([]);
    }),
  );
});

test('where the moments differ, it is the same from either side', () => {
  fc.assert(
    fc.property(progress, progress, (a, b) => {
      const known = new Set(momentsOf(a));
      fc.pre(!momentsOf(b).some((one) => known.has(one)));
      expect(mergeProgress(b, a).labs).toEqual(mergeProgress(a, b).labs);
    }),
  );
});

test('no pass, no rung and no lab is ever lost', () => {
  fc.assert(
    fc.property(progress, progress, (a, b) => {
      const merged = mergeProgress(a, b).labs;
      for (const [id, { passedAt, hints }] of [
        ...Object.entries(a.labs),
        ...Object.entries(b.labs),
      ]) {
        if (passedAt !== undefined) expect(merged[id]?.passedAt).toBeDefined();
        for (const [task, rung] of Object.entries(hints))
          expect(merged[id]?.hints[task]).toBeGreaterThanOrEqual(rung);
      }
    }),
  );
});
