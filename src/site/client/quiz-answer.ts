import { dueAt, type Answer } from '#labs/retrieve.ts';
import type { Language } from '#request/words.ts';
import { fill } from '../language.ts';
import { lessonWords as words } from '../words/lesson.ts';
import { dayOf } from './clock.ts';

/** A choice that was just made: of which lab's question, and whether it is right. */
export interface Chosen {
  readonly lab: string;
  readonly question: string;
  readonly choice: string;
  readonly right: boolean;
}

/** Hears each choice of the questions in `root`. */
export function hearAnswers(root: HTMLElement, tell: (chosen: Chosen) => void): void {
  root.addEventListener('change', ({ target }) => {
    const field = target instanceof Element ? target.closest<HTMLElement>('[data-question]') : null;
    if (!(target instanceof HTMLInputElement) || field === null) return;
    const { question = '', of: lab = '' } = field.dataset;
    const right = target.closest('[data-right]') !== null;
    tell({ lab, question, choice: target.value, right });
  });
}

/** Says below a question that was answered when it comes back. */
export function tellAgain(field: Element, given: readonly Answer[], lang: Language): void {
  const place = field.querySelector('[data-again]');
  if (place === null || given.length === 0) return;
  const due = dueAt(given);
  const text = due ? fill(words.comesAgain, lang, dayOf(due, lang)) : words.known[lang];
  if (place.textContent !== text) place.textContent = text;
}
