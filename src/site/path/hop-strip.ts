import type { Language } from '#request/words.ts';
import { verdictWords } from '#request/words/verdict-words.ts';
import { fill } from '../language.ts';
import { markup, type Markup } from '../markup.ts';
import type { Mark } from '../plan/mark.ts';
import { lookWords, pathWords as words } from '../words/path.ts';
import { glyph } from './glyph.ts';

/** Every hop in one line, where the list of them is a long way off; each leads to its row. */
export function drawStrip(marks: readonly Mark[], lang: Language): Markup {
  return markup`<nav class="strip" aria-label="${words.strip[lang]}">${marks.map((mark) => {
    const word = mark.verdict === 'sealed' ? lookWords.sealed : verdictWords(mark.step);
    const said = fill(words.hopSays, lang, mark.number) + word[lang];
    return markup`<a href="#hop-${mark.number}" aria-label="${said}">${glyph(mark.verdict, mark.number)}</a>`;
  })}</nav>`;
}
