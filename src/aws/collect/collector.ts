import type { Answers, SavedAnswer, Unread } from '../answers.ts';
import type { Clients } from '../client.ts';
import type { Call, Refusal } from '../call.ts';
import { callAllPages } from './pages.ts';
import { callerRefused } from '../caller-refused.ts';

/** Keeps slow or constant answers as long as they stay true; given by whoever collects. */
export interface Cache {
  get(key: string): Promise<object | undefined>;
  put(key: string, answer: object): Promise<void>;
}

/** Asks, and keeps what was answered and what was refused. */
export interface Collector {
  readonly clients: Clients;
  /** The document, or nothing after a refusal, which is noted; `meant` are refusals that answer. */
  readonly ask: (
    asked: Call,
    meant?: Readonly<Record<string, object>>,
  ) => Promise<object | undefined>;
  /** The same through the cache. */
  readonly askOnce: (key: string, asked: Call) => Promise<object | undefined>;
  readonly save: (name: string, document: object) => void;
  /** Settles when AWS has answered or refused anything. */
  readonly firstReply: Promise<void>;
  readonly answers: Answers;
}

/** A collector without a cache asks everything anew. */
export function openCollector(clients: Clients, cache?: Cache): Collector {
  const saved: SavedAnswer[] = [];
  const unread: Unread[] = [];
  const { promise: firstReply, resolve: replied } = Promise.withResolvers<void>();
  const ask: Collector['ask'] = async (asked, meant = {}) => {
    const reply = await callAllPages(clients, asked).finally(replied);
    if (reply.kind === 'answer') return reply.answer;
    const problem = callerRefused(reply, clients);
    if (problem) throw problem;
    const meaning = meant[reply.code];
    if (!meaning) unread.push(noted(asked, reply));
    return meaning;
  };
  return {
    clients,
    ask,
    async askOnce(key, asked) {
      const known = await cache?.get(key);
      if (known) return known;
      const answer = await ask(asked);
      if (answer) await cache?.put(key, answer);
      return answer;
    },
    save: (name, document) => saved.push({ name, document }),
    firstReply,
    answers: { saved, unread },
  };
}

function noted({ service, operation }: Call, { code, message }: Refusal): Unread {
  return { call: `${service}:${operation}`, code, message };
}
