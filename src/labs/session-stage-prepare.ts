import type { Emulator } from '#emulator/emulator.ts';
import { Problem } from '#problem/problem.ts';
import type { Attempt } from './attempt.ts';
import type { Lab } from './lab.ts';
import { freshAttempt } from './session-build.ts';
import type { Desk } from './session-deps.ts';
import { retireLeftover } from './session-stage-accounts.ts';
import { buildState, type RunJob } from './session-stage-build.ts';
import { heldTalk, isHeld, thisProcess, type StageStore } from './session-stage-store.ts';
import { withTalk, type Prepared, type TalkOn } from './stage-record.ts';

/** How a network stands that a point needs. */
export type Preparation = 'ready' | 'building' | 'failed' | 'none';

/** Builds networks ahead, one after the other, and tells how far it is. */
export interface Preparer {
  of(
    lab: Lab,
    talk: TalkOn | undefined,
    emulator: Emulator | undefined,
    taken: number,
  ): Preparation;
  /** Comes true once the network is there; `urgent` goes before all that waits. */
  ensure(lab: Lab, emulator: Emulator, taken: number, urgent?: boolean): Promise<void>;
  failure(lab: Lab, taken: number): Problem | undefined;
}

/** Ready in the memory of this run of the emulator. */
export function readyFor(talk: TalkOn, run: string, taken: number): Prepared | undefined {
  return talk.prepared.find(
    ({ taken: found, attempt }) =>
      found === taken && attempt.state === 'running' && attempt.emulatorRun === run,
  );
}

export function openPreparer(
  desk: Desk,
  store: StageStore,
  runJob: RunJob,
  changed: () => void,
): Preparer {
  const underway = new Map<string, Promise<void>>();
  const failures = new Map<string, Problem>();
  const inTurn = openTurns();
  const key = ({ id }: Lab, taken: number) => `${id} ${taken}`;

  const keep = async (lab: Lab, taken: number, attempt: Attempt): Promise<void> => {
    await store.change((record) => {
      const talk = heldTalk(record, lab.id);
      // Ended meanwhile: nobody waits for it.
      if (!talk) return [{ ...record, leftover: [...record.leftover, attempt] }, undefined];
      const others = talk.prepared.filter((one) => one.attempt.id !== attempt.id);
      const prepared = [...others, { taken, attempt, builder: thisProcess() }];
      return [withTalk(record, lab.id, { ...talk, prepared }), undefined];
    });
  };
  const giveUp = (lab: Lab, attempt: Attempt) =>
    store.change((record) => {
      const talk = record.talks[lab.id];
      const leftover = [...record.leftover, attempt];
      if (!talk) return [{ ...record, leftover }, undefined];
      const prepared = talk.prepared.filter((one) => one.attempt.id !== attempt.id);
      return [{ ...withTalk(record, lab.id, { ...talk, prepared }), leftover }, undefined];
    });
  const build = async (lab: Lab, emulator: Emulator, taken: number): Promise<void> => {
    const talk = await store.on(lab.id);
    if (!talk || readyFor(talk, emulator.run, taken)) return;
    const attempt = await freshAttempt(desk, lab, emulator);
    await keep(lab, taken, attempt);
    try {
      const built = await buildState(desk, lab, { emulator, attempt }, taken, runJob);
      await keep(lab, taken, built);
      failures.delete(key(lab, taken));
    } catch (error) {
      if (error instanceof Problem) failures.set(key(lab, taken), error);
      await giveUp(lab, attempt);
      throw error;
    } finally {
      await retireLeftover(desk.home, store, emulator).catch(() => undefined);
    }
  };

  return {
    failure: (lab, taken) => failures.get(key(lab, taken)),
    of(lab, talk, emulator, taken) {
      if (talk && emulator && readyFor(talk, emulator.run, taken)) return 'ready';
      if (underway.has(key(lab, taken))) return 'building';
      const elsewhere = talk?.prepared.some(
        (one) => one.taken === taken && one.attempt.state === 'building' && isHeld(one.builder),
      );
      if (elsewhere) return 'building';
      return failures.has(key(lab, taken)) ? 'failed' : 'none';
    },
    ensure(lab, emulator, taken, urgent = false) {
      const name = key(lab, taken);
      const already = underway.get(name);
      if (already) {
        if (urgent) inTurn.hurry(name);
        return already;
      }
      const work = inTurn
        .take(name, () => build(lab, emulator, taken), urgent)
        .finally(() => {
          underway.delete(name);
          changed();
        });
      underway.set(name, work);
      return work;
    },
  };
}

interface Turns {
  take(name: string, work: () => Promise<void>, first: boolean): Promise<void>;
  /** Brings what waits to the front. */
  hurry(name: string): void;
}

/** One piece of work after the other: what is on stage must not wait for what is built behind it. */
function openTurns(): Turns {
  const waiting: { readonly name: string; readonly begin: () => Promise<void> }[] = [];
  let isBusy = false;
  const next = async () => {
    if (isBusy) return;
    isBusy = true;
    for (let one = waiting.shift(); one; one = waiting.shift()) await one.begin();
    isBusy = false;
  };
  return {
    take: (name, work, first) =>
      new Promise((resolve, reject) => {
        const begin = () => work().then(resolve, reject);
        if (first) waiting.unshift({ name, begin });
        else waiting.push({ name, begin });
        void next();
      }),
    hurry(name) {
      const at = waiting.findIndex((one) => one.name === name);
      const [found] = at === -1 ? [] : waiting.splice(at, 1);
      if (found) waiting.unshift(found);
    },
  };
}
