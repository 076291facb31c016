import type { Evidence, Hint } from '#labs/lab.ts';
import type { Words } from '#request/words.ts';
import { groupsOf } from './environment-groups.ts';
import { fewRules } from './rule-few-rules.ts';
import { narrowEgress } from './rule-narrow-egress.ts';

/** Four rungs about what comes in beyond need. */
export const inwardHints: readonly Hint[] = [
  { rung: 1, say: (evidence) => fewRules.judge(evidence).observed },
  {
    rung: 2,
    say: (evidence) => ({
      en: `Inbound rules of the environment’s groups: ${listed(evidence, false)}. Which listener of Airflow is behind each?`,
      ja: `環境のグループのインバウンドルール: ${listed(evidence, false)}。それぞれの先で、Airflow の何が待ち受けていますか。`,
    }),
  },
  {
    rung: 3,
    say: () => ({
      en: 'Within the environment two things listen behind its group: the metadata database on 5432, and doors to AWS on 443. A rule for every port between members serves nobody but a worker that was taken over.',
      ja: '環境のグループの先で待ち受けているのは二つです。5432 のメタデータデータベースと、443 の AWS への出入口。メンバー同士の全ポートを開けて喜ぶのは、乗っ取られたワーカーだけです。',
    }),
  },
  {
    rung: 4,
    say: ({ bindings }) => {
      const call = `aws ec2 revoke-security-group-ingress --group-id ${bindings['airflow-group'] ?? '-'} --security-group-rule-ids sgr-…`;
      return {
        en: `Take out what is left over, by its id: ${call}`,
        ja: `余ったルールを、ID を指定して消します: ${call}`,
      };
    },
  },
];

/** Four rungs for the extension. */
export const outwardHints: readonly Hint[] = [
  { rung: 1, say: (evidence) => narrowEgress.judge(evidence).observed },
  {
    rung: 2,
    say: (evidence) => ({
      en: `Outbound rules of the environment’s groups: ${listed(evidence, true)}. List what a container connects to, and what group or list stands for each.`,
      ja: `環境のグループのアウトバウンドルール: ${listed(evidence, true)}。コンテナの接続先を並べ、それぞれを表すグループやリストを探してください。`,
    }),
  },
  {
    rung: 3,
    say: () => ({
      en: 'Four destinations: the database (5432) and two doors (443) behind the environment’s own group, the logs’ door (443) behind another group, and S3, whose gateway endpoint has no group: its addresses have a prefix list. Questions to the resolver pass no group at all. Add the new rules before the old one goes.',
      ja: '行き先は四つ。自分のグループの付いたデータベース（5432）と二つの出入口（443）、別のグループの付いたログの出入口（443）、そして S3 です。S3 のゲートウェイエンドポイントにはグループがなく、アドレスはプレフィックスリストで表します。リゾルバーへの問い合わせはグループの対象外です。古いルールを消すのは、新しいルールを足した後に。',
    }),
  },
  { rung: 4, say: nearAnswer },
];

function nearAnswer({ bindings }: Evidence): Words {
  const value = (name: string) => bindings[name] ?? name;
  const call = [
    `aws ec2 authorize-security-group-egress --group-id ${value('airflow-group')} --ip-permissions`,
    `IpProtocol=tcp,FromPort=5432,ToPort=5432,UserIdGroupPairs=[{GroupId=${value('airflow-group')}}]`,
    `IpProtocol=tcp,FromPort=443,ToPort=443,UserIdGroupPairs=[{GroupId=${value('airflow-group')}},{GroupId=${value('endpoints-group')}}]`,
    `IpProtocol=tcp,FromPort=443,ToPort=443,PrefixListIds=[{PrefixListId=${value('s3-prefix-list')}}]`,
  ].join(' ');
  const revoke = `aws ec2 revoke-security-group-egress --group-id ${value('airflow-group')} --protocol=-1 --cidr 0.0.0.0/0`;
  return {
    en: `Nearly all of it: ${call} — then ${revoke}`,
    ja: `ほぼ答えです: ${call}。続いて ${revoke}`,
  };
}

function listed(evidence: Evidence, egress: boolean): string {
  const rules = (groupsOf(evidence) ?? []).flatMap((group) =>
    group.rules.filter((rule) => rule.egress === egress),
  );
  const words = rules.map(({ protocol, ports, peer }) => {
    const port = ports ? ` ${ports.from}-${ports.to}` : '';
    const who = 'cidr' in peer ? peer.cidr : 'groupId' in peer ? peer.groupId : peer.prefixListId;
    return `${protocol}${port} ${who}`;
  });
  return words.join(', ') || '-';
}
