import { lstat, readFile, readdir } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { readFolder } from '#aws/read-folder.node.ts';
import type { NamedText } from '#aws/read.ts';
import { empty, noProgram, notAFile, notText, severalPrograms } from './bad-submission.ts';
import type { Program } from './sandbox/sandbox.ts';

/** What is handed in for one lab: a program to run, saved answers to read, or answers.json alone. */
export type Work =
  | { readonly kind: 'program'; readonly program: Handed }
  | { readonly kind: 'saved'; readonly texts: readonly NamedText[] }
  | { readonly kind: 'nothing' };

/** A program where it lies; `alone`: the rest of its folder is not part of the submission. */
export interface Handed extends Pick<Program, 'kind' | 'folder' | 'file'> {
  readonly alone: boolean;
}

const kinds: Readonly<Record<string, Program['kind']>> = {
  '.sh': 'shell',
  '.py': 'python',
  '.ts': 'typescript',
};

/** Whether a file of that name is executed. */
export function isProgram(name: string): boolean {
  return kinds[extname(name).toLowerCase()] !== undefined;
}

/** Of the questions of a lesson; never an answer of AWS. */
export const answersFile = 'answers.json';

/**
 * Looks what a file or folder is. In a folder the program called `fix` goes first, then the only
 * one there is, then saved answers. Throws `bad-submission`.
 */
export async function findWork(path: string, name: string): Promise<Work> {
  if (!(await lstat(path)).isDirectory()) {
    const kind = kinds[extname(path).toLowerCase()];
    if (!kind) throw noProgram(name, [basename(path)]);
    return program({ kind, folder: dirname(path), file: basename(path), alone: true }, name);
  }
  const names = (await readdir(path)).toSorted();
  const file = chooseProgram(name, names);
  const kind = file === undefined ? undefined : kinds[extname(file).toLowerCase()];
  if (file !== undefined && kind)
    return program({ kind, folder: path, file, alone: false }, `${name}/${file}`);
  return findSaved(path, name, names);
}

function chooseProgram(name: string, names: readonly string[]): string | undefined {
  const programs = names.filter(isProgram);
  const called = programs.filter((one) => basename(one, extname(one)).toLowerCase() === 'fix');
  const chosen = called.length > 0 ? called : programs;
  if (chosen.length > 1) throw severalPrograms(name, chosen);
  return chosen[0];
}

async function program(handed: Handed, shown: string): Promise<Work> {
  const path = join(handed.folder, handed.file);
  if (!(await lstat(path)).isFile())
    throw notAFile(shown, { en: 'a link, or a folder', ja: 'シンボリックリンクまたはフォルダー' });
  const bytes = await readFile(path);
  if (bytes.includes(0)) throw notText(shown);
  if (bytes.toString('utf8').trim() === '') throw empty(shown);
  return { kind: 'program', program: handed };
}

async function findSaved(path: string, name: string, names: readonly string[]): Promise<Work> {
  const texts = (await readFolder(path)).filter((text) => text.name !== answersFile);
  if (texts.length > 0) return { kind: 'saved', texts };
  if (names.includes(answersFile)) return { kind: 'nothing' };
  throw names.length === 0 ? empty(name) : noProgram(name, names);
}
