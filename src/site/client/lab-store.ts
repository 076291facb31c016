import type { ChangesReply, CheckReply, LabReply, PathReply, ProblemReply } from '#server/api.ts';
import type { Result } from '#labs/result.ts';
import { ask, isOffline, showToken } from './api.ts';
import type { Answer } from './api.ts';

/** What the page knows of the lab at this moment; absent means not asked or not there. */
export interface LabView {
  readonly connection: 'asking' | 'offline' | 'online';
  readonly lab?: LabReply;
  readonly path?: PathReply;
  readonly result?: Result;
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
    if (attempt?.state !== 'running') return this.watching?.abort();
    if (readsPath) await this.readPath();
    if (!same || this.watching === undefined || this.watching.signal.aborted) void this.watch();
  }

  private async readPath(): Promise<void> {
    const query = this.request === undefined ? '' : `?request=${encodeURIComponent(this.request)}`;
    const answer = await ask<PathReply>(`labs/${this.id}/path${query}`);
    const { pathProblem: _problem, ...rest } = this.view;
    if (answer.ok) this.update({ ...rest, path: answer.value });
    else this.update({ ...rest, pathProblem: answer.problem });
  }

  /** Waits at the server until the network changes, then reads the path, and the checks once shown. */
  private async watch(): Promise<void> {
    this.watching?.abort();
    const watching = new AbortController();
    this.watching = watching;
    let counter: number | undefined;
    while (!watching.signal.aborted) {
      const after = counter === undefined ? '' : `?after=${counter}`;
      const answer = await ask<ChangesReply>(
        `labs/${this.id}/changes${after}`,
        undefined,
        watching.signal,
      );
      if (watching.signal.aborted) return;
      if (!answer.ok) return this.lostServer(answer.problem, watching);
      const moved = counter !== undefined && answer.value.counter !== counter;
      counter = answer.value.counter;
      if (moved) await this.readAgain();
    }
  }

  private async readAgain(): Promise<void> {
    await this.readPath();
    if (this.view.result !== undefined) await this.act('check');
  }

  private lostServer(problem: ProblemReply, watching: AbortController): void {
    watching.abort();
    this.refused(problem);
    setTimeout(() => void this.connect(), retryAfter);
  }

  private refused(problem: ProblemReply): void {
    this.update({ ...this.view, connection: 'offline', pathProblem: problem });
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
