import { newLab } from '../author/new-lab.ts';
import { rowOf } from '../author/no-new-lab.ts';
import type { Verb } from '../verb.ts';

export const verb: Verb = {
  usage: 'LAB [SLUG]',
  summary: {
    en: 'for authors: the skeleton of a lab of the catalogue',
    ja: '作者向け: 一覧にあるラボのひな型を作る',
  },
  options: {},
  most: 2,
  async run({ terminal, home, positionals }) {
    const [id = '', slug] = positionals;
    const row = rowOf(id, slug);
    const files = await newLab(home.projectRoot, row);
    for (const file of files) terminal.line(file);
    const folder = `labs/${row.id}-${row.slug}`;
    terminal.say({
      en: `Lab ${row.id} is there, and empty. What is still to be written: npx closednet validate ${row.id}`,
      ja: `ラボ ${row.id} のひな型を作りました。中身はまだ空です。これから書くものの一覧: npx closednet validate ${row.id}`,
    });
    if (terminal.json)
      terminal.document({ schema: 'closednet.new/1', lab: row.id, slug: row.slug, folder, files });
    return 0;
  },
};
