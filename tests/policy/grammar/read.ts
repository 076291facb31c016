import { readDocument } from '#policy/grammar/document.ts';
import type { PolicyKind } from '#policy/grammar/policy-kind.ts';

export const sound = { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' };
export const syntax = 'Syntax errors in policy.';
export const legacy = 'The policy failed legacy parsing';

/** `sound`, or the place and IAM's message. */
export function read(statement: unknown, kind?: PolicyKind): string {
  return readWhole({ Version: '2012-10-17', Statement: statement }, kind);
}

export function readWhole(document: unknown, kind: PolicyKind = 'identity-policy'): string {
  const answer = readDocument(document, kind);
  return answer.kind === 'malformed' ? `${answer.at}: ${answer.message}` : 'sound';
}
