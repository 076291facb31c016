import type { DeclaredPlace } from '#dataplane/place.ts';
import type { OnStep } from '#aws/run.ts';
import type { LabProgress, Note, Observed, Progress } from './attempt.ts';
import type { Lab } from './lab.ts';
import {
  answerQuestion,
  fillGap,
  keepPlace,
  noteCause,
  noteObserved,
  predictLab,
  revealLab,
  suspect,
} from './session-answers.ts';
import { browseLab, type Browsed, type Browsing, type OnAttempt } from './session-browse.ts';
import { checkLab, type Checked } from './session-check.ts';
import { findLab, openDesk, type SessionDeps } from './session-deps.ts';
import { hintLab, hintsSoFar, type HintShown } from './session-hint.ts';
import { markOf, type Network, readNetwork, type Wait } from './session-network.ts';
import { viewPath, type PathView } from './session-path.ts';
import { findRunning, type Running } from './session-running.ts';
import { solveLab } from './session-solve.ts';
import { standInLab, type Standpoint } from './session-stand.ts';
import { requireSeed, resetLab, startLab, stopLab, type Started } from './session-start.ts';

/**
 * What a learner does with labs; terminal and server both speak to this. `id` is a lab's id or slug
 * in any case. Everything that cannot be throws a `Problem`.
 */
export interface Session {
  lab(id: string): Lab;
  progress(): Promise<Progress>;
  /** The same without what is on stage: what the learner alone has done. */
  ownProgress(): Promise<Progress>;
  /** Takes in what the learner did elsewhere; answers all of it. */
  importProgress(theirs: Progress): Promise<Progress>;
  running(id: string): Promise<Running>;
  /** `onStep` hears of each call before it is made. */
  start(id: string, options?: { readonly seed?: number }, onStep?: OnStep): Promise<Started>;
  /** Refuses a start that would be refused for its seed. */
  requireSeed(id: string, seed: number | undefined): Promise<void>;
  reset(id: string, onStep?: OnStep): Promise<Started>;
  stop(id: string): Promise<boolean>;
  check(id: string, options?: { readonly reveal?: boolean }): Promise<Checked>;
  hint(id: string, task?: string): Promise<HintShown>;
  /** Those shown already, of every task. */
  hints(id: string): Promise<readonly HintShown[]>;
  solve(id: string, onStep: OnStep): Promise<void>;
  path(id: string, request?: string): Promise<PathView>;
  predict(id: string, choice: string, reason?: string): Promise<LabProgress>;
  hypothesis(id: string, choice: string): Promise<LabProgress>;
  reveal(id: string): Promise<LabProgress>;
  noteCause(id: string, cause: string, note: Omit<Note, 'at'>): Promise<LabProgress>;
  fillGap(id: string, link: string, choice: string): Promise<LabProgress>;
  answer(id: string, question: string, choice: string): Promise<LabProgress>;
  keepPlace(id: string, step: number): Promise<LabProgress>;
  noteObserved(id: string, seen: Omit<Observed, 'at'>): Promise<void>;
  /** A place to stand in the lab's network, by default that of its main client. */
  stand(id: string, place?: string | DeclaredPlace): Promise<Standpoint>;
  /** Opens a page as a browser at a place of the lab; each attempt of it is told. */
  browse(id: string, browsing: Browsing, note?: OnAttempt): Promise<Browsed>;
  /** The whole network as it is now, with the mark to wait for changes from. */
  network(id: string): Promise<Network>;
  /**
   * A mark of how the lab's network stands: the attempt and its account's change counter. With
   * `after` it waits until the mark is another; two attempts may have counted alike.
   */
  changes(id: string, wait?: Wait): Promise<string>;
}

export function createSession(deps: SessionDeps): Session {
  const desk = openDesk(deps);
  const lab = (id: string) => findLab(deps, id);
  return {
    lab,
    progress: () => desk.progress.read(),
    ownProgress: () => desk.progress.own(),
    importProgress: (theirs) => desk.progress.merge(theirs),
    running: async (id) => findRunning(desk, lab(id)),
    start: async (id, { seed } = {}, onStep) => startLab(desk, lab(id), seed, onStep),
    requireSeed: async (id, seed) => requireSeed(desk, lab(id), seed),
    reset: async (id, onStep) => resetLab(desk, lab(id), onStep),
    stop: async (id) => stopLab(desk, lab(id)),
    check: async (id, { reveal = false } = {}) => checkLab(desk, lab(id), reveal),
    hint: async (id, task) => hintLab(desk, lab(id), task),
    hints: async (id) => hintsSoFar(desk, lab(id)),
    solve: async (id, onStep) => solveLab(desk, lab(id), onStep),
    path: async (id, request) => viewPath(desk, lab(id), request),
    predict: async (id, choice, reason) => predictLab(desk, lab(id), choice, reason),
    hypothesis: async (id, choice) => suspect(desk, lab(id), choice),
    reveal: async (id) => revealLab(desk, lab(id)),
    noteCause: async (id, cause, note) => noteCause(desk, lab(id), cause, note),
    fillGap: async (id, link, choice) => fillGap(desk, lab(id), link, choice),
    answer: async (id, question, choice) => answerQuestion(desk, lab(id), question, choice),
    keepPlace: async (id, step) => keepPlace(desk, lab(id), step),
    noteObserved: async (id, seen) => noteObserved(desk, lab(id), seen),
    stand: async (id, place) => standInLab(desk, lab(id), place),
    browse: async (id, browsing, note = () => undefined) =>
      browseLab(desk, lab(id), browsing, note),
    network: async (id) => readNetwork(desk, lab(id)),
    changes: async (id, wait) => markOf(desk, lab(id), wait),
  };
}
