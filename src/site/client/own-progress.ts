import type { Progress } from '#labs/attempt.ts';
import type { LabState, ProblemReply, StateReply } from '#server/api.ts';
import { served } from '../served.ts';
import { ask, showToken, type Answer } from './api.ts';
import {
  hasBrowserProgress,
  readBrowserProgress,
  saveBrowserProgress,
} from './browser-progress.ts';

/** Where each lab stands, and who keeps it: with a server its `progress.json` alone. */
export interface Standing {
  readonly kept: 'project' | 'browser';
  readonly emulator: boolean;
  readonly labs: readonly LabState[];
}

export async function readStanding(): Promise<Answer<Standing>> {
  if (!served) {
    return { ok: true, value: { kept: 'browser', emulator: false, labs: await statesHere() } };
  }
  await showToken();
  const answer = await ask<StateReply>('state');
  if (!answer.ok) return answer;
  const { emulator, labs } = answer.value;
  return { ok: true, value: { kept: 'project', emulator: emulator.up, labs } };
}

async function statesHere(): Promise<readonly LabState[]> {
  if (!hasBrowserProgress()) return [];
  const { stateOf } = await import('#labs/lab-state.ts');
  const { labs } = await readBrowserProgress();
  return Object.entries(labs).map(([id, { attempt: _attempt, ...lab }]) => stateOf(id, lab));
}

/** The whole record, as it is exported and imported. */
export async function readRecord(): Promise<Answer<Progress>> {
  if (!served) return { ok: true, value: await readBrowserProgress() };
  await showToken();
  return ask<Progress>('progress');
}

/** Takes in what was done elsewhere. */
export async function takeIn(theirs: Progress): Promise<Answer<Progress>> {
  if (served) return ask<Progress>('progress/import', theirs);
  const { mergeProgress } = await import('#labs/merge-progress.ts');
  const merged = mergeProgress(await readBrowserProgress(), theirs);
  await saveBrowserProgress(merged);
  return { ok: true, value: merged };
}

/** What a file holds that somebody chose to import. */
export async function readFile(text: string): Promise<Answer<Progress>> {
  const { readImport } = await import('#labs/read-import.ts');
  try {
    return { ok: true, value: readImport(text) };
  } catch (error) {
    const problem = problemOf(error);
    if (problem === undefined) throw error;
    return { ok: false, problem };
  }
}

/** A `Problem`, told by its shape: its class would have to be loaded to ask. */
function problemOf(error: unknown): ProblemReply | undefined {
  if (!(error instanceof Error) || !('code' in error) || !('text' in error)) return undefined;
  const { code, text } = error;
  const isText = (value: unknown): value is Omit<ProblemReply, 'code'> =>
    typeof value === 'object' && value !== null && 'what' in value;
  return typeof code === 'string' && isText(text) ? { code, ...text } : undefined;
}
