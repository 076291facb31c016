import { fillText } from '#labs/fill.ts';
import { howFar } from '#labs/how-far.ts';
import type { Evidence, Hint } from '#labs/lab.ts';
import type { Words } from '#request/words.ts';
import { forwarderTag, s3Host } from './names.ts';
import { ask } from './requests.ts';

const s3 = ask(s3Host);

/** Four rungs for getting an answer at all, each read from the learner's own network. */
export const answerHints: readonly Hint[] = [
  { rung: 1, say: unlessReached(whatBecomesOfTheQuestion) },
  { rung: 2, say: unlessReached(whoIsAsked) },
  {
    rung: 3,
    say: unlessReached(() => ({
      en: 'A host asks whom its DHCP options name. A server of your own is a host like any other: the question to it is a packet that groups, network ACLs and routes judge, and so is the question that it sends on. Amazon’s resolver is none of that: it stands at the base of the VPC’s block plus two, nothing filters the way to it, and it alone knows the private names of the VPC.',
      ja: 'ホストは DHCP オプションに書かれた相手に尋ねます。自前のサーバーはただのホストなので、そこへの問い合わせも、そこから転送される問い合わせも、グループ・ネットワーク ACL・ルートに判定される普通のパケットです。Amazon のリゾルバーは違います。VPC の CIDR の先頭 +2 にいて、そこへの道は何にも遮られず、VPC のプライベートな名前を知っているのはこれだけです。',
    })),
  },
  { rung: 4, say: unlessReached(nearAnswer) },
];

function unlessReached(say: Hint['say']): Hint['say'] {
  return (evidence) =>
    evidence.trace(s3).outcome === 'delivered' ? alreadyAnswered : say(evidence);
}

const alreadyAnswered: Words = {
  en: 'Names are answered, and S3 is reached. What may be left of this task is what was opened beyond that: read the conditions that fail, one by one.',
  ja: '名前には答えが返り、S3 にも届いています。残るとすれば、それ以上に開けてしまったものです。失敗している条件があれば一つずつ読んでください。',
};

function whatBecomesOfTheQuestion(evidence: Evidence): Words {
  const trace = evidence.trace(s3);
  const host = fillText(s3Host, evidence.bindings);
  const { en, ja } = howFar(trace);
  return trace.symptom === 'dns-failure'
    ? {
        en: `In your network nobody answers for ${host}; the question comes as far as ${en}. No connection has been tried yet: without an address there is nothing to connect to.`,
        ja: `今のネットワークでは、${host} に誰も答えません。問い合わせは「${ja}」まで進みました。接続はまだ試みられてもいません。アドレスがなければ、つなぐ相手がないからです。`,
      }
    : {
        en: `${host} has an address in your network, and the request comes as far as ${en}: this is not about names any more.`,
        ja: `${host} にはアドレスの答えがあり、要求は「${ja}」まで進みました。もう名前の問題ではありません。`,
      };
}

function whoIsAsked({ snapshot, bindings }: Evidence): Words {
  const vpc = snapshot.vpcs?.find(({ id }) => id === bindings['vpc']);
  const asked = vpc?.dnsServers?.join(', ') || '-';
  const server = snapshot.networkInterfaces?.find(({ id }) => id === bindings['name-server']);
  const to = server?.tags?.[forwarderTag] ?? '-';
  const routes = `aws ec2 describe-route-tables --route-table-ids ${bindings['private-routes'] ?? ''}`;
  return {
    en: `Hosts of your VPC are told to ask ${asked}. The server at ${bindings['server-address'] ?? ''} sends every question on to ${to}. Is there a way from it to there? ${routes}`,
    ja: `この VPC のホストが尋ねる相手は ${asked} です。${bindings['server-address'] ?? ''} のサーバーは、すべてを ${to} へ転送します。そこから先に道はあるでしょうか。${routes}`,
  };
}

function nearAnswer({ bindings }: Evidence): Words {
  const value = (name: string) => bindings[name] ?? name;
  const call = [
    `aws ec2 create-tags --resources ${value('name-server')}`,
    `--tags Key=${forwarderTag},Value=${value('resolver')}`,
  ].join(' ');
  return {
    en: `Nearly all of it: ${call}. (Or do without the server: DHCP options with AmazonProvidedDNS. Hosts learn of those when they renew their lease.)`,
    ja: `ほぼ答えです: ${call}。（サーバーを使わず、AmazonProvidedDNS を指定した DHCP オプションにする手もあります。ホストに伝わるのはリースの更新時です。）`,
  };
}
