import type { Emulator } from '#emulator/emulator.ts';
import type { Say } from '#problem/say.ts';
import type { Home } from '#state/home.ts';
import { withLock } from '#state/lock.ts';
import type { Lab } from './lab.ts';
import { openProgress, type ProgressStore } from './session-progress.ts';
import { openStageStore } from './session-stage-store.ts';
import { labToCome, unknownLab } from './session-problems.ts';

/** The emulator as a session needs it: the one that runs now, and one that runs for sure. */
export interface EmulatorProvider {
  find(): Promise<Emulator | undefined>;
  ensure(): Promise<Emulator>;
}

export interface SessionDeps {
  readonly home: Home;
  readonly emulator: EmulatorProvider;
  /** Those that can be played. */
  readonly labs: readonly Lab[];
  /** Ids of labs that are announced and not yet there. */
  readonly toCome: readonly string[];
  readonly clock: () => Date;
  /** Where a person is told what goes on: progress kept aside, another command waited for. */
  readonly say: Say;
  /** Set where many ask at once, as pages do, and waiting for each other is no news. */
  readonly waitsQuietly?: true;
}

/** What every part of a session works with. */
export interface Desk extends SessionDeps {
  readonly progress: ProgressStore;
}

export function openDesk(deps: SessionDeps): Desk {
  const progress = openProgress(deps.home, deps.say, deps.clock);
  return { ...deps, progress: openStageStore(deps.home).over(progress) };
}

/** The lab of that id or slug. Throws `unknown-lab` with the nearest name, or `lab-to-come`. */
export function findLab({ labs, toCome }: SessionDeps, typed: string): Lab {
  const wanted = typed.toLowerCase();
  const lab = labs.find(({ id, slug }) => id.toLowerCase() === wanted || slug === wanted);
  if (lab) return lab;
  const later = toCome.find((id) => id.toLowerCase() === wanted);
  if (later !== undefined) throw labToCome(later);
  throw unknownLab(typed, [...labs.map(({ id }) => id), ...toCome].toSorted());
}

/** One command at a time on a lab; whoever waits is told. */
export function withLabLock<T>(desk: Desk, lab: Lab, work: () => Promise<T>): Promise<T> {
  const onWait = () => {
    if (desk.waitsQuietly) return;
    desk.say({
      en: `Another command works on ${lab.id}; waiting for it…`,
      ja: `別のコマンドが ${lab.id} を処理中です。終わるのを待っています…`,
    });
  };
  return withLock(desk.home, `lab-${lab.id}`, work, { onWait });
}
