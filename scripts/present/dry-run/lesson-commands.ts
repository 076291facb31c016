import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MdastNode } from 'satteri';
import type { Lab } from '#labs/lab.ts';
import { operatorPlace } from '#server/page-terminal/shell.ts';
import {
  allBelow,
  attribute,
  type Component,
  isComponent,
  lineOf,
  readLesson,
} from '../../author/lesson-tree.ts';

/** A command of the lesson, as it is written. */
export interface LessonCommand {
  readonly step: string;
  readonly label: string;
  /** Where it is typed: `operator`, or a place of the lab. */
  readonly place: string;
  readonly text: string;
  /** Words in it that the reader puts something else for. */
  readonly blanks: readonly string[];
  readonly at: string;
}

/** Every command of the lesson in this language, in its order. */
export async function lessonCommands(
  root: string,
  { id, slug }: Lab,
  language: 'en' | 'ja',
): Promise<readonly LessonCommand[]> {
  const file = `lesson.${language}.mdx`;
  const text = await readFile(join(root, 'labs', `${id}-${slug}`, file), 'utf8');
  return componentsOf(readLesson(text), 'Step').flatMap((step) =>
    componentsOf([step], 'Command').flatMap((one) => commandOf(one, attribute(step, 'name'), file)),
  );
}

/** Ids of the recordings that the lesson shows at each step. */
export async function lessonRecordings(root: string, { id, slug }: Lab) {
  const text = await readFile(join(root, 'labs', `${id}-${slug}`, 'lesson.en.mdx'), 'utf8');
  return componentsOf(readLesson(text), 'Step').flatMap((step) =>
    componentsOf([step], 'Observe').flatMap((one) => {
      const recording = attribute(one, 'recording');
      return recording === undefined ? [] : [{ step: attribute(step, 'name') ?? '', recording }];
    }),
  );
}

function componentsOf(nodes: readonly MdastNode[], name: string): readonly Component[] {
  return nodes
    .flatMap((node) => [...allBelow(node)])
    .filter(isComponent)
    .filter((one) => one.name === name);
}

function commandOf(one: Component, step = '', file: string): readonly LessonCommand[] {
  return [...allBelow(one)].flatMap((node) => {
    if (node.type !== 'code') return [];
    const text = node.value.replaceAll(/^\$ /gm, '').trimEnd();
    const [first = ''] = text.split('\n');
    return {
      step,
      label: attribute(one, 'label') ?? first,
      place: attribute(one, 'place') ?? operatorPlace,
      text,
      blanks: blanksOf(text, node.meta ?? ''),
      at: `${file}:${lineOf(one)}`,
    };
  });
}

/**
 * What a lesson writes in capitals is for the reader to fill in; the fence may mark it, `/SUBNET/`.
 * The delimiter of a here-document is none.
 */
function blanksOf(text: string, meta: string): readonly string[] {
  const marked = [...meta.matchAll(/\/([^/]+)\//g)].map(([, word = '']) => word);
  const delimiters = [...text.matchAll(/<<-?\s*'?(\w+)'?/g)].map(([, word = '']) => word);
  const capitals = [...text.matchAll(/(?<![\w$-])([A-Z]{3,})(?![\w=-])/g)].map(
    ([, word = '']) => word,
  );
  return [...new Set([...marked, ...capitals])].filter((word) => !delimiters.includes(word));
}
