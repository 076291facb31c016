import type { LabState } from '#labs/lab-state.ts';
import { served } from '../served.ts';
import { ask } from './api.ts';
import type { Chosen } from './quiz-answer.ts';

/** Keeps an answer from memory where progress is kept; `undefined` where that failed. */
export async function keepAnswer({ lab, ...body }: Chosen): Promise<LabState | undefined> {
  if (!served) {
    const { actLocally } = await import('./act-locally.ts');
    return actLocally(lab, 'answer', body)?.state;
  }
  const answer = await ask<{ readonly state: LabState }>(`labs/${lab}/answer`, body);
  return answer.ok ? answer.value.state : undefined;
}
