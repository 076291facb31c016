import type { Attempt } from '#dataplane/attempts.ts';
import type { LabState } from '#labs/lab-state.ts';
import type { RequestTold } from '#labs/path-of.ts';
import type { Result } from '#labs/result.ts';
import type { Browsed } from '#labs/session-browse.ts';
import type { StageView } from '#labs/session-stage.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { TraceDocument } from '#request/document.ts';
import type { Words } from '#request/words.ts';

export type { LabState };

/**
 * The local API: JSON over loopback, behind Host, Origin and the run's cookie. Paths:
 *
 * - `POST /api/session {token}`: exchanges the fragment's token for the cookie.
 * - `GET  /api/state`: `StateReply`.
 * - `GET  /api/progress`: `closednet.progress/1`, without what runs on this machine.
 * - `POST /api/progress/import` (such a document): merged; answers what then stands.
 * - `GET  /api/labs/L03`: `LabReply`.
 * - `POST /api/labs/L03/start|reset|solve|check|reveal {}`: `LabReply` (check: `CheckReply`).
 * - `POST /api/labs/L03/predict {choice, reason?}`, `…/hypothesis {choice}`, `…/hint {task}`.
 * - `POST /api/labs/L03/note {cause, state, evidence?}`, `…/gap {link, choice}`,
 *   `…/answer {question, choice}`, `…/place {step}`.
 * - `GET  /api/labs/L03/steps`: server-sent events, `StepEvent` while a start, reset or solve works, then `StepsEnd`.
 * - `GET  /api/labs/L03/path?request=ID`: `PathReply`.
 * - `GET  /api/labs/L03/hints`: `HintsReply`.
 * - `GET  /api/labs/L03/changes?after=MARK`: long poll, `ChangesReply`.
 * - `POST /api/labs/L15/browse {place, page, signedIn?, language}`: `BrowseReply`.
 * - `GET  /api/labs/L15/views/VIEW`: the page that was found, as a document for a sandboxed frame.
 * - `GET  /api/labs/L03/attempts`: server-sent events, `AttemptEvent`, while somebody is inside.
 * - `GET  /api/labs/L03/terminals`: `TerminalsReply`; no place on a listener that others can reach.
 * - `GET  /api/labs/L03/terminals/PLACE?language=en`: a WebSocket, which an Origin of ours must ask
 *   for. Text frames are `TerminalSays` and `TerminalTells`, binary frames what the shell prints.
 * - `GET  /api/labs/L03/present`: `PresentReply`.
 * - `POST /api/labs/L03/present/jump {step, stage?}`: `LabReply`; a step by number or name.
 * - `POST /api/labs/L03/present/counts {CHOICE: hands}`: `PresentReply`; those not named stay.
 * - `POST /api/session/end {}`: logs this browser out and ends its terminals.
 *
 * Every refusal is a `ProblemReply` with a 4xx, or 503 when the environment is missing.
 */
export interface StateReply {
  readonly emulator: {
    readonly up: boolean;
    readonly version?: string;
    readonly endpoint?: string;
  };
  readonly labs: readonly LabState[];
}

export interface LabReply {
  readonly state: LabState;
  /** Names for ids and addresses of the running attempt, to fill commands with. */
  readonly bindings: Readonly<Record<string, string>>;
  /** What happens in this variant, told once a prediction stands. */
  readonly happened?: string;
  readonly hint?: HintTold;
}

/** One rung of a task's hints. */
export interface HintTold {
  readonly task: string;
  readonly rung: number;
  readonly words: Words;
}

/** Every rung that was shown before, in the page or in the terminal. */
export interface HintsReply {
  readonly hints: readonly HintTold[];
}

export interface CheckReply extends LabReply {
  readonly result: Result;
}

/** A call that is about to be made while a lab is built or solved. */
export interface StepEvent {
  readonly doing: 'start' | 'reset' | 'solve';
  /** Which of all, from 1. */
  readonly number: number;
  readonly of: number;
  /** What it is for. */
  readonly comment: Words;
  /** Of a solution: the same as an `aws` command. */
  readonly command?: string;
}

/** No call follows: what was asked for is answered next. */
export interface StepsEnd {
  readonly doing: 'nothing';
}

/** The path view's whole material; without `revealed` the trace is cut at where the request stopped. */
export interface PathReply {
  readonly revealed: boolean;
  readonly requests: readonly RequestTold[];
  /** The one of them that is traced. */
  readonly shown: string;
  readonly trace: TraceDocument;
  readonly snapshot: Snapshot;
  /** What the lab calls its places outside the network, by how a request names them. */
  readonly names: Readonly<Record<string, string>>;
  readonly takenAt: string;
}

/** What a browser at a place of the lab shows: a document of its own, or its own words. */
export type BrowseReply =
  | (Omit<Extract<Browsed, { kind: 'page' }>, 'html'> & {
      /** For `GET …/views/VIEW`; the last 20 are kept. */
      readonly view: string;
    })
  | Extract<Browsed, { kind: 'no-page' }>;

export interface ChangesReply {
  /** Of the attempt and how often its account changed: the next poll says it as `after`. */
  readonly mark: string;
}

/** One attempt of a client inside; what decided it is told once the reasons are revealed. */
export interface AttemptEvent extends Attempt {
  /** Where the client stands. */
  readonly place: string;
}

/** How a talk of the lab stands; without one, its points alone. */
export interface PresentReply extends Pick<StageView, 'points' | 'at' | 'counts' | 'begun'> {
  /** Whether somebody presents it now. */
  readonly on: boolean;
}

/** Where a page's terminal can stand: `operator` first, then the lab's places, its main client first. */
export interface TerminalsReply {
  readonly places: readonly { readonly id: string; readonly title: Words }[];
  /** Why there can be none on this machine. */
  readonly problem?: ProblemReply;
}

/** What a page says to its terminal; a frame that is none of these closes the socket. */
export type TerminalSays =
  | { readonly type: 'input'; readonly data: string }
  | { readonly type: 'size'; readonly columns: number; readonly rows: number }
  /** It has shown so many bytes more: the shell is read no faster than that. */
  | { readonly type: 'seen'; readonly bytes: number };

/** From this byte of a replay on, the terminal was of this size: cursors moved within it. */
export interface SizeFrom {
  readonly from: number;
  readonly columns: number;
  readonly rows: number;
}

export type TerminalTells =
  /** So many bytes follow that were printed before; 0 where the shell is new. */
  | { readonly type: 'ready'; readonly replay: number; readonly sizes: readonly SizeFrom[] }
  | {
      readonly type: 'ended';
      readonly why: 'exit' | 'attempt-over' | 'logged-out' | 'left' | 'stopped';
      readonly code: number;
    }
  | { readonly type: 'refused'; readonly problem: ProblemReply };

export interface ProblemReply {
  readonly code: string;
  readonly what: Words;
  readonly expected?: Words;
  readonly got?: Words;
  readonly try?: Words;
}
