import type { NameAnswer } from '#request/document.ts';
import type { Words } from '#request/words.ts';
import { fillText } from '#labs/fill.ts';
import { howFar } from '#labs/how-far.ts';
import type { Evidence, Hint } from '#labs/lab.ts';
import { logsHost } from './names.ts';
import { ask } from './requests.ts';

const logs = ask(logsHost);

/** Four rungs for the path, each read from the learner's own network. */
export const pathHints: readonly Hint[] = [
  { rung: 1, say: unlessReached(whatTheNameSays) },
  { rung: 2, say: unlessReached(whichServicesHaveADoor) },
  {
    rung: 3,
    say: unlessReached(() => ({
      en: 'An interface endpoint belongs to one service. "CloudWatch" is two: metrics go to monitoring.*, logs go to logs.*. With private DNS an endpoint answers its service’s usual name with addresses inside the VPC; a service without one keeps its public answer, and in a closed network nothing carries packets there.',
      ja: 'インターフェイスエンドポイントは一つのサービスのためのものです。「CloudWatch」は実は二つで、メトリクスは monitoring.*、ログは logs.* に送られます。プライベート DNS が有効なエンドポイントは、サービスのいつもの名前に VPC 内のアドレスで答えます。エンドポイントのないサービスはパブリックアドレスのまま返り、閉域網ではそこまでパケットを運ぶものがありません。',
    })),
  },
  { rung: 4, say: unlessReached(nearAnswer) },
];

/** Once the notebook gets through, what is left is what was opened beyond that. */
function unlessReached(say: Hint['say']): Hint['say'] {
  return (evidence) =>
    evidence.trace(logs).outcome === 'delivered' ? alreadyReached : say(evidence);
}

function whatTheNameSays(evidence: Evidence): Words {
  const trace = evidence.trace(logs);
  const host = fillText(logsHost, evidence.bindings);
  const answers = trace.name?.answers.join(', ') ?? '-';
  const place = howFar(trace);
  const meaning = isInside(trace.name)
    ? inside
    : outside(fillText('${vpc-cidr}', evidence.bindings));
  return {
    en: `In your network ${host} is answered with ${answers}${meaning.en} The request stops at ${place.en}.`,
    ja: `今のネットワークで ${host} を引くと ${answers} が返ります${meaning.ja}要求は「${place.ja}」で止まっています。`,
  };
}

function isInside(name: NameAnswer | undefined): boolean {
  return name?.by === 'endpoint-private-dns' || name?.by === 'endpoint-dns';
}

const inside: Words = {
  en: ', inside the VPC: the name is right, and something between the notebook and that address drops the packets.',
  ja: '。VPC の中のアドレスなので名前は正しく、ノートブックとの間の何かがパケットを捨てています。',
};

const outside = (block: string): Words => ({
  en: ` (stands for a public address). Compare that with the VPC’s own ${block}: where should such a packet go?`,
  ja: `（パブリックアドレスの代わりです）。VPC の ${block} と比べてみてください。そのパケットはどこへ行けばよいのでしょうか。`,
});

const alreadyReached: Words = {
  en: 'The notebook already reaches the service. What may be left of this task is what was opened beyond that: read the conditions that fail, one by one.',
  ja: 'ノートブックはもうサービスに届いています。残るとすれば、それ以上に開けてしまったものです。失敗している条件があれば一つずつ読んでください。',
};

function whichServicesHaveADoor({ snapshot, bindings }: Evidence): Words {
  const doors = (snapshot.vpcEndpoints ?? []).filter(({ vpcId }) => vpcId === bindings['vpc']);
  const names = doors.map(({ serviceName, privateDnsEnabled, type }) => {
    const dns = type === 'Interface' ? `, private DNS ${privateDnsEnabled ? 'on' : 'off'}` : '';
    return `${serviceName} (${type}${dns})`;
  });
  const list = names.toSorted().join('; ') || '-';
  const call = `aws ec2 describe-vpc-endpoints --filters Name=vpc-id,Values=${bindings['vpc'] ?? ''}`;
  return {
    en: `Your VPC has doors to: ${list}. Which of them answers for the host in the error text? See for yourself: ${call}`,
    ja: `この VPC にある出入口: ${list}。エラーに出ているホスト名に答えるのはどれでしょうか。確認コマンド: ${call}`,
  };
}

function nearAnswer({ bindings }: Evidence): Words {
  const value = (name: string) => bindings[name] ?? name;
  const call = [
    'aws ec2 create-vpc-endpoint --vpc-endpoint-type Interface',
    `--vpc-id ${value('vpc')}`,
    `--service-name com.amazonaws.${value('region')}.logs`,
    `--subnet-ids ${value('private-a')} ${value('private-c')}`,
    `--security-group-ids ${value('endpoints-group')}`,
    '--private-dns-enabled --policy-document file://endpoint-policy.json',
  ].join(' ');
  return {
    en: `Nearly all of it: ${call} (the policy can wait for the second task; without one, everything may pass).`,
    ja: `ほぼ答えです: ${call}（ポリシーは次の課題で付けても構いません。付けない間は何でも通ります。）`,
  };
}
