import type { Broken, LabProgress, Note, Observed } from './attempt.ts';
import type { Answer } from './retrieve.ts';
import { isRevealed } from './revealed.ts';

/** Where the learner stands in one lab. */
export interface LabState {
  readonly id: string;
  readonly attempt?: {
    readonly id: string;
    readonly account: string;
    readonly state: 'building' | 'running' | 'lost';
    readonly startedAt: string;
    /** Of a variant. */
    readonly seed?: number;
    /** What was seen of it before anybody touched it. */
    readonly broken?: Broken;
  };
  readonly prediction?: { readonly choice: string; readonly reason?: string };
  readonly hypothesis?: { readonly choice: string };
  readonly revealed: boolean;
  /** The step last worked at, 1 to 9. */
  readonly place?: number;
  readonly observed?: Observed;
  /** By hypothesis. */
  readonly worksheet?: Readonly<Record<string, Note>>;
  /** What was chosen, by link of the chain. */
  readonly chain?: Readonly<Record<string, string>>;
  /** By question. */
  readonly answers?: Readonly<Record<string, readonly Answer[]>>;
  readonly hints: Readonly<Record<string, number>>;
  readonly passedAt?: string;
  readonly best?: { readonly score: number; readonly max: number };
}

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
