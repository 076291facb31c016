import { readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { catalogue, type CatalogueEntry } from '#labs/catalogue.ts';
import { loadLabs } from '#labs/load.node.ts';
import { openHome } from '#state/home.ts';

const { projectRoot } = openHome();

test('there are 18 labs, L01 to L18, in order', () => {
  const ids = [...Array(18).keys()].map((n) => `L${String(n + 1).padStart(2, '0')}`);
  expect(catalogue.map(({ id }) => id)).toEqual(ids);
});

test('together they take 820 minutes', () => {
  expect(catalogue.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(820);
});

test('a lab needs only labs that come before it', () => {
  const ids = catalogue.map(({ id }) => id);
  const early = catalogue.filter(({ needs }, at) =>
    needs.some((need) => !ids.slice(0, at).includes(need)),
  );
  expect(early).toEqual([]);
});

test('no slug is there twice', () => {
  expect(new Set(catalogue.map(({ slug }) => slug)).size).toBe(18);
});

test('what is called ready is what is in labs/, and says the same of itself', async () => {
  const labs = await loadLabs(projectRoot);
  const ready = catalogue.filter(({ status }) => status === 'ready');
  expect(ready.map(factsOf)).toEqual(labs.map(factsOf));
  const folders = await readdir(`${projectRoot}/labs`);
  expect(folders).toEqual(ready.map(({ id, slug }) => `${id}-${slug}`));
});

function factsOf(lab: Omit<CatalogueEntry, 'headline' | 'status'>) {
  const { id, slug, title, module, difficulty, minutes, needs } = lab;
  return { id, slug, title, module, difficulty, minutes, needs };
}
