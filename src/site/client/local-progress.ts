import type { LabProgress, Progress } from '#labs/attempt.ts';
import { keep, kept } from './kept.ts';

/** Where this browser keeps the progress of a reader without a server (browser-progress.ts, too). */
const name = 'progress:v1';

type Labs = Progress['labs'];

const nothing: LabProgress = { hints: {} };

/** The labs of a kept document; nothing where it is none of ours. */
function labsIn(text: string): Labs | undefined {
  try {
    const found: Partial<Progress> = JSON.parse(text);
    return found.schema === 'closednet.progress/1' ? found.labs : undefined;
  } catch {
    return undefined;
  }
}

/** Progress in the schema of `progress.json`, kept by this browser. */
function localLabs(): Labs {
  const text = kept(name);
  if (text === undefined) return {};
  const labs = labsIn(text);
  if (labs === undefined) keep(`${name}:aside`, text); // Not lost when the next is written.
  return labs ?? {};
}

export function localLab(id: string): LabProgress {
  return localLabs()[id] ?? nothing;
}

/** Changes one lab and answers what then stands; another tab's labs are left as they are. */
export function changeLocalLab(
  id: string,
  change: (before: LabProgress) => LabProgress,
): LabProgress {
  const labs = localLabs();
  const after = change(labs[id] ?? nothing);
  const progress: Progress = {
    schema: 'closednet.progress/1',
    // Nothing is built here, so no number is ever handed out.
    nextAccount: '100000000000',
    labs: { ...labs, [id]: after },
  };
  keep(name, JSON.stringify(progress));
  return after;
}
