import type { Language } from '#request/words.ts';
import { markup } from '../markup.ts';
import type { Markup } from '../markup.ts';
import { pathWords as words, lookWords } from '../words/path.ts';
import { glyph } from './glyph.ts';

const sample = (kind: string, drawing: Markup, text: string) =>
  markup`<li><svg class="sample ${kind}" viewBox="0 0 26 16" aria-hidden="true">${drawing}</svg>${text}</li>`;

/** How to read the plan: its few shapes and lines, each beside its word. */
export function drawLegend(lang: Language, open: boolean): Markup {
  return markup`<details class="key"${open && markup` open`}><summary>${words.legend[lang]}</summary><ul class="legend">
${sample('wall', markup`<rect x="1" y="3" width="24" height="10"/><path d="M5 13l8-10M11 13l8-10M17 13l7-9"/>`, words.legendWall[lang])}
${sample('door', markup`<path d="M7 14H2V2h22v12h-5M7 14l7-5"/>`, words.legendDoor[lang])}
${sample('post', markup`<path d="M3 1h20v9H3zM13 10v6"/>`, words.legendPost[lang])}
${sample('wall', markup`<path d="M1 4H25M1 12H25"/>`, words.legendTube[lang])}
${sample('request', markup`<path d="M0 8H26"/>`, words.request[lang])}
${sample('reply', markup`<path d="M0 8H26"/>`, words.reply[lang])}
${sample('lookup', markup`<path d="M2 8H26"/>`, words.legendLookup[lang])}
${sample('unreached', markup`<path d="M2 8H26"/>`, words.legendNo[lang])}
${(['allow', 'deny', 'also', 'unknown'] as const).map((one) => markup`<li>${glyph(one, one === 'unknown' ? '?' : '')}${lookWords[one][lang]}</li>`)}
</ul></details>`;
}
