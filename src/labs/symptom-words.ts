import type { Request, Symptom } from '#request/document.ts';
import type { Words } from '#request/words.ts';

/** What the client of a request sees, in the client's own words where it has some. */
export function seenByClient(symptom: Symptom, request: Request): Words {
  const { to, port = 443, action = '', resource = '' } = request;
  const url = `https://${to}/`;
  switch (symptom) {
    case 'ok':
      return { en: `an answer from ${to}:${port}`, ja: `${to}:${port} から応答がありました` };
    case 'timeout':
      return {
        en: `nothing, until it gave up: Connect timeout on endpoint URL: "${url}"`,
        ja: `何も返らず、時間切れ: Connect timeout on endpoint URL: "${url}"`,
      };
    case 'refused':
    case 'dns-failure':
      return {
        en: `an error: Could not connect to the endpoint URL: "${url}"`,
        ja: `エラー: Could not connect to the endpoint URL: "${url}"`,
      };
    case 'access-denied':
      return {
        en: `403 AccessDeniedException: not authorized to perform: ${action} on resource: ${resource}`,
        ja: `403 AccessDeniedException: not authorized to perform: ${action} on resource: ${resource}`,
      };
    case 'unknown':
      return { en: 'that cannot be said', ja: '判断できません' };
    case 'blocked':
    case 'heartbeat':
    case 'silent':
    case 'no-matching-distribution':
      return { en: `the symptom "${symptom}"`, ja: `症状「${symptom}」` };
  }
}

/** What a symptom tells of the cause, and what it does not. */
export function meaningOf(symptom: Symptom): Words {
  switch (symptom) {
    case 'timeout':
      return {
        en: 'A timeout is silence: packets went where nobody answers. It does not say where.',
        ja: 'タイムアウトは沈黙です。パケットは応答のない所へ消えました。どこで消えたかは、この表示だけでは分かりません。',
      };
    case 'refused':
      return {
        en: 'A refusal is an answer: the host is reached, and nothing listens there.',
        ja: '接続拒否は応答です。ホストには届いていますが、待ち受けているものがありません。',
      };
    case 'dns-failure':
      return {
        en: 'The name got no address, so not one packet was sent.',
        ja: '名前を解決できなかったため、パケットは一つも送られていません。',
      };
    case 'access-denied':
      return {
        en: 'A 403 is an answer: the path is open, and a policy said no.',
        ja: '403 は応答です。経路は通っていて、ポリシーが断っています。',
      };
    case 'ok':
    case 'unknown':
    case 'blocked':
    case 'heartbeat':
    case 'silent':
    case 'no-matching-distribution':
      return { en: 'It did not do what was expected.', ja: '期待どおりになっていません。' };
  }
}
