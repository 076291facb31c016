import { labOf, valuesOf } from '../current-lab.ts';
import { languageOf, type Params } from '../language.ts';
import { ownProse } from '../own-prose.ts';
import { letterOf } from './letter.ts';

/** The prediction of a page's lab, its texts as markup, each choice with its letter. */
export function predictionOf(params: Params) {
  const lang = languageOf(params);
  const lab = labOf(params);
  const { question, choices, happened } = lab.prediction;
  const usual = valuesOf(lab);
  return {
    question: ownProse(question[lang], usual).markup,
    choices: choices.map(({ id, words }, i) => ({
      id,
      letter: letterOf(i),
      says: ownProse(words[lang], usual).markup,
    })),
    happened,
  };
}
