import type { Words } from '#request/words.ts';
import { howFar } from '#labs/how-far.ts';
import type { Evidence, Hint } from '#labs/lab.ts';
import { loaderReads, reportReads } from './requests.ts';

/** Four rungs for the bucket, each read from the learner's own network. */
export const bucketHints: readonly Hint[] = [
  { rung: 1, say: unlessRead(twoHosts) },
  { rung: 2, say: unlessRead(whichTables) },
  {
    rung: 3,
    say: unlessRead(() => ({
      en: 'A gateway endpoint is no place in the network. It is a route, from the list of the service’s addresses to the endpoint, in the route tables that were named when it was made, and in no others. The name is not changed by it. Two hosts in one VPC can therefore meet two different networks.',
      ja: 'ゲートウェイエンドポイントは、ネットワークの中の場所ではありません。サービスのアドレスのリストからエンドポイントへ向かうルートであり、作るときに指定したルートテーブルにだけ入ります。名前の答えは変わりません。そのため、同じ VPC の二つのホストから見えるネットワークが違うことがあります。',
    })),
  },
  { rung: 4, say: unlessRead(nearAnswer) },
];

function unlessRead(say: (evidence: Evidence) => Words): Hint['say'] {
  return (evidence) => {
    const { outcome, authorization } = evidence.trace(reportReads);
    if (outcome === 'delivered')
      return {
        en: 'The report’s host reads the bucket now. What is left is everything that must stay as it was: read the conditions that fail.',
        ja: 'レポート用のホストはもうバケットを読めます。残っているのは「変わってはいけないこと」です。失敗している条件を読んでください。',
      };
    if (
      authorization &&
      authorization.decision !== 'allow' &&
      evidence.trace(reportReads).symptom === 'access-denied'
    )
      return {
        en: 'The packets arrive now, and a policy answers. The bucket’s own policy (aws s3api get-bucket-policy) names the endpoint through which orders are read: compare it with the endpoint in the host’s route table.',
        ja: 'パケットは届くようになり、ポリシーが答えています。バケットポリシー（aws s3api get-bucket-policy）には、注文データを読めるエンドポイントが書かれています。ホストのルートテーブルにあるエンドポイントと比べてください。',
      };
    return say(evidence);
  };
}

function twoHosts(evidence: Evidence): Words {
  const near = howFar(evidence.trace(loaderReads));
  const far = howFar(evidence.trace(reportReads));
  return {
    en: `The same call from two hosts. The loader got ${near.en}; the report’s host got to ${far.en}. Same bucket, same name, same rights: ask what the two hosts do not share.`,
    ja: `二つのホストから同じ呼び出しをしています。loader は「${near.ja}」、レポート用のホストは「${far.ja}」まで。バケットも名前も権限も同じです。二つのホストで違うものは何でしょうか。`,
  };
}

function whichTables({ snapshot, bindings }: Evidence): Words {
  const tableOf = (subnet: string | undefined) =>
    snapshot.routeTables?.find(({ subnetIds }) => subnetIds.some((id) => id === subnet))?.id ?? '-';
  const first = tableOf(bindings['first-subnet-id']);
  const second = tableOf(bindings['second-subnet-id']);
  return {
    en: `The loader’s subnet uses the table ${first}, the report’s uses ${second}. Put them side by side: aws ec2 describe-route-tables --route-table-ids ${first} ${second}`,
    ja: `loader のサブネットが使うルートテーブルは ${first}、レポート用は ${second} です。並べて見てください: aws ec2 describe-route-tables --route-table-ids ${first} ${second}`,
  };
}

function nearAnswer({ bindings }: Evidence): Words {
  const call = `aws ec2 modify-vpc-endpoint --vpc-endpoint-id ${bindings['s3-endpoint']} --add-route-table-ids ${bindings['second-routes']}`;
  return { en: `Nearly all of it: ${call}`, ja: `ほぼ答えです: ${call}` };
}
