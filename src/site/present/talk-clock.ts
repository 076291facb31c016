import { stepNames, type StepName } from '#labs/step-names.ts';
import { pageLanguage } from '../client/page-language.ts';
import { fill } from '../language.ts';
import { presentWords as words } from '../words/present.ts';
import { clockText, planned, spentBy } from './clock-time.ts';
import { pageDeck } from './deck.ts';
import { followTalk, pageTalk } from './talk.ts';

/** The time spoken, beside what was planned for it; it starts with the first step forward. */
class TalkClock extends HTMLElement {
  private readonly language = pageLanguage();

  connectedCallback(): void {
    this.querySelector('[data-run]')?.addEventListener('click', () => this.toggle());
    this.querySelector('[data-zero]')?.addEventListener('click', () =>
      pageTalk().change({ clock: { spent: 0 } }),
    );
    document.addEventListener('closednet:slide', () => this.show());
    followTalk(() => this.show());
    setInterval(() => this.show(), 500);
  }

  private toggle(): void {
    const { clock } = pageTalk().state;
    const spent = spentBy(Date.now(), clock);
    pageTalk().change({
      clock: clock.since === undefined ? { spent, since: Date.now() } : { spent },
    });
  }

  private show(): void {
    const { clock } = pageTalk().state;
    const minutes: Record<StepName, number> = JSON.parse(this.dataset['minutes'] ?? '{}');
    const name = pageDeck()?.current?.dataset['step'];
    const step = stepNames.find((one) => one === name);
    const spent = spentBy(Date.now(), clock);
    const [end, whole] = [planned(minutes, step), planned(minutes, 'retrieve')];
    this.say('[data-spent]', clockText(spent));
    const left = end - spent;
    const told = left < 0 ? words.stepOver : words.stepLeft;
    const number = step === undefined ? 0 : stepNames.indexOf(step) + 1;
    this.say(
      '[data-left]',
      step ? fill(told, this.language, number, clockText(Math.abs(left))) : '',
    );
    this.toggleAttribute('data-late', step !== undefined && left < 0);
    const run = clock.since === undefined ? words.start : words.pause;
    this.say('[data-run]', run[this.language]);
    for (const [selector, value] of [
      ['[data-bar]', spent],
      ['[data-mark]', end],
    ] as const) {
      const bar = this.querySelector(selector);
      if (bar instanceof HTMLProgressElement) bar.value = Math.min(value / whole, 1);
    }
  }

  private say(selector: string, text: string): void {
    const place = this.querySelector(selector);
    if (place && place.textContent !== text) place.textContent = text;
  }
}

customElements.define('talk-clock', TalkClock);
