import { readFile } from 'node:fs/promises';
import { writeAtomic } from '#state/atomic.ts';
import type { Home } from '#state/home.ts';
import { withLock } from '#state/lock.ts';
import { isAlive, startedAt } from '#state/process.ts';
import type { LabProgress } from './attempt.ts';
import type { ProgressStore } from './session-progress.ts';
import {
  emptyStage,
  readStage,
  withTalk,
  type Holder,
  type StageRecord,
  type TalkOn,
} from './stage-record.ts';

/** `stage.json` on disk. */
export interface StageStore {
  read(): Promise<StageRecord>;
  /** Answers the talk of a lab, where the command that presents it still lives. */
  on(lab: string): Promise<TalkOn | undefined>;
  change<T>(work: (before: StageRecord) => readonly [StageRecord, T]): Promise<T>;
  /** The same progress, with what is on stage in the place of the learner's own labs. */
  over(own: ProgressStore): ProgressStore;
}

/** This process, as a holder. */
export function thisProcess(): Holder {
  return { pid: process.pid, started: startedAt(process.pid) ?? '' };
}

export function isHeld({ pid, started }: Holder): boolean {
  return isAlive(pid) && (startedAt(pid) ?? '') === started;
}

export function openStageStore(home: Home): StageStore {
  const path = home.file('stage.json');
  const read = async () => {
    const text = await readFile(path, 'utf8').catch(() => undefined);
    return text === undefined ? emptyStage : readStage(text);
  };
  const change: StageStore['change'] = (work) =>
    withLock(home, 'stage', async () => {
      const before = await read();
      const [after, answer] = work(before);
      if (after !== before) await writeAtomic(path, `${JSON.stringify(after, null, 2)}\n`);
      return answer;
    });
  const on = async (lab: string) => heldTalk(await read(), lab);
  return {
    read,
    change,
    on,
    over: (own) => ({
      ...own,
      async read() {
        const [progress, { talks }] = await Promise.all([own.read(), read()]);
        const shown = Object.entries(talks).filter(([, { holder }]) => isHeld(holder));
        const labs = Object.fromEntries(shown.map(([lab, talk]) => [lab, talk.progress]));
        return { ...progress, labs: { ...progress.labs, ...labs } };
      },
      async changeLab(lab, edit) {
        // Most of the time nothing is on stage, and nobody waits for its lock.
        if (!(await on(lab))) return own.changeLab(lab, edit);
        return (await change((record) => editShown(record, lab, edit))) ?? own.changeLab(lab, edit);
      },
    }),
  };
}

export function heldTalk({ talks }: StageRecord, lab: string): TalkOn | undefined {
  const talk = talks[lab];
  return talk && isHeld(talk.holder) ? talk : undefined;
}

function editShown(
  record: StageRecord,
  lab: string,
  edit: (before: LabProgress) => LabProgress,
): readonly [StageRecord, LabProgress | undefined] {
  const talk = heldTalk(record, lab);
  if (!talk) return [record, undefined];
  const progress = edit(talk.progress);
  return [withTalk(record, lab, { ...talk, progress }), progress];
}
