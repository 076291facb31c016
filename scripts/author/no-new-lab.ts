import { catalogue, type CatalogueEntry } from '#labs/catalogue.ts';
import { nearest } from '#problem/nearest.ts';
import { Problem } from '#problem/problem.ts';
import type { Words } from '#request/words.ts';

/** The row of the catalogue that an author means by an id, and a slug where one is given. */
export function rowOf(id: string, slug: string | undefined): CatalogueEntry {
  const row = catalogue.find((one) => one.id === id);
  if (row === undefined) throw noSuchRow(id, near(id, slug));
  if (slug !== undefined && slug !== row.slug) throw noSuchRow(`${id} ${slug}`, row);
  return row;
}

function near(id: string, slug: string | undefined): CatalogueEntry | undefined {
  const meant = nearest(
    id,
    catalogue.map((one) => one.id),
  );
  const called =
    slug === undefined
      ? undefined
      : nearest(
          slug,
          catalogue.map((one) => one.slug),
        );
  return catalogue.find((one) => one.slug === called) ?? catalogue.find((one) => one.id === meant);
}

function noSuchRow(typed: string, meant: CatalogueEntry | undefined): Problem {
  return new Problem('not-in-catalogue', 2, {
    what: {
      en: `The catalogue has no lab "${typed}".`,
      ja: `ラボ一覧に「${typed}」はありません。`,
    },
    expected: {
      en: 'id and slug of a row in src/labs/catalogue.ts',
      ja: 'src/labs/catalogue.ts にある id と slug',
    },
    try: same(meant ? `npx closednet new ${meant.id} ${meant.slug}` : 'npx closednet list'),
  });
}

/** A lab is never written over. */
export function labExists(id: string, folder: string): Problem {
  return new Problem('lab-exists', 2, {
    what: {
      en: `Lab ${id} is there already: labs/${folder}.`,
      ja: `ラボ ${id} はすでにあります: labs/${folder}`,
    },
    expected: { en: 'a lab that has no folder yet', ja: 'まだフォルダーのないラボ' },
    try: same(`npx closednet validate ${id}`),
  });
}

function same(text: string): Words {
  return { en: text, ja: text };
}
