import type { LabReply, PresentReply } from '#server/api.ts';
import { ask } from '../client/api.ts';
import type { LabView } from '../client/lab-view.ts';
import { LabElement } from '../elements/lab-element.ts';
import { fill } from '../language.ts';
import { markup } from '../markup.ts';
import { glyph } from '../path/glyph.ts';
import { presentWords as words } from '../words/present.ts';
import { StageLab } from './stage-lab.ts';
import { pageTalk } from './talk.ts';

type Point = PresentReply['points'][number];

/** How long a network that is being built is left alone before it is asked for again. */
const askAgainMilliseconds = 1500;

const signs = {
  ready: ['allow', '✓'],
  building: ['skip', '…'],
  failed: ['unknown', '?'],
  none: ['skip', ''],
} as const;

/**
 * The networks that were built ahead of a talk, one button each: which is there, which is being
 * built, and which one runs. The hands that the server kept come back with them.
 */
class StagePoints extends LabElement {
  private attempt: string | undefined;
  private told: PresentReply | undefined;
  private again: ReturnType<typeof setTimeout> | undefined;

  protected override ready(): void {
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      const point = this.states[Number(button?.dataset['state'] ?? 'none')];
      if (point) void this.jump(point);
    });
  }

  protected follow({ connection, lab }: LabView): void {
    const attempt = lab?.state.attempt?.id ?? '';
    if (connection !== 'online' || attempt === this.attempt) return;
    this.attempt = attempt;
    void this.read();
  }

  /** The first point of each network, in the order of the lesson. */
  private get states(): readonly Point[] {
    const points = this.told?.points ?? [];
    return points.filter((one, at) => points.findIndex((two) => two.taken === one.taken) === at);
  }

  private async read(): Promise<void> {
    clearTimeout(this.again);
    const answer = await ask<PresentReply>(`labs/${this.store.id}/present`);
    if (!answer.ok) return;
    this.told = answer.value;
    const { on, counts, begun } = answer.value;
    this.toggleAttribute('data-on', on);
    if (begun !== undefined) pageTalk().begin(begun);
    const { hands } = pageTalk().state;
    if (Object.keys(hands).length === 0 && Object.keys(counts).length > 0)
      pageTalk().change({ hands: counts });
    this.draw();
    if (on && this.states.some(({ network }) => network === 'building' || network === 'none'))
      this.again = setTimeout(() => void this.read(), askAgainMilliseconds);
  }

  private draw(): void {
    const { language: lang, states } = this;
    const { here } = this;
    const { on = false } = this.told ?? {};
    const rows = states.map((point, i) => {
      const [look, sign] = signs[point.network];
      const name = this.nameOf(i);
      const state = (point.problem ?? words[point.network])[lang];
      return markup`<li><button class="btn quiet" type="button" data-state="${i}" title="${state}" aria-label="${name}, ${state}" ${point.taken === here?.taken && markup`aria-current="true"`}>${glyph(look, sign)} ${name}</button></li>`;
    });
    const drawn = on
      ? markup`<ul>${rows}</ul>`
      : markup`<p class="dim">${words.notPrepared[lang]}</p>`;
    if (this.innerHTML !== drawn.markup) this.innerHTML = drawn.markup;
  }

  private nameOf(at: number): string {
    const { language: lang, states } = this;
    if (at === 0) return words.asShipped[lang];
    const last = states.length - 1;
    return at === last ? words.solved[lang] : fill(words.mended, lang, at, last);
  }

  /** The network in which one fault more is mended than in the one that runs. */
  async mendOne(): Promise<void> {
    await this.read();
    const { states } = this;
    const at = states.findIndex(({ taken }) => taken === this.here?.taken);
    const next = states[Math.min(at + 1, states.length - 1)];
    if (next && this.told?.on === true) return this.jump(next);
    this.stage?.toast(words.notPrepared[this.language]);
  }

  private get here(): Point | undefined {
    const { at, points = [] } = this.told ?? {};
    return points.find(({ step, stage }) => step === at?.step && stage === at.stage);
  }

  private get stage(): StageLab | undefined {
    const lab = document.querySelector('stage-lab');
    return lab instanceof StageLab ? lab : undefined;
  }

  private async jump({ step, stage, mended, taken }: Point): Promise<void> {
    const { id, view } = this.store;
    if (view.connection === 'online') this.stage?.toast(words.working[this.language]);
    const answer = await ask<LabReply>(`labs/${id}/present/jump`, { step, stage });
    this.stage?.told(answer.ok ? undefined : answer.problem);
    if (!answer.ok) return;
    const name = this.nameOf(this.states.findIndex((one) => one.taken === taken));
    this.stage?.toast(mended ? `${name}: ${mended[this.language]}` : name);
    await this.store.connect();
    await this.read();
  }
}

/** Keeps the hands that were counted at the server, where somebody presents: a reload has them again. */
export function keepHands(lab: string, counts: Readonly<Record<string, number>>): void {
  if (document.querySelector('stage-points[data-on]'))
    void ask(`labs/${lab}/present/counts`, counts);
}

customElements.define('stage-points', StagePoints);

export function stagePoints(): StagePoints | undefined {
  const points = document.querySelector('stage-points');
  return points instanceof StagePoints ? points : undefined;
}
