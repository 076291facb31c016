import { randomBytes } from 'node:crypto';
import type { Attempt, Fate } from './attempts.ts';
import type { ConnectionDecision, NameDecision } from './decide.ts';
import type { Judge, Judged } from './judge.ts';
import type { Destination, Listener } from './listener.ts';
import type { Question } from './message.ts';
import { readQuestion, replyTo } from './names/dns-reply.ts';

/** A connection that may come: what it is for, until its bytes arrive. */
export interface Grant {
  readonly listener: Listener;
  readonly to: Destination;
  /** The node of the load balancer that sent it on; absent where the client itself did. */
  readonly from?: string;
}

export interface Asked {
  readonly judge: Judge;
  readonly grants: Map<string, Grant>;
  readonly note: (attempt: Attempt) => void;
}

const mostGrants = 4096;

/** Answers one question of an adapter, and notes what became of it. */
export function answerQuestion({ judge, grants, note }: Asked, question: Question): object {
  switch (question.ask) {
    case 'resolve':
      return resolveName(judge, note, question.host);
    case 'connect': {
      const to = destination(judge, question);
      const judged = judge.connect({ ...to, ...sourceOf(question) });
      // A client's kernel asks again and again for one attempt that hangs.
      if ((question.tries ?? 0) === 0 || judged.decision.kind === 'deliver')
        note(attempt('connection', to, judged));
      if (judged.decision.kind !== 'deliver') return { fate: fateOf(judged.decision) };
      const grant = randomBytes(12).toString('hex');
      grants.set(grant, { listener: judged.decision.to, to });
      for (const [oldest] of grants) if (grants.size > mostGrants) grants.delete(oldest);
      return { fate: 'deliver', grant };
    }
    case 'datagram': {
      const to = destination(judge, question);
      const judged = judge.connect({ ...to, ...sourceOf(question) });
      const { decision } = judged;
      const payload = Buffer.from(question.payload, 'base64');
      if (decision.kind === 'deliver' && decision.to.kind === 'resolver') {
        const reply = answerDns(judge, note, payload, to.address);
        return { fate: 'deliver', replies: reply ? [reply.toString('base64')] : [] };
      }
      note(attempt('datagram', to, judged));
      const isEcho = decision.kind === 'deliver' && decision.to.kind === 'stand-in';
      return { fate: fateOf(decision), replies: isEcho ? [question.payload] : [] };
    }
    case 'echo': {
      const to = { address: question.address, port: 0 };
      const judged = judge.echo(question.address);
      note(attempt('echo', to, judged));
      return { fate: fateOf(judged.decision) };
    }
  }
}

/** What the server asked replies to a message of DNS; nothing where it is none, or nobody replies. */
export function answerDns(
  judge: Judge,
  note: (attempt: Attempt) => void,
  message: Buffer,
  server: string,
): Buffer | undefined {
  const query = readQuestion(message);
  const [question] = query?.questions ?? [];
  if (!query || !question) return undefined;
  const { decision } = resolveName(judge, note, question.name, server);
  return replyTo(query, decision);
}

function resolveName(
  judge: Judge,
  note: (attempt: Attempt) => void,
  host: string,
  server?: string,
) {
  const judged = judge.resolve(host, server);
  note({
    what: 'name',
    destination: host,
    fate: nameFates[judged.decision.kind],
    ...judged.because,
  });
  return { decision: judged.decision };
}

const nameFates: Readonly<Record<NameDecision['kind'], Fate>> = {
  resolve: 'reached',
  'no-such-name': 'unresolved',
  'no-address': 'unresolved',
  'server-failure': 'unresolved',
  silence: 'unresolved',
  unknown: 'unknown',
};

const fates: Readonly<Record<ConnectionDecision['kind'], Fate>> = {
  deliver: 'reached',
  drop: 'dropped',
  refuse: 'refused',
  unknown: 'unknown',
};

/** What is not known hangs as if it were dropped; the shell says so. */
function fateOf({ kind }: ConnectionDecision): 'deliver' | 'drop' | 'refuse' {
  return kind === 'unknown' ? 'drop' : kind;
}

function attempt(
  what: Attempt['what'],
  { address, host, port }: Pick<Destination, 'address' | 'host' | 'port'>,
  { decision, because }: Judged<ConnectionDecision>,
): Attempt {
  const name = host ?? address;
  const isUnavailable = decision.kind === 'deliver' && decision.to.kind === 'unavailable';
  // What a load balancer cannot hand on is noted by the request that it answers for.
  const isBalanced = decision.kind === 'deliver' && decision.to.kind === 'load-balancer';
  return {
    what,
    destination: port === 0 ? name : `${name}:${port}`,
    fate: isUnavailable ? 'unavailable' : fates[decision.kind],
    ...(isBalanced ? {} : because),
  };
}

function destination(
  judge: Judge,
  { address, port, protocol }: Pick<Destination, 'address' | 'port' | 'protocol'>,
): Destination {
  const host = judge.hostOf(address);
  return { address, port, protocol, ...(host === undefined ? {} : { host }) };
}

function sourceOf({ sourcePort }: { readonly sourcePort?: number | undefined }) {
  return sourcePort === undefined ? {} : { sourcePort };
}
