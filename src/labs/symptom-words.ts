import { isAwsName } from '#network/name/service-names.ts';
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

/** Names of AWS's at which no API answers, but something of the customer's. */
const customersOwn = /\.(vpce|elb|airflow|rds)\./;

/** A failed connection in the words of the client that speaks there: botocore, libpq, or curl. */
function clientWords(to: string, port: number, fate: keyof typeof fates): string {
  const { botocore, libpq, curl } = fates[fate];
  if (port === 443 && isAwsName(to) && !customersOwn.test(to))
    return `${botocore} "https://${to}/"`;
  if (port === 5432) return `connection to server at "${to}", port 5432 failed: ${libpq}`;
  return curl(to, port);
}

const fates = {
  timeout: {
    botocore: 'Connect timeout on endpoint URL:',
    libpq: 'Connection timed out',
    curl: (to: string, port: number) =>
      `curl: (28) Failed to connect to ${to} port ${port}: Timeout was reached`,
  },
  refused: {
    botocore: 'Could not connect to the endpoint URL:',
    libpq: 'Connection refused',
    curl: (to: string, port: number) =>
      `curl: (7) Failed to connect to ${to} port ${port}: Couldn't connect to server`,
  },
  'dns-failure': {
    botocore: 'Could not connect to the endpoint URL:',
    libpq: 'could not translate host name to address',
    curl: (to: string) => `curl: (6) Could not resolve host: ${to}`,
  },
} as const;

const noConnection =
  (fate: 'refused' | 'dns-failure') =>
  ({ to, port = 443 }: Request): Words => {
    const said = clientWords(to, port, fate);
    return { en: `an error: ${said}`, ja: `エラー: ${said}` };
  };

const seen: Readonly<Record<Symptom, (request: Request) => Words>> = {
  ok: ({ to, port = 443 }) => ({
    en: `an answer from ${to}:${port}`,
    ja: `${to}:${port} から応答がありました`,
  }),
  timeout: ({ to, port = 443 }) => {
    const said = clientWords(to, port, 'timeout');
    return { en: `nothing, until it gave up: ${said}`, ja: `何も返らず、時間切れ: ${said}` };
  },
  refused: noConnection('refused'),
  'dns-failure': noConnection('dns-failure'),
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
