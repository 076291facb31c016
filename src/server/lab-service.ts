import type { Progress } from '#labs/attempt.ts';
import type { Browsed, Browsing } from '#labs/session-browse.ts';
import type {
  ChangesReply,
  CheckReply,
  HintsReply,
  LabReply,
  PathReply,
  StateReply,
} from './api.ts';

/** What the local API asks of the labs; every method throws a `Problem` for what cannot be. */
export interface LabService {
  state(): Promise<StateReply>;
  /** Without what runs on this machine. */
  progress(): Promise<Progress>;
  importProgress(theirs: Progress): Promise<Progress>;
  lab(id: string): Promise<LabReply>;
  start(id: string): Promise<LabReply>;
  reset(id: string): Promise<LabReply>;
  solve(id: string): Promise<LabReply>;
  check(id: string): Promise<CheckReply>;
  hint(id: string, task: string): Promise<LabReply>;
  hints(id: string): Promise<HintsReply>;
  predict(id: string, choice: string, reason?: string): Promise<LabReply>;
  hypothesis(id: string, choice: string): Promise<LabReply>;
  reveal(id: string): Promise<LabReply>;
  browse(id: string, browsing: Browsing): Promise<Browsed>;
  path(id: string, request?: string): Promise<PathReply>;
  changes(id: string, after: string | undefined, gone: AbortSignal): Promise<ChangesReply>;
}
