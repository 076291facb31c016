import { expect, test } from 'vitest';
import { catalogue } from '#labs/catalogue.ts';
import { directNeeds, labAfter, nextLab } from '#labs/next-lab.ts';
import { drawLines } from '#site/map/draw-lines.ts';
import { mapPlaces } from '#site/map/places.ts';
import { rounded } from '#site/map/rounded.ts';

test('every lab has a place of its own on the map, and no place is left over', () => {
  expect(Object.keys(mapPlaces).toSorted()).toEqual(catalogue.map(({ id }) => id).toSorted());
  const taken = Object.values(mapPlaces).map(({ column, row }) => `${column}, ${row}`);
  expect(new Set(taken).size).toBe(taken.length);
});

test.for(catalogue.flatMap(({ id, needs }) => needs.map((need) => [need, id] as const)))(
  '%s stands left of %s',
  ([need, id]) => {
    expect(mapPlaces[need]?.column).toBeLessThan(mapPlaces[id]?.column ?? -1);
  },
);

test.for<[id: string, direct: string]>([
  ['L01', ''],
  ['L05', 'L04'],
  ['L07', 'L03'],
  ['L10', 'L05 L07 L09'],
  ['L13', 'L07 L11'],
  ['L16', 'L13'],
])('%s builds directly on "%s"', ([id, direct]) => {
  expect(directNeeds(id).join(' ')).toBe(direct);
});

test('what is drawn leads to everything that is needed', () => {
  const behind = (id: string): readonly string[] =>
    directNeeds(id).flatMap((need) => [need, ...behind(need)]);
  for (const { id, needs } of catalogue)
    expect(behind(id)).toEqual(expect.arrayContaining([...needs]));
  const drawn = [...drawLines().markup.matchAll(/data-from="(L\d\d)" data-to="(L\d\d)"/g)];
  expect(drawn.length).toBe(catalogue.flatMap(({ id }) => directNeeds(id)).length);
});

const ready = catalogue.filter(({ status }) => status === 'ready').map(({ id }) => id);

test.for<[name: string, passed: readonly string[], next: string | undefined]>([
  ['nothing', [], ready[0]],
  ['the first', ready.slice(0, 1), ready[1]],
  ['the second alone', ready.slice(1, 2), ready[0]],
  ['all', ready, undefined],
])('with %s passed, the next lab is the first that is left', ([, passed, next]) => {
  expect(nextLab((id) => passed.includes(id))?.id).toBe(next);
});

test('a lesson leads to the lab after it, and the last one to none', () => {
  const walked = ready.map((id) => labAfter(id)?.id);
  expect(walked).toEqual([...ready.slice(1), undefined]);
});

test('corners are rounded, ends are not', () => {
  const points = [
    { x: 0, y: 0 },
    { x: 40, y: 0 },
    { x: 40, y: 40 },
  ];
  expect(rounded(points, 9)).toBe('M0 0L31 0Q40 0 40 9L40 40');
});
