import type { Lab } from '#labs/lab.ts';
import { stepNames } from '#labs/step-names.ts';
import { slidesPath } from '../talk-pages.ts';
import type { Rehearsal } from './rehearsal.ts';
import { same, type Tell } from './tried.ts';

/** Asks for the slides in both languages, and looks whether each step has one. */
export async function tryPages({ site }: Rehearsal, lab: Lab, tell: Tell): Promise<void> {
  if (!site) return;
  for (const language of ['en', 'ja'] as const) {
    const since = performance.now();
    const path = slidesPath(lab, language);
    const answer = await fetch(site(path)).catch(() => undefined);
    const text = answer?.ok ? await answer.text() : '';
    const missing = stepNames.filter((step) => !text.includes(`data-step="${step}"`));
    const isWell = answer?.ok === true && missing.length === 0;
    const lack = answer?.ok ? missing.join(', ') : `HTTP ${answer?.status ?? '-'}`;
    tell({
      kind: 'page',
      name: same(path),
      status: isWell ? 'works' : 'fails',
      ...(isWell ? {} : { said: { en: `missing: ${lack}`, ja: `ありません: ${lack}` } }),
      milliseconds: Math.round(performance.now() - since),
    });
  }
}
