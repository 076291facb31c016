import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { Problem } from '#problem/problem.ts';
import type { Words } from '#request/words.ts';
import type { ProblemReply } from './api.ts';

interface Refusal {
  readonly status: ContentfulStatusCode;
  readonly what: Words;
  readonly expected: Words;
  readonly try: Words;
}

const openPage: Words = {
  en: 'open the address that npm start printed',
  ja: 'npm start が表示したアドレスを開いてください',
};

const askAsPage: Words = {
  en: 'ask as the pages of closednet do',
  ja: 'closednet のページと同じ方法で要求してください',
};

const refusals = {
  'foreign-host': {
    status: 403,
    what: { en: 'This name is not ours.', ja: 'このホスト名では応答しません。' },
    expected: { en: 'a loopback Host', ja: 'ループバックの Host' },
    try: openPage,
  },
  'foreign-origin': {
    status: 403,
    what: { en: 'Another site sent this request.', ja: '別のサイトからの要求です。' },
    expected: { en: 'an Origin of our own', ja: 'このサーバー自身の Origin' },
    try: openPage,
  },
  'no-session': {
    status: 401,
    what: {
      en: 'This browser has not shown the token of this run.',
      ja: 'このブラウザーは今回の起動のトークンを提示していません。',
    },
    expected: { en: 'the cookie of this run', ja: '今回の起動の Cookie' },
    try: openPage,
  },
  'wrong-token': {
    status: 403,
    what: { en: 'This is not the token of this run.', ja: '今回の起動のトークンではありません。' },
    expected: { en: 'the token in the printed address', ja: '表示されたアドレスのトークン' },
    try: openPage,
  },
  'not-json': {
    status: 415,
    what: { en: 'The request is not JSON.', ja: '要求が JSON ではありません。' },
    expected: { en: 'content-type: application/json', ja: 'content-type: application/json' },
    try: askAsPage,
  },
  'bad-body': {
    status: 400,
    what: { en: 'The request does not say what it must.', ja: '要求の内容が正しくありません。' },
    expected: {
      en: 'a JSON object with the named fields',
      ja: '必要な項目をもつ JSON オブジェクト',
    },
    try: askAsPage,
  },
  'too-large': {
    status: 413,
    what: { en: 'The request is too large.', ja: '要求が大きすぎます。' },
    expected: { en: 'at most 64 KiB', ja: '64 KiB 以下' },
    try: askAsPage,
  },
  'method-not-allowed': {
    status: 405,
    what: { en: 'This method does nothing here.', ja: 'このメソッドは使えません。' },
    expected: { en: 'GET or POST', ja: 'GET または POST' },
    try: askAsPage,
  },
  'no-such-route': {
    status: 404,
    what: { en: 'There is nothing at this address.', ja: 'このアドレスには何もありません。' },
    expected: { en: 'a path of the local API', ja: 'ローカル API のパス' },
    try: askAsPage,
  },
} satisfies Record<string, Refusal>;

export type RefusalCode = keyof typeof refusals;

/** Answers a refusal; what the client sent comes back shortened, as text and never as markup. */
export function refuse(
  context: Context,
  code: RefusalCode,
  { got }: { readonly got?: string } = {},
) {
  const { status, ...text } = refusals[code];
  const seen = got?.slice(0, 120);
  const reply: ProblemReply = { code, ...text, ...(seen ? { got: { en: seen, ja: seen } } : {}) };
  return context.json(reply, status);
}

/** A problem of the learner's side is a 4xx, a missing environment 503; anything else is ours. */
export function problemReply(context: Context, error: unknown) {
  const reply = problemToTell(error);
  return context.json(reply, error instanceof Problem && error.exitCode === 3 ? 503 : 409);
}

/** A problem as pages read it; any other error is thrown again. */
export function problemToTell(error: unknown): ProblemReply {
  if (!(error instanceof Problem)) throw error;
  return { code: error.code, ...error.text };
}
