import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { projectFiles } from '../../support/project-files.ts';

const root = join(import.meta.dirname, '../../..');

const facts = z.strictObject({
  title: z.string().optional(),
  summary: z.string().optional(),
  order: z.number().optional(),
  related: z.array(z.string()).default([]),
  concepts: z.array(z.string()).default([]),
  labs: z.array(z.string()).default([]),
});

/** One page of prose in one language. */
export interface Text {
  readonly name: string;
  readonly language: 'en' | 'ja';
  readonly facts: z.infer<typeof facts>;
  readonly body: string;
}

/** The pages `src/site/content/FOLDER/NAME.LANGUAGE.md`. */
export function textsOf(folder: string): readonly Text[] {
  const inside = `src/site/content/${folder}/`;
  return projectFiles().flatMap((file) => {
    const [, name = '', language] = file.slice(inside.length).match(/^([^/]+)\.(en|ja)\.md$/) ?? [];
    if (!file.startsWith(inside) || (language !== 'en' && language !== 'ja')) return [];
    const [, head = '', body = ''] =
      /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(join(root, file), 'utf8')) ?? [];
    return [{ name, language, facts: facts.parse(parse(head)), body }];
  });
}

/** What of a page must be the same in both languages, whatever its words are. */
export function bonesOf({ facts: { title: _t, summary: _s, ...rest }, body }: Text) {
  const prose = withoutCode(body);
  return {
    facts: rest,
    headings: (prose.match(/^#+/gm) ?? []).length,
    links: linksOf(body).toSorted(),
    code: body.match(/^```.*?^```$/gms) ?? [],
    tableRows: (prose.match(/^\|/gm) ?? []).length,
    listItems: (prose.match(/^(-|\d+\.) /gm) ?? []).length,
  };
}

/** The targets of a page's links. */
export function linksOf(body: string): readonly string[] {
  return [...withoutCode(body).matchAll(/\]\(([^)]+)\)/g)].map(([, target = '']) => target);
}

/** Words of English prose: neither headings, code nor addresses. */
export function wordsOf({ body }: Text): number {
  const prose = withoutCode(body)
    .replaceAll(/\]\([^)]*\)/g, '')
    .replaceAll(/^#.*$/gm, '');
  return (prose.match(/[\w’'-]*[A-Za-z][\w’'-]*/g) ?? []).length;
}

function withoutCode(body: string): string {
  return body.replaceAll(/^```.*?^```$/gms, '');
}
