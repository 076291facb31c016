import { expect, test } from 'vitest';
import { sideBySide } from '#labs/side-by-side.ts';

test('results are told in the order of the work, whoever is done first', async () => {
  const first = Promise.withResolvers<void>();
  const told: string[] = [];
  const work = [
    async () => {
      await first.promise;
      return 'first';
    },
    async () => {
      first.resolve();
      return 'second';
    },
    async () => 'third',
  ];
  const results = await sideBySide(work, 2, (one) => told.push(one));
  expect(told).toEqual(['first', 'second', 'third']);
  expect(results).toEqual(told);
});

test('no more is worked on at once than was said', async () => {
  let now = 0;
  let most = 0;
  const work = Array.from({ length: 9 }, () => async () => {
    now += 1;
    most = Math.max(most, now);
    await Promise.resolve();
    now -= 1;
    return now;
  });
  await sideBySide(work, 3, () => undefined);
  expect(most).toBe(3);
});

test('a failure ends the work, and is thrown once the others have ended', async () => {
  const begun: number[] = [];
  const ended: number[] = [];
  const other = Promise.withResolvers<void>();
  const work = [
    async () => {
      begun.push(0);
      await other.promise;
      ended.push(0);
      return 0;
    },
    async () => {
      begun.push(1);
      other.resolve();
      throw new Error('the second');
    },
    async () => begun.push(2),
  ];
  await expect(sideBySide(work, 2, () => undefined)).rejects.toThrow('the second');
  expect([begun, ended]).toEqual([[0, 1], [0]]);
});
