import type { Whole } from '../lesson-steps.ts';

/** How many gaps and questions this page's lesson has. */
export function wholeOfPage(): Whole {
  const gaps = document.querySelectorAll('causal-chain [data-link]').length;
  const questions = document.querySelectorAll('quiz-card [data-question]').length;
  return { gaps: Math.max(1, gaps), questions: Math.max(1, questions) };
}

/** What kind of claim a condition of this page is. */
export function kindOfClaim(id: string): string | undefined {
  const claim = document.querySelector<HTMLElement>(`[data-condition="${CSS.escape(id)}"]`);
  return claim?.dataset['kind'];
}
