import type { ProblemText } from '#problem/problem.ts';
import type { Request } from '#request/document.ts';
import type { Edit } from '../edit.ts';
import { isLink, readLink, writeLink, type Linked } from '../link.ts';
import { beginPlay, type Play, type Start } from '../play.ts';
import { firstPreset, type Preset, type PresetRequest } from '../preset.ts';
import { fetchPreset } from './fetch-preset.ts';

/**
 * The play of this page, and its address: every change is a step of the browser's history, so that a
 * link holds all of it and going back is taking back. Tells of a new play by `change`.
 */
export class PlaySession extends EventTarget {
  play: Play | undefined;
  /** Questions that the network came with. */
  questions: readonly PresetRequest[] = [];
  /** Counts what was begun, so that nothing older is finished after it. */
  private turn = 0;

  /** Begins with what an address says; what is wrong with that is answered, and the first preset stands. */
  async open(hash: string): Promise<ProblemText | undefined> {
    if (!isLink(hash)) return this.openPreset(firstPreset);
    const turn = this.begin();
    const found = await readLink(hash);
    if (!this.isCurrent(turn)) return undefined;
    if (found.ok) return this.openLinked(found.linked);
    return (await this.openPreset(firstPreset)) ?? found.problem;
  }

  /** Begins with a preset; answers a problem where there is none of that name. */
  async openPreset(
    id: string,
    told?: Pick<Linked, 'request' | 'edits'>,
  ): Promise<ProblemText | undefined> {
    const turn = this.begin();
    const preset = await fetchPreset(id).catch(() => undefined);
    if (!this.isCurrent(turn)) return undefined;
    if (preset === undefined) return notLoaded(id);
    const start: Start = { kind: 'preset', preset: preset.id, snapshot: preset.snapshot };
    this.bring(start, told?.request ?? shownOf(preset), told?.edits, preset.requests);
    return undefined;
  }

  private async openLinked({ start, request, edits }: Linked): Promise<ProblemText | undefined> {
    if (start.kind === 'preset') return this.openPreset(start.preset, { request, edits });
    this.bring(start, request, edits);
    return undefined;
  }

  /** Begins with a network of whatever origin. */
  bring(
    start: Start,
    request: Request,
    edits: readonly Edit[] = [],
    questions: readonly PresetRequest[] = [],
  ): void {
    this.questions = questions;
    this.show(this.continued(beginPlay(start, request, edits)));
  }

  /** Goes on with a changed play, and puts it into the address. */
  change(play: Play): void {
    this.show(play);
    void this.remember();
  }

  /** Puts the play into the address as a new step of the history. */
  async remember(): Promise<void> {
    const turn = this.begin();
    const link = this.play && (await writeLink(this.play));
    if (link !== undefined && this.isCurrent(turn)) history.pushState(null, '', link);
  }

  /** The address of the play as it stands, which the address bar then holds too. */
  async link(): Promise<string> {
    const link = this.play ? await writeLink(this.play) : '';
    history.replaceState(null, '', link);
    return new URL(link, location.href).href;
  }

  begin(): number {
    this.turn += 1;
    return this.turn;
  }

  isCurrent(turn: number): boolean {
    return turn === this.turn;
  }

  private show(play: Play): void {
    this.play = play;
    this.dispatchEvent(new Event('change'));
  }

  /** What was ahead of an earlier state of the same play can be done again. */
  private continued(play: Play): Play {
    const now = this.play;
    if (now === undefined || !isSameStart(now.start, play.start)) return play;
    const all = [...now.edits, ...now.undone];
    const earlier = all.slice(0, play.edits.length);
    if (JSON.stringify(earlier) !== JSON.stringify(play.edits)) return play;
    return { ...play, undone: all.slice(play.edits.length) };
  }
}

function shownOf({ requests, shown }: Preset): Request {
  const found = requests.find(({ id }) => id === shown) ?? requests[0];
  return found?.request ?? { from: 'internet', to: 'internet' };
}

function isSameStart(one: Start, other: Start): boolean {
  if (one.kind === 'preset') return other.kind === 'preset' && one.preset === other.preset;
  return other.kind === 'own' && inOrder(one.snapshot) === inOrder(other.snapshot);
}

/** The same text for the same content: what was read of a link has its members in another order. */
function inOrder(content: object): string {
  return JSON.stringify(content, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

function notLoaded(id: string): ProblemText {
  return {
    what: {
      en: `The network "${id}" could not be loaded.`,
      ja: `ネットワーク「${id}」を読み込めなかった。`,
    },
    expected: {
      en: 'a network that comes with this page',
      ja: 'このページに付いているネットワーク',
    },
    try: { en: 'choose one from the list', ja: '一覧から選ぶ' },
  };
}
