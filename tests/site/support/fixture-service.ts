import type { Bindings } from '#aws/step.ts';
import type {
  ChangesReply,
  CheckReply,
  HintsReply,
  LabReply,
  LabState,
  PathReply,
} from '#server/api.ts';
import type { Browsed, Browsing } from '#labs/session-browse.ts';
import type { Note, Progress } from '#labs/attempt.ts';
import { mergeProgress } from '#labs/merge-progress.ts';
import { emptyProgress } from '#labs/progress.ts';
import type { LabService, TellStep } from '#server/lab-service.ts';
import { lab as l03 } from '#lab/L03-silent-notebook/lab.ts';
import { moments } from '../fixtures/traces.ts';
import { checkedAt } from '../fixtures/result.ts';

export type MomentName = keyof typeof moments;

const bindings = {
  vpc: 'vpc-0a17c3d4e5f607182',
  region: 'ap-northeast-1',
  account: '100000000001',
};
const requests: PathReply['requests'] = [
  {
    id: 'reach-logs',
    title: { en: 'The notebook writes its log', ja: 'ノートブックがログを書く' },
    kind: 'must-work',
  },
  {
    id: 'internet',
    title: { en: 'The notebook asks the internet', ja: 'ノートブックが外に出る' },
    kind: 'must-still-fail',
  },
];

/** The moment at which a learner of the tests does something. */
const at = '2026-11-22T05:10:00.000Z';

const broken = {
  condition: 'reach-logs',
  code: 'timeout',
  hop: 5,
  observed: { en: 'nothing, until it gave up', ja: '何も返らず、時間切れ' },
  at: '2026-11-22T05:02:00.000Z',
};

const rungWords = (rung: number) => ({
  en: `Rung ${rung}: look at the endpoints.`,
  ja: `${rung} 段目：エンドポイントを見る。`,
});

/**
 * The lab at one moment, answered as the server would: what the pages show is the engine's own trace
 * of that moment's network. A test moves it on with `moveTo`.
 */
export class FixtureService implements LabService {
  readonly calls: string[] = [];
  private moment: MomentName | 'nothing runs';
  private counter = 1;
  private waiting: (() => void)[] = [];
  /** What the learner has done. */
  known: Partial<LabState> = {};
  private record = emptyProgress(0);
  private attempt: Pick<NonNullable<LabState['attempt']>, 'id' | 'state' | 'startedAt'> = {
    id: 'a1',
    state: 'running',
    startedAt: '2026-11-22T05:02:00.000Z',
  };
  private variant: { readonly seed: number; readonly values: Bindings } | undefined;

  constructor(moment: MomentName | 'nothing runs') {
    this.moment = moment;
  }

  /** A condition that refuses the fix, though everything works. */
  refusedBy: string | undefined;

  /** How often the lab was read, and how many polls were given up. */
  reads = 0;
  gone = 0;
  /** Paths wait for this. */
  reading: Promise<void> = Promise.resolve();

  /** Starts wait for this, as a build takes its time. */
  building: Promise<void> = Promise.resolve();

  /** Gives the learner a past. */
  know(known: Partial<LabState>): LabReply {
    this.known = { ...this.known, ...known };
    return this.reply();
  }

  /** Makes what runs a variant, with values of its own. */
  vary(seed: number, values: Bindings): void {
    this.variant = { seed, values };
  }

  /** Who waits for a change now. */
  get polls(): number {
    return this.waiting.length;
  }

  /** A terminal resets: another attempt is in the making, and its calls are seen one by one. */
  beginBuild(): void {
    this.attempt = { id: 'a2', state: 'building', startedAt: '2026-11-22T05:03:00.000Z' };
    this.moveTo('no way out, sealed');
  }

  /** Another attempt runs already; who waited hears of it by `wake`. */
  replace(): () => void {
    this.attempt = { id: 'a3', state: 'running', startedAt: '2026-11-22T05:04:00.000Z' };
    return this.endBuild();
  }

  /** The last call of the build is counted; who waited during the build hears of it by `wake`. */
  endBuild(): () => void {
    this.attempt = { ...this.attempt, state: 'running' };
    this.counter += 1;
    const waited = this.waiting.splice(0);
    return () => {
      for (const wake of waited) wake();
    };
  }

  /** Changes the network under the page's feet, as a learner's command would. */
  moveTo(moment: MomentName): void {
    this.moment = moment;
    this.counter += 1;
    for (const wake of this.waiting.splice(0)) wake();
  }

  async state() {
    const labs = [this.labState()];
    return { emulator: { up: true, version: '4.14.0', endpoint: 'http://127.0.0.1:4566' }, labs };
  }

  async progress(): Promise<Progress> {
    return this.record;
  }

  async importProgress(theirs: Progress): Promise<Progress> {
    this.calls.push('import');
    this.record = mergeProgress(this.record, theirs);
    return this.record;
  }

  async lab(): Promise<LabReply> {
    this.reads += 1;
    return this.reply();
  }

  async start(_id: string, tell: TellStep): Promise<LabReply> {
    const comment = { en: 'A closed network', ja: '閉域網' };
    tell({ doing: 'start', number: 1, of: 2, comment });
    await this.building;
    tell({ doing: 'start', number: 2, of: 2, comment });
    return this.after('start', 'no way out, sealed');
  }

  async reset(): Promise<LabReply> {
    return this.after('reset', 'no way out, sealed');
  }

  async solve(_id: string, tell: TellStep): Promise<LabReply> {
    const comment = { en: 'The missing door', ja: '足りない出入口' };
    tell({ doing: 'solve', number: 1, of: 1, comment, command: 'aws ec2 create-vpc-endpoint' });
    return this.after('solve', 'written');
  }

  async note(_id: string, cause: string, note: Omit<Note, 'at'>): Promise<LabReply> {
    this.calls.push(`note ${cause} ${note.state}`);
    const { worksheet } = this.known;
    this.known = { ...this.known, worksheet: { ...worksheet, [cause]: { ...note, at } } };
    return this.reply();
  }

  async gap(_id: string, link: string, choice: string): Promise<LabReply> {
    this.known = { ...this.known, chain: { ...this.known.chain, [link]: choice } };
    return this.reply();
  }

  async answer(_id: string, question: string, choice: string): Promise<LabReply> {
    this.calls.push(`answer ${question} ${choice}`);
    const choices = l03.quiz.find(({ id }) => id === question)?.choices ?? [];
    const right = choices.find(({ id }) => id === choice)?.right ?? false;
    const given = this.known.answers?.[question] ?? [];
    return this.know({
      answers: { ...this.known.answers, [question]: [...given, { choice, right, at }] },
    });
  }

  async place(_id: string, step: number): Promise<LabReply> {
    this.known = { ...this.known, place: step };
    return this.reply();
  }

  async check(): Promise<CheckReply> {
    this.calls.push('check');
    const result = { ...checkedAt(this.moment, this.refusedBy), attempt: this.attempt.id };
    return { ...this.reply(), result };
  }

  async hint(_id: string, task: string): Promise<LabReply> {
    const rung = (this.known.hints?.[task] ?? 0) + 1;
    this.known = { ...this.known, hints: { ...this.known.hints, [task]: rung } };
    return { ...this.reply(), hint: { task, rung, words: rungWords(rung) } };
  }

  async hints(): Promise<HintsReply> {
    const hints = Object.entries(this.known.hints ?? {}).flatMap(([task, highest]) =>
      Array.from({ length: highest }, (_, i) => ({ task, rung: i + 1, words: rungWords(i + 1) })),
    );
    return { hints };
  }

  async predict(_id: string, choice: string, reason?: string): Promise<LabReply> {
    this.calls.push(`predict ${choice}`);
    const prediction = { choice, ...(reason !== undefined && { reason }) };
    this.known = { ...this.known, prediction };
    return this.reply();
  }

  async hypothesis(_id: string, choice: string): Promise<LabReply> {
    this.calls.push(`hypothesis ${choice}`);
    this.known = { ...this.known, hypothesis: { choice } };
    return this.reply();
  }

  async reveal(): Promise<LabReply> {
    return this.after('reveal', 'no way out');
  }

  async browse(_id: string, { place, page }: Browsing): Promise<Browsed> {
    this.calls.push(`browse ${page} from ${place}`);
    return { kind: 'no-page', url: 'https://web.example/', error: 'ERR_CONNECTION_TIMED_OUT' };
  }

  async path(_id: string, wanted?: string): Promise<PathReply> {
    await this.reading;
    const moment = this.moment === 'nothing runs' ? 'no way out, sealed' : this.moment;
    return {
      ...moments[moment],
      requests,
      shown: wanted ?? requests[0]?.id ?? '',
      names: {},
      takenAt: '2026-11-22T05:12:00.000Z',
    };
  }

  async changes(_id: string, after: string | undefined, gone: AbortSignal): Promise<ChangesReply> {
    if (after === `moment.${this.counter}`)
      await new Promise<void>((resolve) => {
        this.waiting.push(resolve);
        gone.addEventListener('abort', () => {
          this.gone += 1;
          resolve();
        });
      });
    return { mark: `moment.${this.counter}` };
  }

  private after(call: string, moment: MomentName): LabReply {
    this.calls.push(call);
    this.moment = moment;
    return this.reply();
  }

  private reply(): LabReply {
    const told = this.known.prediction && this.moment !== 'nothing runs';
    const own = this.moment === 'nothing runs' ? {} : this.variant?.values;
    return {
      state: this.labState(),
      bindings: { ...bindings, ...own },
      ...(told && { happened: 'silence' }),
    };
  }

  private labState(): LabState {
    const running = this.moment !== 'nothing runs';
    const { seed } = this.variant ?? {};
    const attempt = {
      ...this.attempt,
      account: '100000000001',
      broken,
      ...(seed !== undefined && { seed }),
    };
    const passed = this.moment.startsWith('written');
    return {
      id: 'L03',
      revealed: running && !this.moment.endsWith('sealed'),
      hints: {},
      ...this.known,
      ...(running && { attempt }),
      ...(passed && { passedAt: '2026-11-22T05:30:00.000Z' }),
    };
  }
}
