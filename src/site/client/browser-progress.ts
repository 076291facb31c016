import type { Progress } from '#labs/attempt.ts';
import { keep, kept } from './kept.ts';

/*
 * Without a server the browser keeps progress itself: the same document as `progress.json`, so that
 * either can be exported and imported into the other. What reads and checks it loads when asked for.
 */
const place = 'progress:v1';

/** What this browser keeps; a beginning where it keeps nothing that can be read. */
export async function readBrowserProgress(): Promise<Progress> {
  const { emptyProgress, readProgress } = await import('#labs/progress.ts');
  const read = readProgress(kept(place) ?? '');
  if (read.kind === 'progress') return read.progress;
  if (hasBrowserProgress()) keep(`${place}:aside`, kept(place)); // What cannot be read is not lost when the next is written.
  return emptyProgress(Math.random());
}

/** Whether there is anything to read, so that a first visit loads nothing. */
export const hasBrowserProgress = (): boolean => kept(place) !== undefined;

export async function saveBrowserProgress(progress: Progress): Promise<void> {
  const { writeProgress } = await import('#labs/progress.ts');
  keep(place, writeProgress(progress));
}
