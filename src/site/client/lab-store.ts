import type {
  BrowseReply,
  ChangesReply,
  CheckReply,
  HintsReply,
  HintTold,
  LabReply,
  PathReply,
  ProblemReply,
} from '#server/api.ts';
import { served } from '../served.ts';
import { ask, isOffline, showToken } from './api.ts';
import type { Answer } from './api.ts';
import { hearSteps } from './hear-steps.ts';
import { withReply } from './lab-view.ts';
import type { LabView } from './lab-view.ts';
import { pageLab } from './page-lab.ts';

export type Verb =
  | ('start' | 'reset' | 'solve' | 'reveal' | 'predict' | 'hypothesis' | 'hint' | 'check')
  | ('note' | 'gap' | 'answer' | 'place');

/** Verbs that work on the network call by call. */
const inSteps: ReadonlySet<Verb> = new Set(['start', 'reset', 'solve']);

/** Verbs after which the path is another. */
const movesPath: ReadonlySet<Verb> = new Set([...inSteps, 'reveal', 'predict', 'hypothesis']);

const retryAfter = 3000;

/** One lab as the server knows it: elements listen here and ask here, and know no address. */
export class LabStore extends EventTarget {
  readonly id: string;
  view: LabView = { connection: 'asking' };
  /** Id of the request whose path is shown; the lab's main one when nobody chose. */
  request: string | undefined;
  private watching: AbortController | undefined;

  constructor(id: string) {
    super();
    this.id = id;
  }

  /** Reads where the learner stands; with a running attempt, the path too, and then every change. */
  async connect(): Promise<void> {
    await showToken();
    const before = this.view.lab?.state.attempt?.id;
    const answer = await ask<LabReply>(`labs/${this.id}`);
    if (answer.ok) {
      await this.take(answer.value);
      const isKnown = before === undefined || before === answer.value.state.attempt?.id;
      if (isKnown && this.judgesByItself()) await this.act('check');
    } else await this.refused(answer.problem);
  }

  /** Asks for one action; what it answers becomes the view, a refusal goes to who asked. */
  async act(verb: Verb, body: object = {}): Promise<Answer<LabReply | CheckReply>> {
    if (!served) {
      const lab = await this.actHere(verb, body);
      if (lab !== undefined) return { ok: true, value: lab };
    }
    const stop = inSteps.has(verb) ? await this.listenToSteps() : undefined;
    const answer = await ask<LabReply | CheckReply>(`labs/${this.id}/${verb}`, body);
    await stop?.();
    if (answer.ok) {
      await this.take(answer.value, movesPath.has(verb));
      if (verb === 'hypothesis' && this.judgesByItself()) await this.act('check');
    } else if (isOffline(answer.problem)) await this.refused(answer.problem);
    return answer;
  }

  /** Without a server: what needs no network is kept by this browser. */
  private async actHere(verb: Verb, body: object): Promise<LabReply | undefined> {
    const { actLocally } = await import('./act-locally.ts');
    const lab = actLocally(this.id, verb, body);
    if (lab !== undefined) this.update({ ...this.view, lab });
    return lab;
  }

  private listenToSteps(): Promise<() => Promise<void>> {
    this.update({ ...this.view, steps: [] });
    return hearSteps(this.id, (step) =>
      this.update({ ...this.view, steps: [...(this.view.steps ?? []), step] }),
    );
  }

  /** Reads again where the learner stands: a client of theirs was seen, or a tab comes back. */
  async refresh(): Promise<void> {
    const answer = await ask<LabReply>(`labs/${this.id}`);
    if (answer.ok) await this.take(answer.value, false);
  }

  /** Opens a page of the lab's network; the view stays as it is. */
  async browse(asked: object): Promise<Answer<BrowseReply>> {
    return ask<BrowseReply>(`labs/${this.id}/browse`, asked);
  }

  async show(request: string): Promise<void> {
    this.request = request;
    await this.readPath();
  }

  private async take(reply: LabReply | CheckReply, readsPath = true): Promise<void> {
    const view = withReply(this.view, reply, new Date());
    if (view === undefined) return;
    const { attempt } = reply.state;
    const held = this.view.lab?.state.attempt;
    const same = attempt !== undefined && attempt.id === held?.id;
    const isBuilt = attempt?.state === 'running' && held?.state !== 'running';
    this.update(view);
    if (reply.hint) this.tell(reply.hint);
    if (attempt === undefined || attempt.state === 'lost') return this.watching?.abort();
    // Whoever still waits would take what the build did for a change of what it made.
    if (!same || isBuilt) this.watching?.abort();
    if (readsPath || !same) await this.readPath();
    if (!same && Object.keys(reply.state.hints).length > 0) await this.readHints();
    if (!this.isWatching()) void this.watch();
  }

  private async readPath(): Promise<void> {
    const query = this.request === undefined ? '' : `?request=${encodeURIComponent(this.request)}`;
    const answer = await ask<PathReply>(`labs/${this.id}/path${query}`);
    const { pathProblem: _problem, ...rest } = this.view;
    if (answer.ok) this.update({ ...rest, path: answer.value });
    else this.update({ ...rest, pathProblem: answer.problem });
  }

  private async readHints(): Promise<void> {
    const answer = await ask<HintsReply>(`labs/${this.id}/hints`);
    if (answer.ok) this.update({ ...this.view, hints: answer.value.hints });
  }

  /** A rung told once more, from the network as it is by then, takes its own place. */
  private tell(hint: HintTold): void {
    const others = (this.view.hints ?? []).filter(
      ({ task, rung }) => task !== hint.task || rung !== hint.rung,
    );
    this.update({ ...this.view, hints: [...others, hint] });
  }

  private isWatching(): boolean {
    return this.watching !== undefined && !this.watching.signal.aborted;
  }

  /**
   * Waits at the server until the network changes, then reads the path, and the checks once shown.
   * Begun anew when a build has ended, so that its last calls are not taken for the learner's.
   */
  private async watch(): Promise<void> {
    this.watching?.abort();
    const watching = new AbortController();
    this.watching = watching;
    let mark: string | undefined;
    while (!watching.signal.aborted) {
      const after = mark === undefined ? '' : `?after=${mark}`;
      const answer = await ask<ChangesReply>(
        `labs/${this.id}/changes${after}`,
        undefined,
        watching.signal,
      );
      if (watching.signal.aborted) return;
      if (!answer.ok) return this.lostServer(answer.problem, watching);
      const built = this.view.lab?.state.attempt?.state === 'building';
      const moved = mark === undefined ? built : answer.value.mark !== mark;
      mark = answer.value.mark;
      if (moved) await this.readAgain(watching.signal);
    }
  }

  /** A change may be the terminal's reset or another tab's answer: all of it is read again. */
  private async readAgain(watching: AbortSignal): Promise<void> {
    const before = this.view.lab?.state.attempt;
    const answer = await ask<LabReply>(`labs/${this.id}`);
    if (!answer.ok) return this.refused(answer.problem);
    const isOvertaken = watching.aborted;
    await this.take(answer.value);
    const { attempt } = answer.value.state;
    const isChanged = attempt?.id === before?.id && before?.state === 'running' && !isOvertaken;
    if (isChanged && this.judgesByItself()) await this.act('check');
  }

  /** From the moment of fixing on, and once passed, each change is judged without being asked for. */
  private judgesByItself(): boolean {
    const { lab, result } = this.view;
    const { attempt, hypothesis, passedAt = '' } = lab?.state ?? {};
    if (attempt?.state !== 'running') return false;
    return result !== undefined || hypothesis !== undefined || passedAt > attempt.startedAt;
  }

  private async lostServer(problem: ProblemReply, watching: AbortController): Promise<void> {
    watching.abort();
    await this.refused(problem);
    setTimeout(() => {
      if (!this.isWatching()) void this.connect();
    }, retryAfter);
  }

  private async refused(problem: ProblemReply): Promise<void> {
    const { path: _path, ...rest } = this.view;
    if (!isOffline(problem))
      return this.update({ ...rest, connection: 'online', pathProblem: problem });
    const here = served ? {} : { lab: (await import('./act-locally.ts')).localReply(this.id) };
    this.update({ ...rest, ...here, connection: 'offline', pathProblem: problem });
  }

  private update(view: LabView): void {
    this.view = view;
    this.dispatchEvent(new Event('change'));
  }
}

let store: LabStore | undefined;

/** The page's one lab, named by `data-lab` on its main part. */
export function labStore(): LabStore {
  if (store) return store;
  store = new LabStore(pageLab());
  void store.connect();
  const refresh = () => void store?.refresh();
  document.addEventListener('closednet:attempt', () => {
    const observed = store?.view.lab?.state.observed;
    if (observed === undefined || observed.fate === 'reached') refresh();
  });
  // What was done in a terminal or another tab meanwhile.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && store?.view.connection === 'online') refresh();
  });
  return store;
}
