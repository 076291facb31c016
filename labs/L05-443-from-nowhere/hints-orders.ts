import { fillText } from '#labs/fill.ts';
import { howFar } from '#labs/how-far.ts';
import type { Evidence, Hint } from '#labs/lab.ts';
import type { Words } from '#request/words.ts';
import { groupsOnDoors, ruleLine } from './clients.ts';
import { sqsHost } from './names.ts';
import { ordersToDoors } from './requests.ts';

/** Four rungs for the first client, each read from the learner's own network. */
export const ordersHints: readonly Hint[] = [
  { rung: 1, say: unlessThrough(whatTheNameSays) },
  { rung: 2, say: unlessThrough(whoIsAdmitted) },
  {
    rung: 3,
    say: unlessThrough(() => ({
      en: 'An endpoint is a server with a network interface, and its group decides who may connect. A group that is made anew has no inbound rule and admits nobody. The default group of a VPC admits its own members, by a rule that nobody wrote; whoever moves out of it leaves that rule behind. Replies need no rule: a group is stateful.',
      ja: 'エンドポイントはネットワークインターフェイスを持つサーバーで、誰が接続できるかはそのグループが決めます。新しく作ったグループにはインバウンドルールがなく、誰も入れません。VPC の default グループは、誰も書いていないルールで自分のメンバーを許可しています。そこから出れば、そのルールも失います。グループはステートフルなので、応答にルールは要りません。',
    })),
  },
  { rung: 4, say: unlessThrough(nearAnswer) },
];

/** Once the service gets through, what is left is what was opened beyond that. */
function unlessThrough(say: Hint['say']): Hint['say'] {
  return (evidence) =>
    ordersToDoors.every((request) => evidence.trace(request).outcome === 'delivered')
      ? alreadyThrough
      : say(evidence);
}

const alreadyThrough: Words = {
  en: 'The order service gets through. What may be left of this task is what was opened beyond that: read the conditions that fail, one by one.',
  ja: '受注サービスはもう通っています。残るとすれば、それ以上に開けてしまったものです。失敗している条件があれば一つずつ読んでください。',
};

function whatTheNameSays(evidence: Evidence): Words {
  const stuck =
    ordersToDoors.find((request) => evidence.trace(request).outcome !== 'delivered') ??
    ordersToDoors[0];
  const trace = evidence.trace(stuck);
  const host = fillText(stuck.to, evidence.bindings);
  const answers = trace.name?.answers.join(', ') ?? '-';
  const block = evidence.bindings['vpc-cidr'] ?? '-';
  const place = howFar(trace);
  return {
    en: `In your network ${host} is answered with ${answers}; the VPC is ${block}. The request stops at ${place.en}. With an address inside, neither name nor route is the trouble: what stands at one of the two ends?`,
    ja: `今のネットワークで ${host} を引くと ${answers} が返ります（VPC は ${block}）。要求は「${place.ja}」で止まっています。VPC の中のアドレスなら、名前もルートも原因ではありません。両端には何があるでしょうか。`,
  };
}

function whoIsAdmitted(evidence: Evidence): Words {
  const groups = groupsOnDoors(evidence).map(({ id, name, rules }) => {
    const lines = rules.filter(({ egress }) => !egress).map(ruleLine);
    return `${name} (${id}): ${lines.join(', ') || '-'}`;
  });
  const list = groups.toSorted().join('; ') || '-';
  const call = `aws ec2 describe-vpc-endpoints --query 'VpcEndpoints[].[ServiceName,Groups]'`;
  return {
    en: `Groups on the doors, and their inbound rules: ${list}. Is the order service’s group among the sources, on 443? Which group is on which door: ${call}`,
    ja: `出入口に付いたグループと、そのインバウンドルール: ${list}。送信元に受注サービスのグループがあり、ポートは 443 でしょうか。どの出入口にどのグループが付いているか: ${call}`,
  };
}

function nearAnswer({ bindings }: Evidence): Words {
  const value = (name: string) => bindings[name] ?? name;
  const call = `aws ec2 authorize-security-group-ingress --group-id ${value('endpoints-group')} --protocol tcp --port 443 --source-group ${value('orders-group')}`;
  const host = fillText(sqsHost, bindings);
  return {
    en: `Nearly all of it: ${call} — then, on the host of the order service, curl https://${host}`,
    ja: `ほぼ答えです: ${call}。続いて受注サービスのホストで curl https://${host}`,
  };
}
