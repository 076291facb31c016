import { fillText } from '#labs/fill.ts';
import type { Evidence, Hint } from '#labs/lab.ts';
import type { Words } from '#request/words.ts';
import { globalStsHost, stsHost, stsSettingTag } from './names.ts';
import { ask } from './requests.ts';
import { findWorker, stsHostOf } from './worker.ts';

/** Four rungs for the question that a program asks, each read from the worker's own settings. */
export const nameHints: readonly Hint[] = [
  { rung: 1, say: unlessRight(whatIsAsked) },
  { rung: 2, say: unlessRight(whatIsSet) },
  {
    rung: 3,
    say: unlessRight(() => ({
      en: 'Private DNS answers for exactly the names that AWS lists for the service, and for no older one. sts.amazonaws.com (of the whole world) and queue.amazonaws.com (of the early SQS) are other names: they keep their public answers with every endpoint in place. The cure is in the client: the Region’s own host name, which current SDKs use unasked.',
      ja: 'プライベート DNS が答えるのは、AWS がそのサービスについて挙げている名前だけで、古い名前には答えません。sts.amazonaws.com（全世界用）や queue.amazonaws.com（初期の SQS）は別の名前です。エンドポイントがすべて揃っていても、答えはパブリックのままです。直すのはクライアントの側です。今の SDK が既定で使う、リージョンのホスト名にします。',
    })),
  },
  { rung: 4, say: unlessRight(nearAnswer) },
];

function unlessRight(say: Hint['say']): Hint['say'] {
  return (evidence) => {
    const worker = findWorker(evidence);
    const host = worker && stsHostOf(worker, evidence);
    if (host === undefined || host === globalStsHost) return say(evidence);
    return evidence.trace(ask(host)).outcome === 'delivered' ? alreadyRight : say(evidence);
  };
}

const alreadyRight: Words = {
  en: 'The worker asks the STS of its Region, and arrives. Nothing is left of this task.',
  ja: 'ワーカーはリージョンの STS に尋ね、届いています。この課題に残りはありません。',
};

function whatIsAsked(evidence: Evidence): Words {
  const worker = findWorker(evidence);
  const host = worker ? stsHostOf(worker, evidence) : '-';
  const answers = evidence.trace(ask(host)).name?.answers.join(', ') || '-';
  const other = fillText(stsHost, evidence.bindings);
  const others = evidence.trace(ask(stsHost)).name?.answers.join(', ') || '-';
  return {
    en: `The worker’s programs ask ${host}, which gives ${answers}. ${other} gives ${others}. Compare the two names with the one in the error text.`,
    ja: `ワーカーのプログラムが尋ねるのは ${host} で、答えは ${answers}。${other} なら ${others} です。二つの名前を、エラーに出ている名前と比べてください。`,
  };
}

function whatIsSet(evidence: Evidence): Words {
  const tags = Object.entries(findWorker(evidence)?.tags ?? {})
    .filter(([key]) => key.startsWith('closednet:'))
    .map(([key, value]) => `${key.replace('closednet:', '')}=${value}`);
  const set = tags.join(', ') || '-';
  return {
    en: `What is set on the worker, beside what the SDK does by itself: ${set}. On the worker: env | grep AWS_STS. Where did such a setting come from, and what does it choose?`,
    ja: `SDK の既定のほかにワーカーで設定されているもの: ${set}。ワーカー上での確認: env | grep AWS_STS。その設定は何を選ぶものでしょうか。`,
  };
}

function nearAnswer({ bindings }: Evidence): Words {
  const worker = bindings['worker'] ?? 'worker';
  return {
    en: `Nearly all of it: aws ec2 create-tags --resources ${worker} --tags Key=${stsSettingTag},Value=regional (or delete the tag), then enter the worker anew.`,
    ja: `ほぼ答えです: aws ec2 create-tags --resources ${worker} --tags Key=${stsSettingTag},Value=regional（またはタグを削除）。その後、ワーカーに入り直します。`,
  };
}
