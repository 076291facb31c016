import type { Words } from '#request/words.ts';
import type { LabProgress } from './attempt.ts';
import { freezePoints, statesOf, type FreezePoint } from './freeze-points.ts';
import type { Lab } from './lab.ts';
import { findLab, openDesk, withLabLock, type SessionDeps } from './session-deps.ts';
import { emulatorDown, noTalk, unknownChoice } from './session-problems.ts';
import { retireLeftover, sweepStage } from './session-stage-accounts.ts';
import type { RunJob } from './session-stage-build.ts';
import { openAsBuilt } from './session-stage-as-built.ts';
import { openPreparer, readyFor, type Preparation } from './session-stage-prepare.ts';
import { heldTalk, isHeld, openStageStore, thisProcess } from './session-stage-store.ts';
import { withoutTalk, withTalk, type Holder, type TalkOn } from './stage-record.ts';

/** A freeze point, and whether its network is there. */
interface PointView extends FreezePoint {
  readonly network: Preparation;
  /** Why it could not be built. */
  readonly problem?: Words;
}

/** How a talk stands. */
export interface StageView {
  readonly lab: string;
  /** Who presents it; nobody where it is not on stage. */
  readonly holder?: Holder;
  /** When this talk began: another one begins anew. */
  readonly begun?: string;
  readonly points: readonly PointView[];
  readonly at?: { readonly step: number; readonly stage: number };
  readonly counts: Readonly<Record<string, number>>;
}

/** What a presenter does with labs, beside what a learner does. Everything that cannot be throws a `Problem`. */
export interface Stage {
  view(id: string): Promise<StageView>;
  /**
   * Puts the lab on stage, until `end` or until the holder is gone, and begins to build its points.
   * One that is presented already stays with who presents it.
   */
  begin(id: string, holder?: Holder): Promise<StageView>;
  /** Comes true when all points are built, or one of them cannot be. */
  prepareAll(id: string): Promise<void>;
  /**
   * Brings the network to a point: an attempt prepared for it becomes the one that runs. One that
   * runs already and that nobody has changed stays.
   */
  jump(id: string, step: number, stage?: number): Promise<void>;
  /** Keeps how many hands were shown for these choices. */
  count(id: string, counts: Readonly<Record<string, number>>): Promise<void>;
  /** Gives the lab back to the learner, and retires its accounts. */
  end(id: string): Promise<void>;
  /** Comes true when something changed, or after so many seconds. */
  changed(seconds: number): Promise<void>;
}

export function createStage(deps: SessionDeps, runJob: RunJob): Stage {
  const desk = openDesk(deps);
  const store = openStageStore(deps.home);
  const waiting = new Set<() => void>();
  const tellAll = () => {
    for (const tell of waiting) tell();
  };
  const preparer = openPreparer(desk, store, runJob, tellAll);
  const asBuilt = openAsBuilt();
  const behind = new Set<Promise<void>>();
  /** Goes on while nobody waits; what fails is told by the view. */
  const later = (work: Promise<void>) => {
    const done = work.catch(() => undefined).finally(() => behind.delete(done));
    behind.add(done);
  };
  const talkOf = async (lab: Lab): Promise<TalkOn> => {
    const talk = await store.on(lab.id);
    if (!talk) throw noTalk(lab.id);
    return talk;
  };
  const emulatorFor = async (lab: Lab) => {
    const emulator = await desk.emulator.find();
    if (!emulator) throw emulatorDown(lab.id);
    return emulator;
  };
  const change = (lab: Lab, edit: (talk: TalkOn) => TalkOn) =>
    store.change((record) => {
      const talk = heldTalk(record, lab.id);
      if (!talk) throw noTalk(lab.id);
      return [withTalk(record, lab.id, edit(talk)), undefined];
    });

  const view = async (lab: Lab): Promise<StageView> => {
    const [talk, emulator] = await Promise.all([store.on(lab.id), desk.emulator.find()]);
    const points = freezePoints(lab).map((point) => {
      const { taken } = point;
      const network = preparer.of(lab, talk, emulator, taken);
      // Such as after another run of the emulator, with which all networks went.
      if (talk && emulator && network === 'none') later(preparer.ensure(lab, emulator, taken));
      const problem = network === 'failed' ? preparer.failure(lab, taken)?.text.what : undefined;
      return { ...point, network, ...(problem ? { problem } : {}) };
    });
    return {
      lab: lab.id,
      ...(talk ? { holder: talk.holder } : {}),
      ...(talk?.begun === undefined ? {} : { begun: talk.begun }),
      points,
      ...(talk?.at ? { at: talk.at } : {}),
      counts: talk?.counts ?? {},
    };
  };

  const jump = async (lab: Lab, step: number, stage: number): Promise<void> => {
    const { taken } = pointOf(lab, step, stage);
    const { at, progress } = await talkOf(lab);
    const emulator = await emulatorFor(lab);
    const isThere = at !== undefined && pointOf(lab, at.step, at.stage).taken === taken;
    const { attempt } = progress;
    if (isThere && attempt && (await asBuilt.has(emulator, attempt))) {
      await change(lab, (talk) => ({
        ...talk,
        at: { step, stage },
        progress: broughtTo(talk.progress, attempt, step, desk.clock()),
      }));
      return tellAll();
    }
    const swap = () =>
      withLabLock(desk, lab, () =>
        store.change((record) => {
          const talk = heldTalk(record, lab.id);
          if (!talk) throw noTalk(lab.id);
          const ready = readyFor(talk, emulator.run, taken);
          if (!ready) return [record, false];
          const old = talk.progress.attempt;
          const brought: TalkOn = {
            ...talk,
            at: { step, stage },
            progress: broughtTo(talk.progress, ready.attempt, step, desk.clock()),
            prepared: talk.prepared.filter(
              (one) => one !== ready && one.attempt.emulatorRun === emulator.run,
            ),
          };
          const leftover = old ? [...record.leftover, old] : record.leftover;
          return [{ ...withTalk(record, lab.id, brought), leftover }, true];
        }),
      );
    // Two who jump at once may want the same one.
    while (!(await swap())) await preparer.ensure(lab, emulator, taken, true);
    await asBuilt.note(emulator, (await talkOf(lab)).progress.attempt);
    later(retireLeftover(desk.home, store, emulator));
    later(preparer.ensure(lab, emulator, taken));
    tellAll();
  };

  return {
    view: async (id) => view(findLab(deps, id)),
    async begin(id, holder = thisProcess()) {
      const lab = findLab(deps, id);
      const emulator = await desk.emulator.ensure();
      await sweepStage(desk.home, store, emulator, lab.id);
      await store.change((record) => {
        const before = record.talks[lab.id];
        if (before && isHeld(before.holder)) return [record, undefined];
        const talk = takenOver(before, holder, emulator.run, desk.clock());
        return [withTalk(record, lab.id, talk), undefined];
      });
      const { at, progress } = await talkOf(lab);
      if (progress.attempt?.emulatorRun !== emulator.run)
        later(jump(lab, at?.step ?? 1, at?.stage ?? 0));
      for (const taken of statesOf(freezePoints(lab))) later(preparer.ensure(lab, emulator, taken));
      return view(lab);
    },
    async prepareAll(id) {
      const lab = findLab(deps, id);
      const emulator = await emulatorFor(lab);
      const states = statesOf(freezePoints(lab));
      await Promise.all(states.map((taken) => preparer.ensure(lab, emulator, taken)));
    },
    jump: async (id, step, stage = 0) => jump(findLab(deps, id), step, stage),
    async count(id, counts) {
      const lab = findLab(deps, id);
      const known = lab.prediction.choices.map((one) => one.id);
      const wrong = Object.keys(counts).find((choice) => !known.includes(choice));
      if (wrong !== undefined) throw unknownChoice('prediction', wrong, known);
      await change(lab, (talk) => ({ ...talk, counts: { ...talk.counts, ...counts } }));
      tellAll();
    },
    async end(id) {
      const lab = findLab(deps, id);
      await store.change((record) => [withoutTalk(record, lab.id), undefined]);
      await Promise.all(behind);
      const emulator = await desk.emulator.find();
      if (emulator) await retireLeftover(desk.home, store, emulator);
      tellAll();
    },
    changed: (seconds) =>
      new Promise((resolve) => {
        const timer = setTimeout(done, seconds * 1000);
        waiting.add(done);
        function done() {
          clearTimeout(timer);
          waiting.delete(done);
          resolve();
        }
      }),
  };
}

/** A talk from its beginning, or one whose command is gone, as far as its networks are there still. */
function takenOver(before: TalkOn | undefined, holder: Holder, run: string, now: Date): TalkOn {
  if (!before)
    return { begun: now.toISOString(), holder, progress: { hints: {} }, counts: {}, prepared: [] };
  const prepared = before.prepared.filter(
    ({ attempt }) => attempt.state === 'running' && attempt.emulatorRun === run,
  );
  return { ...before, holder, prepared };
}

function pointOf(lab: Lab, step: number, stage: number): FreezePoint {
  const points = freezePoints(lab);
  const found = points.find((one) => one.step === step && one.stage === stage);
  if (found) return found;
  const known = points.map((one) => (one.stage === 0 ? `${one.step}` : `${one.step}.${one.stage}`));
  throw unknownChoice('point', stage === 0 ? `${step}` : `${step}.${stage}`, known);
}

/** What the presenter revealed stays so; what was reached in the old network did not happen in this one. */
function broughtTo(
  { observed: _seen, passedAt: _passed, best: _best, ...kept }: LabProgress,
  attempt: NonNullable<LabProgress['attempt']>,
  step: number,
  now: Date,
): LabProgress {
  const at = now.toISOString();
  // It begins to run now: a verb without a lab's name means what began last.
  return { ...kept, attempt: { ...attempt, startedAt: at }, place: { step, at } };
}
