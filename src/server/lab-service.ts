import type { Note, Progress } from '#labs/attempt.ts';
import type { Browsed, Browsing, OnAttempt } from '#labs/session-browse.ts';
import type {
  ChangesReply,
  CheckReply,
  HintsReply,
  LabReply,
  PathReply,
  StateReply,
  StepEvent,
} from './api.ts';

/** Hears of each call of a start, reset or solve before it is made. */
export type TellStep = (step: StepEvent) => void;

/** What the local API asks of the labs; every method throws a `Problem` for what cannot be. */
export interface LabService {
  state(): Promise<StateReply>;
  /** Without what runs on this machine. */
  progress(): Promise<Progress>;
  importProgress(theirs: Progress): Promise<Progress>;
  lab(id: string): Promise<LabReply>;
  start(id: string, tell: TellStep): Promise<LabReply>;
  reset(id: string, tell: TellStep): Promise<LabReply>;
  solve(id: string, tell: TellStep): Promise<LabReply>;
  check(id: string): Promise<CheckReply>;
  hint(id: string, task: string): Promise<LabReply>;
  hints(id: string): Promise<HintsReply>;
  predict(id: string, choice: string, reason?: string): Promise<LabReply>;
  hypothesis(id: string, choice: string): Promise<LabReply>;
  reveal(id: string): Promise<LabReply>;
  note(id: string, cause: string, note: Omit<Note, 'at'>): Promise<LabReply>;
  gap(id: string, link: string, choice: string): Promise<LabReply>;
  answer(id: string, question: string, choice: string): Promise<LabReply>;
  place(id: string, step: number): Promise<LabReply>;
  browse(id: string, browsing: Browsing, note?: OnAttempt): Promise<Browsed>;
  path(id: string, request?: string): Promise<PathReply>;
  changes(id: string, after: string | undefined, gone: AbortSignal): Promise<ChangesReply>;
}
