import { readTexts } from '#aws/read.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { Problem } from '#problem/problem.ts';
import type { Request } from '#request/document.ts';
import type { Language } from '#request/words.ts';
import { fill } from '../../language.ts';
import { markup, type Markup } from '../../markup.ts';
import { playWords as words } from '../../words/playground.ts';
import { firstQuestion } from '../first-question.ts';
import type { NamedFile } from './dropped-files.ts';
import { textsOf } from './texts-of.ts';

/** What saved answers told, or why they could not be read. */
export type Brought =
  | {
      readonly ok: true;
      readonly snapshot: Snapshot;
      readonly request: Request;
      readonly files: number;
      readonly unknown: readonly string[];
    }
  | { readonly ok: false; readonly problem: Problem };

/** Reads saved answers as `closednet trace --snapshot` does, in this page: nothing is sent anywhere. */
export async function bringAnswers(files: readonly NamedFile[]): Promise<Brought> {
  const texts = await textsOf(files);
  try {
    const { snapshot, unknown } = readTexts(texts);
    const request = firstQuestion(snapshot);
    return { ok: true, snapshot, request, files: texts.length - unknown.length, unknown };
  } catch (error) {
    if (error instanceof Problem) return { ok: false, problem: error };
    throw error;
  }
}

/** What was read, and which files are none that anybody here knows. */
export function toldOf(
  { files, unknown, snapshot }: Extract<Brought, { readonly ok: true }>,
  lang: Language,
): Markup {
  const { vpcs = [], subnets = [], networkInterfaces = [] } = snapshot;
  const counts = `VPC ${vpcs.length}, subnet ${subnets.length}, ENI ${networkInterfaces.length}`;
  const skipped = unknown.length > 0 && fill(words.unknownFiles, lang, unknown.join(', '));
  return markup`${fill(words.brought, lang, files, counts)} ${skipped}`;
}
