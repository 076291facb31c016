import type { ConditionResult, Result } from '#labs/result.ts';
import { followHopLinks, hopLink } from '../client/hop-link.ts';
import type { LabView } from '../client/lab-view.ts';
import { kindOfClaim } from '../client/page-whole.ts';
import { draw, write } from '../client/write.ts';
import { fill } from '../language.ts';
import { markup, prose } from '../markup.ts';
import type { Markup } from '../markup.ts';
import { refusedFix } from '../next-action.ts';
import { glyph } from '../path/glyph.ts';
import { lessonWords as words } from '../words/lesson.ts';
import { LabElement } from './lab-element.ts';

const signs = {
  pass: ['allow', '✓', 'held'],
  // An outline: the loudest place of the page is the verdict over the path.
  fail: ['also', '✕', 'failed'],
  warning: ['caution', '!', 'warned'],
  skipped: ['skip', '', 'notChecked'],
  error: ['unknown', '?', 'could'],
} as const;

/** Verify: every claim with its state; a failing one says expected, observed and where. */
class CheckCard extends LabElement {
  protected override ready(): void {
    const button = this.button('[data-check]');
    button?.addEventListener('click', () => void this.act(button, 'check'));
    followHopLinks(this);
  }

  protected follow({ result }: LabView): void {
    if (result === undefined) return this.blank();
    for (const task of result.tasks) for (const one of task.conditions) this.showCondition(one);
    this.count();
    this.summarise(result);
  }

  private claim(id: string): HTMLElement | undefined {
    return this.one(`[data-condition="${CSS.escape(id)}"]`, HTMLElement);
  }

  private showCondition(one: ConditionResult): void {
    const row = this.claim(one.id);
    if (row === undefined) return;
    const [look, sign, word] = signs[one.status];
    row.dataset['status'] = one.status;
    draw(
      row.querySelector('[data-sign]'),
      markup`${glyph(look, sign)}<span class="vh">${words[word][this.language]}</span>`,
    );
    draw(row.querySelector('[data-told]'), this.told(one, row.dataset['kind']));
  }

  private told(one: ConditionResult, kind?: string): Markup {
    const { language: lang } = this;
    if (one.status === 'pass')
      return kind === 'must-still-fail'
        ? markup`<small>${words.refusedAsItShould[lang]}</small>`
        : markup``;
    if (one.status === 'skipped') return markup`<small>${prose(one.message[lang])}</small>`;
    const row = (term: keyof typeof words, value: Markup) =>
      markup`<dt>${words[term][lang]}</dt><dd>${value}</dd>`;
    const place = prose(one.where[lang]);
    const where = one.hop === undefined ? place : hopLink(one.id, one.hop, place);
    return markup`<p>${prose(one.message[lang])}</p><dl>${row('expected', prose(one.expected[lang]))}
${row('observed', prose(one.observed[lang]))}${row('where', where)}</dl>`;
  }

  private count(): void {
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]')) {
      const claims = [...group.querySelectorAll<HTMLElement>('[data-condition]')];
      const held = claims.filter(holds).length;
      write(group.querySelector('[data-count]'), `${held} / ${claims.length}`);
    }
  }

  private summarise(result: Result): void {
    const all = result.tasks.flatMap((task) => task.conditions);
    const held = all.filter((one) => one.status === 'pass' || one.status === 'warning').length;
    const done = held === all.length;
    const { language: lang } = this;
    const text = done ? words.solved[lang] : fill(words.holds, lang, held, all.length);
    write(this.querySelector('[data-summary]'), text);
    this.classList.toggle('solved', done);
    const button = this.button('[data-check]');
    if (button && !button.disabled) button.textContent = words.checkAgain[lang];
    this.turnIntoNext(done);
    this.tellRefused(refusedFix(result, kindOfClaim)?.[lang]);
  }

  /** Passed: the button leads on, and checking again becomes the quiet one. */
  private turnIntoNext(done: boolean): void {
    const next = this.one('[data-next]', HTMLElement);
    if (next) next.hidden = !done;
    this.button('[data-check]')?.classList.toggle('quiet', done);
  }

  /** A fix by which everything works that must, and which does not count, is refused by name. */
  private tellRefused(because: string | undefined): void {
    const place = this.one('[data-refused]', HTMLElement);
    if (place === undefined) return;
    place.hidden = because === undefined;
    const text = because === undefined ? '' : fill(words.doesNotCount, this.language, because);
    write(place, text);
  }

  private blank(): void {
    for (const row of this.querySelectorAll<HTMLElement>('[data-status]')) {
      delete row.dataset['status'];
      draw(row.querySelector('[data-sign]'), glyph('skip', ''));
      row.querySelector('[data-told]')?.replaceChildren();
    }
    write(this.querySelector('[data-summary]'), words.notChecked[this.language]);
    this.classList.remove('solved');
    this.turnIntoNext(false);
    this.tellRefused(undefined);
    this.count();
  }
}

const holds = (row: HTMLElement) =>
  row.dataset['status'] === 'pass' || row.dataset['status'] === 'warning';

customElements.define('check-card', CheckCard);
