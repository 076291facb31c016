import { stepNames } from '#labs/step-names.ts';
import type { LabReply, PresentReply, ProblemReply } from '#server/api.ts';
import { ask } from '../client/api.ts';
import type { Verb } from '../client/lab-store.ts';
import type { LabView } from '../client/lab-view.ts';
import { tell } from '../client/notice.ts';
import { LabElement } from '../elements/lab-element.ts';
import { fill } from '../language.ts';
import { markup } from '../markup.ts';
import { glyph } from '../path/glyph.ts';
import { presentWords as words } from '../words/present.ts';
import { pageDeck } from './deck.ts';
import { followTalk, pageTalk } from './talk.ts';

const deeds = ['break', 'fix', 'reset', 'check', 'reveal', 'jump'] as const;

type Deed = (typeof deeds)[number];

/** The deed of a key or a button, where it is one. */
export const deedNamed = (name: string | undefined): Deed | undefined =>
  deeds.find((deed) => deed === name);

/** Milliseconds within which a press that drops something is meant when it comes again. */
const meant = 4000;

const signs = {
  pass: ['allow', '✓'],
  fail: ['also', '✕'],
  warning: ['caution', '!'],
  skipped: ['skip', ''],
  error: ['unknown', '?'],
} as const;

/**
 * The lab on stage: how it stands, and what may be done to it, by button on the desk and by key in
 * both windows. What drops a running network wants to be pressed twice.
 */
export class StageLab extends LabElement {
  private asked: { readonly deed: Deed; readonly at: number } | undefined;
  private busyWith: Deed | undefined;
  private checks = 0;

  protected override ready(): void {
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      const deed = deedNamed(button?.dataset['deed']);
      if (deed) void this.do(deed);
    });
    document.addEventListener('closednet:slide', () => this.follow(this.store.view));
    document.addEventListener('closednet:slide', () => void this.tellReasons());
    followTalk(({ checks }) => {
      const isOthers = checks > this.checks;
      this.checks = checks;
      if (isOthers && this.store.view.lab) void this.store.act('check');
    });
  }

  /** Does it, or asks first where something would be lost. */
  async do(deed: Deed): Promise<void> {
    if (this.busyWith !== undefined || this.store.view.connection !== 'online') return this.toast();
    const { attempt } = this.store.view.lab?.state ?? {};
    const drops = deed === 'reset' || deed === 'fix' || (deed === 'break' && attempt !== undefined);
    const again = this.asked?.deed === deed && performance.now() - this.asked.at < meant;
    if (drops && !again) {
      this.asked = { deed, at: performance.now() };
      return this.toast(`${words[deed][this.language]}: ${words.sure[this.language]}`);
    }
    this.asked = undefined;
    this.busyWith = deed;
    this.toast(words.working[this.language]);
    const problem = await this.perform(deed, attempt !== undefined);
    this.busyWith = undefined;
    this.told(problem, deed);
  }

  /** Says how it went, on the desk and in one line on the slide. */
  told(problem: ProblemReply | undefined, deed: Deed = 'jump'): void {
    const { language: lang } = this;
    tell(this.querySelector('[data-notice]'), problem, lang);
    this.toast(problem?.what[lang] ?? fill(words.done, lang, words[deed][lang]));
    this.follow(this.store.view);
  }

  private async perform(deed: Deed, exists: boolean) {
    if (deed === 'jump') return this.jump();
    const verbs: Readonly<Record<Exclude<Deed, 'jump'>, Verb>> = {
      break: exists ? 'reset' : 'start',
      fix: 'solve',
      reset: 'reset',
      check: 'check',
      reveal: 'reveal',
    };
    const answer = await this.store.act(verbs[deed]);
    if (deed === 'check' && answer.ok) {
      this.checks += 1;
      pageTalk().change({ checks: this.checks });
    }
    return answer.ok ? undefined : answer.problem;
  }

  /** A talk that has come to a slide which names the rule has asked for it. */
  private async tellReasons(): Promise<void> {
    const { attempt, revealed } = this.store.view.lab?.state ?? {};
    if (attempt?.state !== 'running' || revealed === true || this.busyWith !== undefined) return;
    if (document.querySelector('stage-points[data-on]') === null) return;
    const path = pageDeck()?.current?.dataset['path'];
    if (path !== undefined && path !== 'sealed') await this.store.act('reveal');
  }

  /** The network as the step of this slide finds it. */
  private async jump() {
    const name = pageDeck()?.current?.dataset['step'];
    const step = Math.max(stepNames.findIndex((one) => one === name) + 1, 1);
    const told = await ask<PresentReply>(`labs/${this.store.id}/present`);
    const at = told.ok ? told.value.at : undefined;
    // Within *fix* it comes back to the stage that it was brought to last.
    const stage = at?.step === step ? at.stage : 0;
    const answer = await ask<LabReply>(`labs/${this.store.id}/present/jump`, { step, stage });
    if (!answer.ok) return answer.problem;
    await this.store.connect();
    return undefined;
  }

  protected follow(view: LabView): void {
    const { lab, result, connection } = view;
    this.say('[data-standing]', this.standing(view));
    const conditions = result?.tasks.flatMap((task) => task.conditions) ?? [];
    const list = this.querySelector('[data-claims]');
    // What does not hold is what a presenter looks for.
    const rows = conditions
      .toSorted((a, b) => order(a.status) - order(b.status))
      .map((one) => {
        const [look, sign] = signs[one.status];
        return markup`<li>${glyph(look, sign)}<span>${titleOf(one.id)}</span></li>`;
      });
    const drawn = markup`${rows}`.markup;
    if (list && list.innerHTML !== drawn) list.innerHTML = drawn;
    const exists = lab?.state.attempt?.state === 'running';
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-deed]')) {
      const needs = ['fix', 'check', 'reveal', 'reset'].includes(button.dataset['deed'] ?? '');
      button.disabled =
        connection !== 'online' || this.busyWith !== undefined || (needs && !exists);
    }
    if (this.busyWith !== undefined) this.toast(this.standing(view));
  }

  private standing({ connection, lab, steps }: LabView): string {
    const { language: lang } = this;
    if (connection !== 'online') return connection === 'asking' ? '' : words.noServer[lang];
    const last = steps?.at(-1);
    if (this.busyWith !== undefined && last)
      return `${fill(words.calling, lang, last.number, last.of)}: ${last.comment[lang]}`;
    if (this.busyWith !== undefined) return words.working[lang];
    const { attempt } = lab?.state ?? {};
    if (attempt === undefined) return words.notStarted[lang];
    if (attempt.state === 'lost') return words.lost[lang];
    if (attempt.state === 'building') return words.working[lang];
    return fill(words.running, lang, attempt.account);
  }

  /** One line on the slide; it goes by itself. */
  toast(text = this.standing(this.store.view)): void {
    const place = document.querySelector<HTMLElement>('[data-toast]');
    if (place === null || text === '') return;
    place.textContent = text;
    place.hidden = false;
    clearTimeout(this.fading);
    this.fading = setTimeout(() => (place.hidden = true), meant);
  }

  private fading: ReturnType<typeof setTimeout> | undefined;

  private say(selector: string, text: string): void {
    const place = this.querySelector(selector);
    if (place && place.textContent !== text) place.textContent = text;
  }
}

const order = (status: keyof typeof signs): number =>
  ['fail', 'error', 'warning', 'pass', 'skipped'].indexOf(status);

/** A claim as the slide of the checks words it. */
function titleOf(condition: string): string {
  const row = document.querySelector(`check-card [data-condition="${CSS.escape(condition)}"] b`);
  return row?.textContent ?? condition;
}

customElements.define('stage-lab', StageLab);
