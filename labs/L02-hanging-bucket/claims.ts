import type { Misreading } from '#labs/lesson.ts';

/** Right about the direction, loose about the words; each has cost somebody an afternoon. */
export const claims: readonly Misreading[] = [
  {
    id: 'endpoints-and-gateways',
    claim: {
      en: 'Resources in a VPC need VPC endpoints and gateway endpoints to reach AWS services.',
      ja: 'VPC 内のリソースから AWS のサービスに接続するには、VPC エンドポイントやゲートウェイエンドポイントが必要。',
    },
    article: 'closed-network-pitfalls',
    lines: [13, 14],
    capture: {
      en: '`describe-vpc-endpoints` shows both in one list: `VpcEndpointType` is `Gateway` for one and `Interface` for the other. Packets to a gateway endpoint keep a public destination; those to an interface endpoint have a private one.',
      ja: '`describe-vpc-endpoints` には両方が一つの一覧に並び、`VpcEndpointType` が `Gateway` か `Interface` かの違いです。ゲートウェイ型へのパケットの宛先はパブリックアドレスのまま、インターフェイス型ではプライベートアドレスになります。',
    },
    right: {
      en: 'A gateway endpoint is one kind of VPC endpoint; the other kind is the interface endpoint. One is a route, the other an address.',
      ja: 'ゲートウェイエンドポイントも VPC エンドポイントの一種で、もう一種がインターフェイスエンドポイントです。片方はルート、もう片方はアドレスです。',
    },
    source: 'https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html',
    asOf: '2026-11-22',
  },
  {
    id: 'four-services',
    claim: {
      en: 'Watch S3, DynamoDB, ECR and CloudWatch above all.',
      ja: '特に S3、DynamoDB、ECR、CloudWatch に注意する。',
    },
    article: 'closed-network-pitfalls',
    lines: [15],
    capture: {
      en: 'A route table with both gateway endpoints has two routes that begin with `pl-`, one a service. For ECR and CloudWatch there is none, and never will be.',
      ja: '二つのゲートウェイエンドポイントがあるルートテーブルには、`pl-` で始まるルートがサービスごとに一つずつあります。ECR と CloudWatch のものはなく、作ることもできません。',
    },
    right: {
      en: 'Only the first two have gateway endpoints, one each. ECR takes two interface endpoints and S3’s gateway besides, CloudWatch one for metrics and one for logs.',
      ja: 'ゲートウェイエンドポイントがあるのは最初の二つだけで、それぞれ別に要ります。ECR はインターフェイス型が二つと S3 のゲートウェイ、CloudWatch はメトリクス用とログ用が一つずつです。',
    },
    source:
      'https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html',
    asOf: '2026-11-22',
  },
  {
    id: 'only-timeout',
    claim: {
      en: 'Without the endpoint the run fails, and the error says little more than TimeOut.',
      ja: 'エンドポイントがないと実行時に失敗し、エラーは TimeOut としか出ないことが多い。',
    },
    article: 'closed-network-pitfalls',
    lines: [16, 17],
    capture: {
      en: 'SYNs to an address of the service, again and again, and nothing back. The client’s line after minutes holds a whole URL: bucket, service and Region.',
      ja: 'サービスのアドレスへの SYN が繰り返され、何も返ってきません。数分後に出る一行には、バケット・サービス・リージョンを含む URL が丸ごと入っています。',
    },
    right: {
      en: 'The line says three things that matter: a name was resolved, nobody answered, and which host of which Region it was. Read the URL before adding endpoints.',
      ja: 'その一行から三つのことがわかります。名前は引けたこと、誰も答えなかったこと、そしてどのリージョンのどのホストかです。エンドポイントを足す前に URL を読んでください。',
    },
    source: 'https://docs.aws.amazon.com/boto3/latest/guide/retries.html',
    asOf: '2026-11-27',
  },
  {
    id: 'private-addresses',
    claim: {
      en: 'What lies in no subnet, S3 for one, is reached through a VPC endpoint, by private addresses.',
      ja: 'S3 のようにサブネットに置かれないリソースには、VPC エンドポイントを使い、プライベート IP で接続する。',
    },
    article: 'least-privilege-mwaa',
    lines: [21, 39],
    capture: {
      en: 'On the host every packet to the bucket keeps one of S3’s public addresses as its destination. `RouteTableIds` of the endpoint names the tables in which that address has a route.',
      ja: 'ホストで見ると、バケットへのパケットの宛先はどれも S3 のパブリックアドレスのままです。そのアドレスへのルートがあるルートテーブルは、エンドポイントの `RouteTableIds` に並んでいます。',
    },
    right: {
      en: 'With a gateway endpoint the way is private and the address is not. So rules about addresses go on speaking of public ones, and the endpoint works only from the route tables that were associated with it.',
      ja: 'ゲートウェイエンドポイントで私的になるのは道であって、アドレスではありません。アドレスを書くルールには引き続きパブリックな範囲を書くことになり、効くのも関連付けたルートテーブルからだけです。',
    },
    source: 'https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-s3.html',
    asOf: '2026-11-27',
  },
];
