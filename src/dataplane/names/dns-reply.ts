import {
  AUTHORITATIVE_ANSWER,
  decode,
  encode,
  type Answer,
  type DecodedPacket,
  RECURSION_AVAILABLE,
} from 'dns-packet';
import type { NameDecision } from '../decide.ts';

const seconds = 60;
const codes: Readonly<Partial<Record<NameDecision['kind'], number>>> = {
  'server-failure': 2,
  unknown: 2,
  'no-such-name': 3,
};
const notImplemented = 4;

/** The question that a message of DNS asks; nothing where it is none. */
export function readQuestion(message: Buffer): DecodedPacket | undefined {
  try {
    const packet = decode(message);
    return packet.type === 'query' && packet.questions?.length === 1 ? packet : undefined;
  } catch {
    return undefined;
  }
}

/** The resolver's reply; nothing where nobody replies. Of other kinds than A and AAAA no record is known. */
export function replyTo(query: DecodedPacket, decision: NameDecision): Buffer | undefined {
  const [question] = query.questions ?? [];
  if (!question || decision.kind === 'silence') return undefined;
  const isKnownClass = (question.class ?? 'IN') === 'IN';
  const flags = ((query.flags ?? 0) & 0x0100) | RECURSION_AVAILABLE;
  return encode({
    type: 'response',
    id: query.id ?? 0,
    flags:
      (flags & ~AUTHORITATIVE_ANSWER) |
      (isKnownClass ? (codes[decision.kind] ?? 0) : notImplemented),
    questions: [question],
    answers: isKnownClass ? records(question, decision) : [],
  });
}

function records(
  { name, type }: { readonly name: string; readonly type: string },
  decision: NameDecision,
): Answer[] {
  if (decision.kind !== 'resolve') return [];
  const wanted = decision.addresses.filter((address) =>
    type === 'AAAA' ? address.includes(':') : type === 'A' && !address.includes(':'),
  );
  return wanted.map((data) => ({ name, type: type === 'AAAA' ? 'AAAA' : 'A', ttl: seconds, data }));
}
