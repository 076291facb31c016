import { z } from 'zod';
import type { Attempt, LabProgress } from './attempt.ts';
import { attemptSchema, labSchema } from './progress.ts';

/** A process, told apart from another one that had its id. */
export interface Holder {
  readonly pid: number;
  readonly started: string;
}

/** A network that waits for its point, or is being built for it. */
export interface Prepared {
  /** Steps of the solution that were taken in it. */
  readonly taken: number;
  readonly attempt: Attempt;
  /** Who builds it, while it is `building`. */
  readonly builder: Holder;
}

/** A talk of one lab. */
export interface TalkOn {
  /** When it began; one that is taken over goes on. */
  readonly begun?: string;
  /** The command that presents it: with its end the lab is the learner's again. */
  readonly holder: Holder;
  /** What is shown in place of the learner's own progress; the two are never mixed. */
  readonly progress: LabProgress;
  /** Where the network was brought to last. */
  readonly at?: { readonly step: number; readonly stage: number };
  /** Hands shown for each choice of the prediction. */
  readonly counts: Readonly<Record<string, number>>;
  readonly prepared: readonly Prepared[];
}

/** `stage.json`: the labs that are on stage, beside `progress.json` and apart from it. */
export interface StageRecord {
  readonly schema: 'closednet.stage/1';
  readonly talks: Readonly<Record<string, TalkOn>>;
  /** Attempts whose accounts nobody needs and nobody has retired yet. */
  readonly leftover: readonly Attempt[];
}

export const holderSchema = z.object({ pid: z.number().int().positive(), started: z.string() });

const talkSchema = z.object({
  begun: z.string().exactOptional(),
  holder: holderSchema,
  progress: labSchema,
  at: z.object({ step: z.number().int(), stage: z.number().int() }).exactOptional(),
  counts: z.record(z.string(), z.number().int().min(0)),
  prepared: z.array(
    z.object({ taken: z.number().int().min(0), attempt: attemptSchema, builder: holderSchema }),
  ),
});

const stageSchema = z.object({
  schema: z.literal('closednet.stage/1'),
  talks: z.record(z.string(), talkSchema),
  leftover: z.array(attemptSchema),
});

export const emptyStage: StageRecord = { schema: 'closednet.stage/1', talks: {}, leftover: [] };

/**
 * Reads the text of `stage.json`. It tells of processes and of an emulator's memory only, so that
 * what cannot be read, also of another version, is as good as nothing.
 */
export function readStage(text: string): StageRecord {
  try {
    return stageSchema.safeParse(JSON.parse(text)).data ?? emptyStage;
  } catch {
    return emptyStage;
  }
}

/** The record with the talk of a lab in place of the one that was there. */
export function withTalk(record: StageRecord, lab: string, talk: TalkOn): StageRecord {
  return { ...record, talks: { ...record.talks, [lab]: talk } };
}

/** The record without the talk; its accounts are left over. */
export function withoutTalk(record: StageRecord, lab: string): StageRecord {
  const { [lab]: over, ...talks } = record.talks;
  if (!over) return record;
  return { ...record, talks, leftover: [...record.leftover, ...attemptsOf(over)] };
}

function attemptsOf({ progress, prepared }: TalkOn): readonly Attempt[] {
  const shown = progress.attempt ? [progress.attempt] : [];
  return [...shown, ...prepared.map(({ attempt }) => attempt)];
}
