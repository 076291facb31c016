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
import type { Result } from '#labs/result.ts';
import { ask, isOffline, showToken } from './api.ts';
import type { Answer } from './api.ts';

/** What the page knows of the lab at this moment; absent means not asked or not there. */
export interface LabView {
  readonly connection: 'asking' | 'offline' | 'online';
  readonly lab?: LabReply;
  readonly path?: PathReply;
  readonly result?: Result;
  /** The rungs shown so far, of every task. */
  readonly hints?: readonly HintTold[];
  /** Why the path could not be read. */
  readonly pathProblem?: ProblemReply;
}

export type Verb =
  'start' | 'reset' | 'solve' | 'reveal' | 'predict' | 'hypothesis' | 'hint' | 'check';

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
    const answer = await ask<LabReply>(`labs/${this.id}`);
    if (answer.ok) await this.take(answer.value);
    else this.refused(answer.problem);
  }

  /** Asks for one action; what it answers becomes the view, a refusal goes to who asked. */
  async act(verb: Verb, body: object = {}): Promise<Answer<LabReply | CheckReply>> {
    const answer = await ask<LabReply | CheckReply>(`labs/${this.id}/${verb}`, body);
    if (answer.ok) await this.take(answer.value, verb !== 'hint' && verb !== 'check');
    else if (isOffline(answer.problem)) this.refused(answer.problem);
    return answer;
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
    const before = this.view.lab?.state.attempt?.id;
    const { attempt } = reply.state;
    const { path, result, lab: _lab, pathProblem: _problem, ...rest } = this.view;
    const same = attempt !== undefined && attempt.id === before;
    const found = 'result' in reply ? reply.result : same ? result : undefined;
    this.update({
      ...rest,
      connection: 'online',
      lab: reply,
      ...(found && { result: found }),
      ...(same && path && { path }),
    });
    if (reply.hint) this.tell(reply.hint);
    if (attempt === undefined || attempt.state === 'lost') return this.watching?.abort();
    if (readsPath) await this.readPath();
    if (!same && Object.keys(reply.state.hints).length > 0) await this.readHints();
    if (!same || this.watching === undefined || this.watching.signal.aborted) void this.watch();
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

  /** Waits at the server until the network changes, then reads the path, and the checks once shown. */
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
      if (moved) await this.readAgain();
    }
  }

  /** A change may be the terminal's reset or another tab's answer: all of it is read again. */
  private async readAgain(): Promise<void> {
    const answer = await ask<LabReply>(`labs/${this.id}`);
    if (!answer.ok) return this.refused(answer.problem);
    await this.take(answer.value);
    if (this.view.result !== undefined) await this.act('check');
  }

  private lostServer(problem: ProblemReply, watching: AbortController): void {
    watching.abort();
    this.refused(problem);
    setTimeout(() => void this.connect(), retryAfter);
  }

  private refused(problem: ProblemReply): void {
    const { path: _path, ...rest } = this.view;
    const connection = isOffline(problem) ? 'offline' : 'online';
    this.update({ ...rest, connection, pathProblem: problem });
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
  const id = document.querySelector<HTMLElement>('[data-lab]')?.dataset['lab'] ?? '';
  store = new LabStore(id);
  void store.connect();
  return store;
}
