import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MdastNode } from 'satteri';
import type { Lab } from '#labs/lab.ts';
import { dataGaps, recordingGaps } from './data-gaps.ts';
import { inOrder, type Gap } from './gap.ts';
import { lessonGaps } from './lesson-gaps.ts';
import { outlineOf } from './lesson-outline.ts';
import { parityGaps } from './lesson-parity.ts';
import { allBelow, attribute, isComponent, readLesson } from './lesson-tree.ts';
import { readSources } from './sources.ts';
import { textGaps } from './text-gaps.ts';

interface Read {
  readonly file: string;
  readonly nodes: readonly MdastNode[];
  readonly gaps: readonly Gap[];
}

/** Everything that a lab still lacks, read from its files alone: nothing is built. */
export async function lintLab(root: string, lab: Lab): Promise<readonly Gap[]> {
  const folder = `labs/${lab.id}-${lab.slug}`;
  const sources = await readSources(root, folder);
  const [en, ja] = await Promise.all([
    lessonAt(root, `${folder}/lesson.en.mdx`),
    lessonAt(root, `${folder}/lesson.ja.mdx`),
  ]);
  const both = [en, ja];
  return inOrder([
    ...textGaps(sources, lab),
    ...dataGaps(sources, lab),
    ...(await recordingGaps(root, folder, sources, lab, shownIn(both))),
    ...both.flatMap(({ file, nodes, gaps }) =>
      gaps.length > 0 ? gaps : lessonGaps(file, nodes, lab),
    ),
    ...parityGaps(
      { file: en.file, steps: outlineOf(en.nodes) },
      { file: ja.file, steps: outlineOf(ja.nodes) },
    ),
  ]);
}

async function lessonAt(root: string, file: string): Promise<Read> {
  try {
    return { file, nodes: readLesson(await readFile(join(root, file), 'utf8')), gaps: [] };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const line = Number(/(\d+):\d+/.exec(reason)?.[1] ?? 1);
    const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    const message = isAbsent
      ? { en: 'there is no such lesson yet', ja: 'このレッスンがまだありません' }
      : { en: `cannot be read: ${reason}`, ja: `読み取れません: ${reason}` };
    return { file, nodes: [], gaps: [{ kind: 'language', file, line, message }] };
  }
}

function shownIn(lessons: readonly Read[]): ReadonlySet<string> {
  const nodes = lessons.flatMap((lesson) => lesson.nodes.flatMap((node) => [...allBelow(node)]));
  return new Set(nodes.filter(isComponent).flatMap((one) => attribute(one, 'recording') ?? []));
}
