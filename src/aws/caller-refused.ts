import { Problem } from '#problem/problem.ts';
import type { Refusal } from './call.ts';
import type { Clients } from './client.ts';

const unknownCaller = new Set([
  'AuthFailure',
  'ExpiredToken',
  'ExpiredTokenException',
  'InvalidClientTokenId',
  'RequestExpired',
  'SignatureDoesNotMatch',
  'UnrecognizedClientException',
]);

/** A refusal of the caller rather than of the call: every further one would be refused as well. */
export function callerRefused(refusal: Refusal, clients: Clients): Problem | undefined {
  if (refusal.code === 'AttemptReset') return attemptReset(refusal, clients);
  return unknownCaller.has(refusal.code) ? credentialsRefused(refusal) : undefined;
}

/** The plugin retires an account when its attempt is reset; its message says which command to run. */
function attemptReset({ message }: Refusal, { account = '' }: Clients): Problem {
  return new Problem('attempt-reset', 3, {
    what: {
      en: `The attempt in account ${account} was reset.`,
      ja: `アカウント ${account} の試行はリセットされました。`,
    },
    got: { en: message, ja: message },
    try: { en: 'npx closednet status', ja: 'npx closednet status' },
  });
}

function credentialsRefused({ code, message }: Refusal): Problem {
  return new Problem('credentials-refused', 3, {
    what: {
      en: 'AWS refused the credentials.',
      ja: 'AWS が認証情報を受け付けませんでした。',
    },
    got: { en: `${code}: ${message}`, ja: `${code}: ${message}` },
    try: { en: 'aws sts get-caller-identity', ja: 'aws sts get-caller-identity' },
  });
}
