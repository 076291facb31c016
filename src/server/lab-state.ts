import type { LabProgress } from '#labs/attempt.ts';
import { isRevealed } from '#labs/progress.ts';
import type { LabState } from './api.ts';

/** What a page is told of a lab's progress: all of it but the network's names. */
export function stateOf(id: string, progress: LabProgress): LabState {
  const { attempt, prediction, hypothesis, place, chain, ...rest } = progress;
  const { observed, worksheet, answers, hints, passedAt, best } = rest;
  return {
    id,
    hints,
    revealed: isRevealed(progress),
    ...(attempt && { attempt: toldAttempt(attempt) }),
    ...(prediction && { prediction: toldPrediction(prediction) }),
    ...(hypothesis && { hypothesis: { choice: hypothesis.choice } }),
    ...(place && { place: place.step }),
    ...(chain && { chain: choicesOf(chain) }),
    ...(observed && { observed }),
    ...(worksheet && { worksheet }),
    ...(answers && { answers }),
    ...(passedAt !== undefined && { passedAt }),
    ...(best && { best }),
  };
}

function toldAttempt({
  id,
  account,
  state,
  startedAt,
  seed,
  broken,
}: NonNullable<LabProgress['attempt']>): NonNullable<LabState['attempt']> {
  return {
    id,
    account,
    state,
    startedAt,
    ...(seed !== undefined && { seed }),
    ...(broken && { broken }),
  };
}

function toldPrediction({ choice, reason }: NonNullable<LabProgress['prediction']>) {
  return { choice, ...(reason !== undefined && { reason }) };
}

function choicesOf(chain: NonNullable<LabProgress['chain']>) {
  return Object.fromEntries(Object.entries(chain).map(([link, { choice }]) => [link, choice]));
}
