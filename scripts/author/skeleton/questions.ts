import type { Hypothesis, Prediction } from '#labs/lab.ts';

/** Asked before anything is shown; each wrong choice is one that a careful person would pick. */
export const prediction: Prediction = {
  question: { en: '', ja: '' },
  choices: [
    { id: 'happens', words: { en: '', ja: '' } },
    { id: 'does-not', words: { en: '', ja: '' } },
  ],
  happened: 'happens',
};

/** Causes worth testing, each with the evidence that would refute it. */
export const hypotheses: readonly Hypothesis[] = [];
