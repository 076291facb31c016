import type { Misreading } from '#labs/lesson.ts';

/** Right about the direction, loose about the words; each has cost somebody an afternoon. */
export const claims: readonly Misreading[] = [
  {
    id: 'cloudwatch-endpoint',
    claim: {
      en: 'The logs stay away because the VPC endpoint for CloudWatch is missing.',
      ja: 'ログが出ないのは、CloudWatch の VPC エンドポイントがないから。',
    },
    article: 'closed-network-pitfalls',
    lines: [15, 21],
    capture: {
      en: 'With the `monitoring` endpoint in place: metrics go to its private address, and every SYN to `logs.*` still goes to a public one and is not answered.',
      ja: '`monitoring` のエンドポイントがあっても、プライベートアドレスに向かうのはメトリクスだけ。`logs.*` への SYN はパブリックアドレスに向かい、応答がありません。',
    },
    right: {
      en: 'There is no endpoint of that name. `monitoring` is for metrics, `logs` for logs, and this lab is the difference.',
      ja: 'その名前のエンドポイントはありません。メトリクスは `monitoring`、ログは `logs`。その違いがこのラボです。',
    },
    source:
      'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch-logs-and-interface-VPC.html',
    asOf: '2026-11-22',
  },
  {
    id: 'import-calls',
    claim: {
      en: 'Importing an AWS package may already call CloudWatch.',
      ja: 'AWS のパッケージをインポートすると、内部で CloudWatch が呼ばれることがある。',
    },
    article: 'closed-network-pitfalls',
    lines: [21],
    capture: {
      en: 'During the import no packet leaves the host. The first one to `logs.*` comes when the SageMaker SDK follows a remote job.',
      ja: 'インポートの間、ホストからは一つのパケットも出ません。`logs.*` への最初の通信は、SageMaker SDK がリモートジョブのログを追うときに現れます。',
    },
    right: {
      en: 'An import sends nothing; use does. The endpoint is needed all the same.',
      ja: '送信するのはインポートではなく、使ったときです。エンドポイントが必要なことに変わりはありません。',
    },
    source:
      'https://docs.aws.amazon.com/sagemaker/latest/dg/studio-notebooks-and-internet-access.html',
    asOf: '2023-06',
  },
  {
    id: 'read-and-write',
    claim: {
      en: 'The role needs the right to read and write CloudWatch.',
      ja: 'ロールには CloudWatch の読み書き権限が要る。',
    },
    article: 'closed-network-pitfalls',
    lines: [22, 40],
    capture: {
      en: 'A role with every `cloudwatch:` action still gets `AccessDeniedException` for `logs:PutLogEvents`.',
      ja: '`cloudwatch:` の操作をすべて許したロールでも、`logs:PutLogEvents` には `AccessDeniedException` が返ります。',
    },
    right: {
      en: 'No permission is called that. Name the actions: `logs:CreateLogStream`, `logs:PutLogEvents`, and for metrics `cloudwatch:PutMetricData`.',
      ja: 'そういう権限はありません。操作の名前で書きます。ログは `logs:CreateLogStream` と `logs:PutLogEvents`、メトリクスは `cloudwatch:PutMetricData` です。',
    },
    source:
      'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncloudwatchlogs.html',
    asOf: '2026-11-22',
  },
  {
    id: 'only-timeout',
    claim: {
      en: 'In a closed network the error is usually a timeout and nothing more.',
      ja: '閉域網では、エラーは TimeOut としか出ないことが多い。',
    },
    article: 'closed-network-pitfalls',
    lines: [16, 33],
    capture: {
      en: 'SYNs without an answer for a missing path, a security group, a network ACL. A whole TLS conversation and an answer of HTTP 400 for a policy.',
      ja: '経路の欠落、セキュリティグループ、ネットワーク ACL なら、応答のない SYN だけが並びます。ポリシーなら、TLS の通信が最後まで成り立ち、HTTP 400 の答えが返ります。',
    },
    right: {
      en: 'True for what drops packets. A policy answers, a closed port refuses, a missing name fails at once; which of them you have is the first thing to know.',
      ja: 'パケットを捨てるものについては、そのとおりです。しかしポリシーは答えを返し、閉じたポートは拒否し、存在しない名前はすぐに失敗します。どれなのかを、最初に見分けます。',
    },
    source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html',
    asOf: '2023-06',
  },
];
