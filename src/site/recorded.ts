import type { Lab } from '#labs/lab.ts';
import { exemplified } from '#labs/recording.ts';
import { knownIn } from '#labs/told.ts';
import { mainPlace, valuesOf } from './current-lab.ts';

const files = import.meta.glob<string>('../../labs/*/recorded/*.txt', {
  eager: true,
  query: '?raw',
  import: 'default',
});

interface Recorded {
  readonly command: string;
  readonly answer: string;
  /** The command with names for what is the reader's own, and the place where it is typed. */
  readonly shown: string;
  readonly from: string;
}

/** A recording of the lab as the lesson shows it: made without a seed, with example values filled in. */
export function recordingOf(lab: Lab, id: string): Recorded {
  const found = lab.recordings?.find((one) => one.id === id);
  const file = Object.entries(files).find(([path]) =>
    path.endsWith(`/${lab.id}-${lab.slug}/recorded/${id}.txt`),
  );
  if (!found || !file) throw new RangeError(`${lab.id} has no recording "${id}"`);
  return {
    command: exemplified(knownIn(found.shown, valuesOf(lab))),
    answer: exemplified(file[1].trimEnd()),
    shown: found.shown,
    from: found.from ?? mainPlace(lab),
  };
}
