import type { LabProgress } from '#labs/attempt.ts';
import { stateOf } from '#labs/lab-state.ts';
import { mayCount } from '#labs/retrieve.ts';
import type { LabReply } from '#server/api.ts';
import { changeLocalLab, localLab } from './local-progress.ts';

/** What an element asks with; only the fields of its verb are there. */
interface Asked {
  readonly choice?: string;
  readonly reason?: string;
  readonly cause?: string;
  readonly state?: 'open' | 'out';
  readonly evidence?: string;
  readonly link?: string;
  readonly question?: string;
  readonly right?: boolean;
  readonly step?: number;
}

type Change = (before: LabProgress, asked: Asked, at: string) => LabProgress;

/** What needs no network: the same changes that the server makes to `progress.json`. */
const changes: Readonly<Record<string, Change>> = {
  predict: (before, { choice = '', reason }, at) => ({
    prediction: { choice, ...(reason !== undefined && { reason }), at },
    ...before,
  }),
  hypothesis: (before, { choice = '' }, at) => ({ ...before, hypothesis: { choice, at } }),
  reveal: (before, _, at) => ({ revealedAt: at, ...before }),
  note: (before, { cause = '', state = 'open', evidence }, at) => ({
    ...before,
    worksheet: {
      ...before.worksheet,
      [cause]: { state, ...(evidence !== undefined && { evidence }), at },
    },
  }),
  gap: (before, { link = '', choice = '' }, at) => ({
    ...before,
    chain: { ...before.chain, [link]: { choice, at } },
  }),
  answer: (before, { question = '', choice = '', right = false }, at) => {
    const given = before.answers?.[question] ?? [];
    if (!mayCount(given, new Date(at))) return before;
    return {
      ...before,
      answers: { ...before.answers, [question]: [...given, { choice, right, at }] },
    };
  },
  place: (before, { step = 1 }, at) => ({ ...before, place: { step, at } }),
};

/** What a page without a server knows of the lab: the reader's own progress, and no network. */
export function localReply(id: string, progress = localLab(id)): LabReply {
  const happened = document.querySelector<HTMLElement>('[data-happened]')?.dataset['happened'];
  const told = progress.prediction !== undefined && happened !== undefined;
  return { state: stateOf(id, progress), bindings: {}, ...(told && { happened }) };
}

/** Does what needs no server, and keeps it in this browser; `undefined` where one is needed. */
export function actLocally(id: string, verb: string, asked: Asked): LabReply | undefined {
  const change = changes[verb];
  if (change === undefined) return undefined;
  const at = new Date().toISOString();
  return localReply(
    id,
    changeLocalLab(id, (before) => change(before, asked, at)),
  );
}
