import { getCollection } from 'astro:content';
import { codeSlug } from '../code-address.ts';
import { labs } from '../current-lab.ts';
import { codeGroups } from '../learn/code-groups.ts';
import type { KnownPage } from '../nearest-page.ts';

/** What the page of a wrong address looks through: the pages that each language has. */
export async function GET(): Promise<Response> {
  const concepts = await getCollection('concepts', ({ id }) => id.endsWith('/en'));
  const problems = await getCollection('problems', ({ id }) => id.endsWith('/en'));
  const codes = codeGroups.flatMap((group) => Object.keys(group.codes));
  const inside = (room: string, name: string): KnownPage => ({
    path: `${room}/${name}/`,
    names: [],
  });
  const nameOf = ({ id }: { readonly id: string }) => id.slice(0, -'/en'.length);
  const pages: readonly KnownPage[] = [
    { path: '', names: ['labs', 'home'] },
    ...['concepts', 'triage', 'codes', 'glossary', 'emulated', 'coverage', 'progress'].map(
      (room) => ({
        path: `${room}/`,
        names: room === 'concepts' ? ['learn'] : [],
      }),
    ),
    ...labs.map(({ id, slug }) => ({ path: `labs/${slug}/`, names: [id, `${id}-${slug}`] })),
    ...concepts.map((concept) => inside('concepts', nameOf(concept))),
    ...codes.map((code) => inside('codes', codeSlug(code))),
    ...problems.map((problem) => inside('problems', nameOf(problem))),
  ];
  return Response.json(pages);
}
