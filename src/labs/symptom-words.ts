import type { Request, Symptom } from '#request/document.ts';
import type { Words } from '#request/words.ts';

/** What the client of a request sees, in the client's own words where it has some. */
export function seenByClient(symptom: Symptom, request: Request): Words {
  return seen[symptom](request);
}

/** What a symptom tells of the cause, and what it does not. */
export function meaningOf(symptom: Symptom): Words {
  return meanings[symptom] ?? { en: 'This is not what was expected.', ja: '期待と異なります。' };
}

const named = (name: Symptom) => (): Words => ({
  en: `the symptom "${name}"`,
  ja: `症状「${name}」`,
});

const noConnection = ({ to }: Request): Words => ({
  en: `an error: Could not connect to the endpoint URL: "https://${to}/"`,
  ja: `エラー: Could not connect to the endpoint URL: "https://${to}/"`,
});

const seen: Readonly<Record<Symptom, (request: Request) => Words>> = {
  ok: ({ to, port = 443 }) => ({
    en: `an answer from ${to}:${port}`,
    ja: `${to}:${port} から応答がありました`,
  }),
  timeout: ({ to }) => ({
    en: `nothing, until it gave up: Connect timeout on endpoint URL: "https://${to}/"`,
    ja: `何も返らず、時間切れ: Connect timeout on endpoint URL: "https://${to}/"`,
  }),
  refused: noConnection,
  'dns-failure': noConnection,
  'access-denied': ({ action = '', resource = '' }) => {
    const said = `AccessDeniedException: not authorized to perform: ${action} on resource: ${resource}`;
    return { en: said, ja: said };
  },
  unavailable: ({ to }) => ({
    en: `HTTP 503 or 504 from the load balancer ${to}`,
    ja: `ロードバランサー ${to} からの HTTP 503 または 504`,
  }),
  unknown: () => ({ en: 'something that cannot be said', ja: '判断できません' }),
  blocked: named('blocked'),
  heartbeat: named('heartbeat'),
  silent: named('silent'),
  'no-matching-distribution': named('no-matching-distribution'),
};

const meanings: Readonly<Partial<Record<Symptom, Words>>> = {
  timeout: {
    en: 'A timeout is silence: packets went where nobody answers. It does not say where.',
    ja: 'タイムアウトは沈黙です。パケットは応答のない所へ消えました。どこで消えたかは、この表示だけでは分かりません。',
  },
  refused: {
    en: 'A refusal is an answer: the host is reached, and nothing listens there.',
    ja: '接続拒否は応答です。ホストには届いていますが、待ち受けているものがありません。',
  },
  'dns-failure': {
    en: 'The name got no address, so not one packet was sent.',
    ja: '名前を解決できなかったため、パケットは一つも送られていません。',
  },
  unavailable: {
    en: 'The load balancer is reached and answers; the way from it to its targets is what fails.',
    ja: 'ロードバランサーには届いて応答があります。通っていないのは、その先のターゲットまでの経路です。',
  },
  'access-denied': {
    en: 'A refusal is an answer: the path is open, and a policy said no.',
    ja: '拒否は応答です。経路は通っていて、ポリシーが断っています。',
  },
};
