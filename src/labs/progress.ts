import { z } from 'zod';
import type { LabProgress, Progress } from './attempt.ts';

const moment = z.iso.datetime();
const chosen = z.object({ choice: z.string(), at: moment });

const brokenSchema = z.object({
  condition: z.string(),
  code: z.string(),
  hop: z.number().int().positive().exactOptional(),
  observed: z.object({ en: z.string(), ja: z.string() }),
  at: moment,
});

const noteSchema = z.object({
  state: z.enum(['open', 'out']),
  evidence: z.string().exactOptional(),
  at: moment,
});

const answerSchema = z.object({ choice: z.string(), right: z.boolean(), at: moment });

export const attemptSchema = z.object({
  id: z.string(),
  lab: z.string(),
  account: z.string().regex(/^[1-9]\d{11}$/),
  region: z.string(),
  seed: z.number().exactOptional(),
  emulatorRun: z.string(),
  state: z.enum(['building', 'running', 'lost']),
  startedAt: moment,
  bindings: z.record(z.string(), z.string()),
  broken: brokenSchema.exactOptional(),
});

export const labSchema = z.object({
  attempt: attemptSchema.exactOptional(),
  prediction: z
    .object({ choice: z.string(), reason: z.string().exactOptional(), at: moment })
    .exactOptional(),
  hypothesis: chosen.exactOptional(),
  revealedAt: moment.exactOptional(),
  place: z.object({ step: z.number().int().min(1).max(9), at: moment }).exactOptional(),
  observed: z.object({ destination: z.string(), fate: z.string(), at: moment }).exactOptional(),
  worksheet: z.record(z.string(), noteSchema).exactOptional(),
  chain: z.record(z.string(), chosen).exactOptional(),
  answers: z.record(z.string(), z.array(answerSchema)).exactOptional(),
  hints: z.record(z.string(), z.number().int().min(1).max(4)),
  passedAt: moment.exactOptional(),
  best: z.object({ score: z.number(), max: z.number() }).exactOptional(),
});

const progressSchema = z.object({
  schema: z.literal('closednet.progress/1'),
  nextAccount: z.string().regex(/^[1-9]\d{11}$/),
  labs: z.record(z.string(), labSchema),
});

const versionSchema = z.object({
  schema: z.string().regex(/^closednet\.progress\/\d+$/),
});

export type ReadProgress =
  | { readonly kind: 'progress'; readonly progress: Progress }
  /** Written by a closednet newer than this one. */
  | { readonly kind: 'newer'; readonly schema: string }
  | { readonly kind: 'corrupt'; readonly because: string };

/** Reads the text of `progress.json`; what cannot be read is told apart, never guessed at. */
export function readProgress(text: string): ReadProgress {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return { kind: 'corrupt', because: 'not JSON' };
  }
  return checkProgress(document);
}

/** Reads the document that such a text holds. */
export function checkProgress(document: unknown): ReadProgress {
  const version = versionSchema.safeParse(document).data?.schema;
  if (version !== undefined && Number(version.split('/')[1]) > 1)
    return { kind: 'newer', schema: version };
  const read = progressSchema.safeParse(document);
  if (read.success) return { kind: 'progress', progress: read.data };
  const [issue] = read.error.issues;
  return { kind: 'corrupt', because: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}` };
}

/** The text that `readProgress` reads back. */
export function writeProgress(progress: Progress): string {
  return `${JSON.stringify(progress, null, 2)}\n`;
}

/** A beginning. `random` is 0 to 1: two homes on one emulator must not hand out the same account. */
export function emptyProgress(random: number): Progress {
  const nextAccount = String(10 ** 11 + Math.floor(random * 8 * 10 ** 11));
  return { schema: 'closednet.progress/1', nextAccount, labs: {} };
}

/** Takes the next account number; it is used up once the answer is saved. */
export function takeAccount(progress: Progress): { account: string; progress: Progress } {
  const account = progress.nextAccount;
  const next = account === '9'.repeat(12) ? 10 ** 11 : Number(account) + 1;
  return { account, progress: { ...progress, nextAccount: String(next) } };
}

/** What is kept of a lab; nothing yet for one that was never started. */
export function labProgress(progress: Progress, lab: string): LabProgress {
  return progress.labs[lab] ?? { hints: {} };
}

/** The same progress with one lab changed. */
export function withLab(
  progress: Progress,
  lab: string,
  change: (before: LabProgress) => LabProgress,
): Progress {
  return { ...progress, labs: { ...progress.labs, [lab]: change(labProgress(progress, lab)) } };
}

/** The lab without its attempt: progress, hints and answers stay. */
export function withoutAttempt({ attempt: _attempt, ...rest }: LabProgress): LabProgress {
  return rest;
}

/** The lab whose attempt was started last. */
export function lastStarted({ labs }: Progress): string | undefined {
  return Object.entries(labs)
    .flatMap(([id, { attempt }]) => (attempt ? [{ id, at: attempt.startedAt }] : []))
    .toSorted((a, b) => b.at.localeCompare(a.at))[0]?.id;
}
