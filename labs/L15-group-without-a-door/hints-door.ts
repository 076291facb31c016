import type { Evidence, Hint } from '#labs/lab.ts';
import type { Words } from '#request/words.ts';
import { environmentIn } from './front.ts';
import { auditor, open } from './requests.ts';

/** Four rungs for the public door, each read from the learner's own environment. */
export const doorHints: readonly Hint[] = [
  { rung: 1, say: whatIsOnTheWay },
  { rung: 2, say: whatDecides },
  {
    rung: 3,
    say: unlessPrivate(() => ({
      en: 'A security group judges packets at the interfaces that carry it, and nowhere else. Yours are in the VPC: schedulers, workers, and the endpoints between them and AWS’s side. In public mode a browser meets AWS’s own front end, in AWS’s account, where you have no interface. No rule can be written that it would read.',
      ja: 'セキュリティグループが判定するのは、それが付いたインターフェイスを通るパケットだけです。付いているのは VPC の中、スケジューラーとワーカー、そして AWS 側との間のエンドポイントです。パブリックモードのブラウザーが出会うのは AWS のアカウントにある入口で、そこにあなたのインターフェイスはありません。どんなルールを書いても、読まれることはないのです。',
    })),
  },
  { rung: 4, say: unlessPrivate(nearAnswer) },
];

/** Once the mode is right, what may be left is the update itself, or the environment. */
function unlessPrivate(say: Hint['say']): Hint['say'] {
  return (evidence) =>
    environmentIn(evidence)?.accessMode === 'PRIVATE_ONLY' ? alreadyPrivate : say(evidence);
}

const alreadyPrivate: Words = {
  en: 'The access mode is PRIVATE_ONLY. If a condition of this task still fails, the update has not ended, or something was deleted: aws mwaa get-environment shows the status.',
  ja: 'アクセスモードは PRIVATE_ONLY になっています。まだ失敗する条件があれば、更新が終わっていないか、何かが削除されています。aws mwaa get-environment で状態を確かめてください。',
};

function whatIsOnTheWay(evidence: Evidence): Words {
  const environment = environmentIn(evidence);
  if (!environment?.webserverUrl) return deleted;
  const { groupIds, webserverUrl } = environment;
  const { outcome, forward } = evidence.trace(open(auditor, webserverUrl));
  const hops = forward.map(({ id, kind }) => `${kind} ${id}`).join(' → ');
  const carriers = (evidence.snapshot.networkInterfaces ?? [])
    .filter((one) => one.groupIds.some((id) => groupIds.includes(id)))
    .map(({ id }) => id)
    .join(', ');
  const met = forward.some(({ id, steps }) => {
    const names = [id, ...steps.flatMap((step) => [step.id, step.at ?? ''])];
    return names.some((name) => carriers.includes(name) && name !== '');
  });
  const list = groupIds.join(', ');
  if (outcome !== 'delivered')
    return {
      en: `The auditor’s request to ${webserverUrl} no longer arrives. On its way: ${hops}.`,
      ja: `監査人から ${webserverUrl} への要求は、もう届きません。経路: ${hops}。`,
    };
  return {
    en: `The auditor’s request to ${webserverUrl} goes: ${hops}. The group ${list} stands on ${carriers}. ${met ? 'One of these is on that way.' : 'Which of these is on that way?'}`,
    ja: `監査人から ${webserverUrl} への要求の経路: ${hops}。グループ ${list} が付いているのは ${carriers} です。${met ? 'そのうちの一つが経路にあります。' : 'このうち、経路にあるのはどれでしょうか。'}`,
  };
}

const deleted: Words = {
  en: 'The environment is not there any more: npx closednet reset brings it back.',
  ja: '環境がもうありません。npx closednet reset で元に戻せます。',
};

function whatDecides(evidence: Evidence): Words {
  const environment = environmentIn(evidence);
  if (!environment) return deleted;
  const { id, accessMode = '-', webserverUrl = '-' } = environment;
  const call = `aws mwaa get-environment --name ${id} --query Environment.WebserverAccessMode`;
  return {
    en: `Not in the groups: in the environment. It says ${accessMode}, and its name is ${webserverUrl}: ${call}`,
    ja: `見る場所はグループではなく環境です。今の値は ${accessMode}、名前は ${webserverUrl} です: ${call}`,
  };
}

function nearAnswer({ bindings }: Evidence): Words {
  const name = bindings['environment'] ?? '';
  const call = `aws mwaa update-environment --name ${name} --webserver-access-mode PRIVATE_ONLY`;
  return {
    en: `${call}, then wait until aws mwaa get-environment --name ${name} says AVAILABLE. The web server gets another name and an endpoint of its own.`,
    ja: `${call} を実行し、aws mwaa get-environment --name ${name} が AVAILABLE になるまで待ちます。Web サーバーの名前が変わり、専用のエンドポイントができます。`,
  };
}
