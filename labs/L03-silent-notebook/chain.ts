import type { ChainLink } from '#labs/lesson.ts';

/** From the name to the policies, one gap a link. */
export const chain: readonly ChainLink[] = [
  {
    id: 'name',
    says: {
      en: 'The client asks for `logs.ap-northeast-1.amazonaws.com`. The VPC’s resolver answers with ___.',
      ja: 'クライアントが `logs.ap-northeast-1.amazonaws.com` を引く。VPC のリゾルバーの答えは ___。',
    },
    choices: [
      { id: 'nothing', words: { en: 'nothing: there is no such name', ja: '「その名前はない」' } },
      { id: 'public', right: true, words: { en: 'a public address', ja: 'パブリックアドレス' } },
      {
        id: 'monitoring',
        words: {
          en: 'the address of the `monitoring` endpoint',
          ja: '`monitoring` のエンドポイントのアドレス',
        },
      },
    ],
    why: {
      en: 'No endpoint of the VPC answers for that name, and AWS names resolve inside a closed VPC as they do outside. That is why a missing endpoint is a timeout and not a DNS error.',
      ja: 'この名前に答えるエンドポイントが VPC になく、AWS の名前は閉域網の中でも外と同じように解決できるからです。エンドポイントの不足が DNS エラーではなくタイムアウトになるのは、このためです。',
    },
  },
  {
    id: 'route',
    says: {
      en: 'The route table has ___ for that address.',
      ja: 'ルートテーブルには、そのアドレスへの ___。',
    },
    choices: [
      { id: 'none', right: true, words: { en: 'no route', ja: 'ルートがない' } },
      { id: 'local', words: { en: 'the local route', ja: 'local ルートがある' } },
      { id: 'blackhole', words: { en: 'a blackhole route', ja: 'ブラックホールのルートがある' } },
    ],
    why: {
      en: 'The local route covers `${vpc-cidr}` and the gateway endpoint S3’s prefix list. A public address of another service is in neither.',
      ja: 'local ルートの範囲は `${vpc-cidr}`、ゲートウェイエンドポイントの範囲は S3 のプレフィックスリストです。ほかのサービスのパブリックアドレスは、どちらにも入りません。',
    },
  },
  {
    id: 'silence',
    says: { en: 'To the sender the VPC says ___.', ja: 'そのことを、VPC は送信元に ___。' },
    choices: [
      {
        id: 'unreachable',
        words: { en: '“network unreachable”', ja: '「ネットワークに到達できない」と伝える' },
      },
      { id: 'reset', words: { en: '“connection refused”', ja: '「接続拒否」と伝える' } },
      { id: 'nothing', right: true, words: { en: 'nothing', ja: '何も伝えない' } },
    ],
    why: {
      en: 'A packet without a route is dropped in silence. Only a host that is reached can refuse.',
      ja: '行き先のないパケットは黙って捨てられます。「拒否」と答えられるのは、届いた先のホストだけです。',
    },
  },
  {
    id: 'wait',
    says: {
      en: 'So the client waits ___, several times.',
      ja: 'クライアントは ___ 待つことを何度か繰り返す。',
    },
    choices: [
      { id: 'second', words: { en: '1 second', ja: '1 秒' } },
      { id: 'minute', right: true, words: { en: '60 seconds', ja: '60 秒' } },
      { id: 'quarter', words: { en: '15 minutes', ja: '15 分' } },
    ],
    why: {
      en: 'That is the connect timeout of botocore, unless somebody shortened it. Five attempts and their pauses took 308 seconds.',
      ja: '誰かが短くしていなければ、botocore の接続タイムアウトは 60 秒です。5 回の試行とその間の待ち時間で、308 秒かかりました。',
    },
  },
  {
    id: 'printed',
    says: { en: 'Then it prints ___.', ja: 'その後に表示するのは ___。' },
    choices: [
      {
        id: 'timeout',
        right: true,
        words: { en: '`Connect timeout on endpoint URL`', ja: '`Connect timeout on endpoint URL`' },
      },
      {
        id: 'could-not',
        words: {
          en: '`Could not connect to the endpoint URL`',
          ja: '`Could not connect to the endpoint URL`',
        },
      },
      { id: 'denied', words: { en: '`AccessDeniedException`', ja: '`AccessDeniedException`' } },
    ],
    why: {
      en: '“Could not connect” is what it prints where a name has no address or a host refuses; AccessDenied is an answer, and nothing has answered.',
      ja: '`Could not connect` は、名前にアドレスがないか、ホストに断られたときの表示です。AccessDenied は答えですが、まだ何も答えていません。',
    },
  },
  {
    id: 'endpoint',
    says: {
      en: 'An endpoint for ___ changes what the name gives, and the packet arrives.',
      ja: '___ のエンドポイントができると、名前の答えが変わり、パケットが届く。',
    },
    choices: [
      { id: 'monitoring', words: { en: '`monitoring`', ja: '`monitoring`' } },
      { id: 'logs', right: true, words: { en: '`logs`', ja: '`logs`' } },
      { id: 'sagemaker', words: { en: '`sagemaker.api`', ja: '`sagemaker.api`' } },
    ],
    why: {
      en: 'With private DNS the endpoint answers for exactly one host name, that of its service. `monitoring` was never broken: it answers for the host of metrics.',
      ja: 'プライベート DNS を有効にしたエンドポイントは、そのサービスのホスト名だけに答えます。`monitoring` は初めから壊れていません。答えるのはメトリクスの受け口の名前です。',
    },
  },
  {
    id: 'policy',
    says: { en: 'Now, for the first time, ___ asked.', ja: 'ここで初めて ___ が問われる。' },
    choices: [
      {
        id: 'both',
        right: true,
        words: {
          en: 'two policies are: the endpoint’s and the role’s',
          ja: 'エンドポイントとロール、二つのポリシー',
        },
      },
      { id: 'role', words: { en: 'the role’s policy alone is', ja: 'ロールのポリシーだけ' } },
      {
        id: 'group',
        words: { en: 'the notebook’s security group is', ja: 'ノートブックのセキュリティグループ' },
      },
    ],
    why: {
      en: 'What passes is what stands in both. Security groups were asked all along: every packet meets them.',
      ja: '通れるのは、両方に書いてあるものだけです。セキュリティグループは初めから、パケットのたびに問われていました。',
    },
  },
];
