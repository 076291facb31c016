import { keep, kept } from '../client/kept.ts';
import { pageLab } from '../client/page-lab.ts';

/** Where a talk stands: what both windows show, and a reload brings back. */
export interface TalkState {
  /** When it began, where somebody presents; another one begins anew. */
  readonly begun?: string;
  /** How often the network was checked: every window shows the same. */
  readonly checks: number;
  /** Id of the slide; absent before the first was shown. */
  readonly slide?: string;
  /** By slide: how many of its parts that wait for a press were opened. */
  readonly opened: Readonly<Record<string, number>>;
  /** By choice of the prediction: the hands that were counted. */
  readonly hands: Readonly<Record<string, number>>;
  /** Causes that were struck through. */
  readonly struck: readonly string[];
  readonly black: boolean;
  /** The plan over the whole slide, whatever the slide shows by itself. */
  readonly plan: boolean;
  /** The terminal over the slide. */
  readonly terminal: boolean;
  /** Hop of the path that is stood on; 0 where nobody stepped. */
  readonly hop: number;
  /** Milliseconds spoken before, and since when the clock runs; absent while it rests. */
  readonly clock: { readonly spent: number; readonly since?: number };
}

const fresh: TalkState = {
  opened: {},
  hands: {},
  struck: [],
  checks: 0,
  black: false,
  plan: false,
  terminal: false,
  hop: 0,
  clock: { spent: 0 },
};

interface Said {
  readonly state?: TalkState;
  /** A window that has just opened asks the others. */
  readonly asks?: true;
}

/**
 * One talk in all windows of this browser. A change is kept, and told to the others over a
 * `BroadcastChannel`: no server is needed for both windows to stay in step.
 */
export class Talk extends EventTarget {
  state: TalkState = fresh;
  private readonly name: string;
  private wasKept: boolean;
  private readonly channel: BroadcastChannel;

  constructor(lab: string) {
    super();
    this.name = `present:${lab}`;
    const before = kept(this.name);
    this.wasKept = before !== undefined;
    this.state = { ...fresh, ...read(before) };
    this.channel = new BroadcastChannel(`closednet:${this.name}`);
    this.channel.addEventListener('message', ({ data }: MessageEvent<Said>) => this.heard(data));
    this.say({ asks: true });
  }

  change(change: Partial<TalkState>): void {
    this.state = { ...this.state, ...change };
    keep(this.name, JSON.stringify(this.state));
    this.say({ state: this.state });
    this.dispatchEvent(new Event('change'));
  }

  /** Begins anew where what this browser kept is of another talk. */
  begin(begun: string): void {
    if (begun === this.state.begun) return;
    if (this.wasKept) this.state = fresh;
    this.wasKept = false;
    this.change({ begun });
  }

  private heard({ state, asks }: Said): void {
    if (asks && this.state.slide !== undefined) this.say({ state: this.state });
    if (state === undefined || JSON.stringify(state) === JSON.stringify(this.state)) return;
    this.state = state;
    this.dispatchEvent(new Event('change'));
  }

  private say(said: Said): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has one origin
    this.channel.postMessage(said);
  }
}

function read(text: string | undefined): Partial<TalkState> {
  try {
    const found: unknown = JSON.parse(text ?? '{}');
    return typeof found === 'object' && found !== null ? found : {};
  } catch {
    return {};
  }
}

let talk: Talk | undefined;

/** The talk of this page, named by the lab of its deck. */
export function pageTalk(): Talk {
  talk ??= new Talk(pageLab());
  return talk;
}

/** Calls back now and whenever the talk moved. */
export function followTalk(follow: (state: TalkState) => void): Talk {
  const shown = pageTalk();
  shown.addEventListener('change', () => follow(shown.state));
  follow(shown.state);
  return shown;
}
