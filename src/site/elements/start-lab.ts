import type { Broken } from '#labs/attempt.ts';
import type { StepEvent } from '#server/api.ts';
import { timeOf } from '../client/clock.ts';
import { followHopLinks, hopLink } from '../client/hop-link.ts';
import type { LabView } from '../client/lab-view.ts';
import { draw, write } from '../client/write.ts';
import { fill } from '../language.ts';
import { markup, prose } from '../markup.ts';
import { lessonWords as words } from '../words/lesson.ts';
import { LabElement } from './lab-element.ts';

/** Break: builds the network with its fault, and says once the failure was really seen. */
class StartLab extends LabElement {
  protected override ready(): void {
    const button = this.button('[data-start]');
    button?.addEventListener('click', () => void this.start(button));
    followHopLinks(this);
  }

  /** The button goes; who pressed it, and went nowhere since, goes on from what was seen. */
  private async start(button: HTMLButtonElement): Promise<void> {
    const told = await this.act(button, 'start');
    const at = document.activeElement;
    if (told && (at === button || at === document.body))
      this.one('[data-broken]', HTMLElement)?.focus();
  }

  protected follow({ lab, steps }: LabView): void {
    const attempt = lab?.state.attempt;
    const button = this.button('[data-start]');
    const asked = button?.getAttribute('aria-busy') === 'true';
    if (button) button.hidden = attempt?.state === 'running';
    this.tellBuilding(asked && attempt?.state !== 'running' ? steps : undefined);
    this.tellBroken(attempt?.state === 'running' ? attempt.broken : undefined);
    this.say(asked ? '' : this.statusOf(attempt));
  }

  private statusOf(attempt: NonNullable<LabView['lab']>['state']['attempt']): string {
    if (attempt === undefined) return '';
    if (attempt.state === 'lost') return words.lost[this.language];
    if (attempt.state === 'building') return words.elsewhere[this.language];
    const since = timeOf(attempt.startedAt, this.language);
    return fill(words.running, this.language, since, attempt.account);
  }

  private say(text: string): void {
    write(this.querySelector('[data-status]'), text);
  }

  /** Which call of all is being made; a reader of screens hears the button and the end. */
  private tellBuilding(steps: readonly StepEvent[] | undefined): void {
    const place = this.one('[data-building]', HTMLElement);
    const last = steps?.at(-1);
    if (place === undefined) return;
    place.hidden = steps === undefined;
    const bar = place.querySelector('progress');
    const call = place.querySelector('[data-call]');
    const comment = place.querySelector('[data-comment]');
    if (bar === null || call === null || comment === null || last === undefined) return;
    bar.max = last.of + 1;
    bar.value = last.number;
    call.textContent = fill(words.calls, this.language, last.number, last.of);
    comment.textContent =
      last.number === last.of ? words.looking[this.language] : last.comment[this.language];
  }

  private tellBroken(broken: Broken | undefined): void {
    const place = this.one('[data-broken]', HTMLElement);
    const seen = place?.querySelector('[data-seen]');
    if (!place || !seen) return;
    place.hidden = broken === undefined;
    if (broken === undefined) return;
    const { language: lang } = this;
    const { condition, hop: number } = broken;
    const hop =
      number !== undefined &&
      markup` · ${hopLink(condition, number, fill(words.atHop, lang, number))}`;
    const at = timeOf(broken.at, lang);
    const observed = prose(broken.observed[lang]);
    // The verdict's word for a client that got through.
    const code = broken.code === 'reached' ? 'ok' : broken.code;
    // What a rule says of the lab itself was seen by no client, and its code is no symptom.
    const told = this.dataset['rules']?.split(' ').includes(condition)
      ? markup`${fill(words.brokenKnown, lang, at)} ${observed}`
      : markup`${fill(words.brokenSeen, lang, at)} <code>${code}</code>${hop}<small>${observed}</small>`;
    draw(seen, told);
  }
}

customElements.define('start-lab', StartLab);
