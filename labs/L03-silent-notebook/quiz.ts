import type { QuizQuestion } from '#labs/lab.ts';

/** Asked at the end, from memory; every choice says what it rests on. */
export const quiz: readonly QuizQuestion[] = [
  {
    id: 'metrics-arrive',
    ask: {
      en: 'Metrics of a closed VPC arrive in CloudWatch, its logs do not. What is most likely missing?',
      ja: '閉域 VPC のメトリクスは CloudWatch に届くのに、ログが届きません。最も疑わしいのは何の不足ですか。',
    },
    choices: [
      {
        id: 'logs-endpoint',
        right: true,
        words: { en: 'An endpoint for `logs`', ja: '`logs` のエンドポイント' },
        feedback: {
          en: 'Metrics go to `monitoring.*`, logs to `logs.*`: two services, two endpoints.',
          ja: 'メトリクスは `monitoring.*`、ログは `logs.*`。別々のサービスで、エンドポイントも別です。',
        },
      },
      {
        id: 'cloudwatch-endpoint',
        words: { en: 'The CloudWatch endpoint', ja: 'CloudWatch のエンドポイント' },
        feedback: {
          en: 'No service is called that. The one people mean is `monitoring`, and it works: metrics arrive.',
          ja: 'その名前のサービスはありません。普通に指すのは `monitoring` で、メトリクスが届いているのだから働いています。',
        },
      },
      {
        id: 'cloudwatch-rights',
        words: { en: 'The right to write to CloudWatch', ja: 'CloudWatch への書き込み権限' },
        feedback: {
          en: 'There is no such right, and a missing one would answer AccessDenied. Here nothing answers.',
          ja: 'そういう権限はありません。足りない権限は AccessDenied と答えますが、ここでは何も答えていません。',
        },
      },
      {
        id: 'name-server',
        words: { en: 'A resolver that knows logs.*', ja: 'logs.* を知っているリゾルバー' },
        feedback: {
          en: 'The VPC’s resolver knows the name and gives its public address. That is just the trouble.',
          ja: 'VPC のリゾルバーはこの名前を知っていて、パブリックアドレスを返します。それこそが問題です。',
        },
      },
    ],
  },
  {
    id: 'same-timeout',
    ask: {
      en: 'The endpoint stands, and the client still times out. Inside the VPC the name now gives 10.0.1.50. What is next?',
      ja: 'エンドポイントはできたのに、まだタイムアウトします。VPC の中で名前は 10.0.1.50 になりました。次に見るのはどれですか。',
    },
    choices: [
      {
        id: 'private-dns',
        words: { en: 'Private DNS of the endpoint', ja: 'エンドポイントのプライベート DNS' },
        feedback: {
          en: 'It works: without it the name would still give a public address.',
          ja: '働いています。働いていなければ、名前はまだパブリックアドレスのはずです。',
        },
      },
      {
        id: 'endpoint-group',
        right: true,
        words: {
          en: 'The security group on the endpoint',
          ja: 'エンドポイントのセキュリティグループ',
        },
        feedback: {
          en: 'The address is right, so something near it drops the packet: its group, or a network ACL.',
          ja: 'アドレスは正しいので、その手前の何かが捨てています。そのグループか、ネットワーク ACL です。',
        },
      },
      {
        id: 'endpoint-policy',
        words: { en: 'The endpoint’s policy', ja: 'エンドポイントのポリシー' },
        feedback: {
          en: 'A policy answers. It never makes anybody wait.',
          ja: 'ポリシーは答えを返すもので、待たせることはありません。',
        },
      },
      {
        id: 'route',
        words: { en: 'A route to the endpoint', ja: 'エンドポイントへのルート' },
        feedback: {
          en: 'An interface endpoint has an address inside the VPC: the local route leads there. Gateway endpoints are those with routes.',
          ja: 'インターフェイスエンドポイントは VPC の中にアドレスを持ち、local ルートで届きます。ルートが要るのはゲートウェイエンドポイントです。',
        },
      },
    ],
  },
  {
    id: 'both-must-allow',
    ask: {
      en: 'The refusal ends in “no VPC endpoint policy allows the logs:PutLogEvents action”. What helps?',
      ja: '拒否メッセージの末尾は「no VPC endpoint policy allows the logs:PutLogEvents action」です。何が効きますか。',
    },
    choices: [
      {
        id: 'role',
        words: { en: 'More rights for the role', ja: 'ロールの権限を増やす' },
        feedback: {
          en: 'Both policies must allow, and it is the other one that does not.',
          ja: '両方の許可が必要で、許していないのはもう一方です。',
        },
      },
      {
        id: 'endpoint-names-it',
        right: true,
        words: {
          en: 'Naming action and group in the endpoint’s policy',
          ja: 'エンドポイントのポリシーに操作とグループを書く',
        },
        feedback: {
          en: 'What passes is what stands in both policies.',
          ja: '通るのは、両方のポリシーに書かれているものです。',
        },
      },
      {
        id: 'second-endpoint',
        words: { en: 'A second endpoint', ja: '二つ目のエンドポイント' },
        feedback: {
          en: 'With private DNS a VPC has one endpoint for a name. Its policy can be replaced in place.',
          ja: 'プライベート DNS を使うなら、一つの名前にエンドポイントは一つです。ポリシーはその場で置き換えられます。',
        },
      },
    ],
  },
];
