import type { Words } from '#request/words.ts';
import { howFar } from '#labs/how-far.ts';
import type { Evidence, Hint } from '#labs/lab.ts';
import { loaderLooks, reportLooks } from './requests.ts';

/** Four rungs for the table: a door is missing, and a rule. */
export const tableHints: readonly Hint[] = [
  { rung: 1, say: unlessBoth(howFarItGets) },
  { rung: 2, say: unlessBoth(doorsAndRules) },
  {
    rung: 3,
    say: unlessBoth(() => ({
      en: 'Two things let a packet out to a public address: a rule of the host’s group, and a route. S3’s gateway endpoint brings the route to S3 and no other. DynamoDB has its own gateway endpoint with its own list. A group’s rule may name that list; a network ACL can only hold blocks.',
      ja: 'パブリックアドレスへパケットを送り出すのは、ホストのグループのルールと、ルートの二つです。S3 のゲートウェイエンドポイントが作るのは S3 へのルートだけです。DynamoDB には別のゲートウェイエンドポイントと別のリストがあります。グループのルールはそのリストを指定できますが、ネットワーク ACL に書けるのはアドレス範囲だけです。',
    })),
  },
  { rung: 4, say: unlessBoth(nearAnswer) },
];

function unlessBoth(say: (evidence: Evidence) => Words): Hint['say'] {
  return (evidence) => {
    const [report, loader] = [reportLooks, loaderLooks].map((one) => evidence.trace(one).outcome);
    if (report !== 'delivered' || loader === undefined) return say(evidence);
    if (loader === 'delivered')
      return {
        en: 'Both hosts read the table now. Go on to the report.',
        ja: 'どちらのホストもテーブルを読めます。レポートに進みましょう。',
      };
    return {
      en: 'The report’s host reads the table, the loader does not. Which table was forgotten this time?',
      ja: 'レポート用のホストは読めますが、loader は読めません。今度忘れられたのは、どちらのルートテーブルでしょうか。',
    };
  };
}

function howFarItGets(evidence: Evidence): Words {
  const far = howFar(evidence.trace(reportLooks));
  return {
    en: `The call for the item got to ${far.en}. It is stopped in more than one place: after each change, look how far it gets now.`,
    ja: `項目の読み出しが進んだのは、${far.ja} までです。止めているものは一つとは限りません。一つ変えるたびに、どこまで進むようになったかを見てください。`,
  };
}

function doorsAndRules({ snapshot, bindings }: Evidence): Words {
  const doors = snapshot.vpcEndpoints?.map(({ serviceName }) => serviceName).join(', ') || '-';
  const group = bindings['batch-group'];
  return {
    en: `The VPC has doors to: ${doors}. Then read where the group lets its hosts send: aws ec2 describe-security-groups --group-ids ${group} --query 'SecurityGroups[].IpPermissionsEgress'`,
    ja: `VPC にある出入口: ${doors}。次に、グループがどこへの送信を許しているかを見てください: aws ec2 describe-security-groups --group-ids ${group} --query 'SecurityGroups[].IpPermissionsEgress'`,
  };
}

function nearAnswer({ bindings }: Evidence): Words {
  const { vpc, region } = bindings;
  const list = bindings['dynamodb-list'];
  const tables = `${bindings['first-routes']} ${bindings['second-routes']}`;
  const door = `aws ec2 create-vpc-endpoint --vpc-endpoint-type Gateway --vpc-id ${vpc} --service-name com.amazonaws.${region}.dynamodb --route-table-ids ${tables}`;
  const rule = `aws ec2 authorize-security-group-egress --group-id ${bindings['batch-group']} --ip-permissions 'IpProtocol=tcp,FromPort=443,ToPort=443,PrefixListIds=[{PrefixListId=${list}}]'`;
  return { en: `Nearly all of it: ${door}; ${rule}`, ja: `ほぼ答えです: ${door}; ${rule}` };
}
