import type { ChainLink } from '#labs/lesson.ts';

/** From the name to the reply, one gap a link. */
export const chain: readonly ChainLink[] = [
  {
    id: 'name',
    says: {
      en: 'The order service asks for `sqs.ap-northeast-1.amazonaws.com` and gets ___.',
      ja: '受注サービスが `sqs.ap-northeast-1.amazonaws.com` を引くと、答えは ___。',
    },
    choices: [
      { id: 'public', words: { en: 'a public address', ja: 'パブリックアドレス' } },
      {
        id: 'private',
        right: true,
        words: {
          en: 'an address of the endpoint, inside the VPC',
          ja: 'VPC の中にあるエンドポイントのアドレス',
        },
      },
      { id: 'nothing', words: { en: 'nothing', ja: '返ってこない' } },
    ],
    why: {
      en: 'Private DNS is on, and so are both attributes of the VPC. This is what tells the lab from L04: the address is right.',
      ja: 'プライベート DNS も、VPC の二つの属性も有効だからです。L04 との違いはここで、アドレスは正しいのです。',
    },
  },
  {
    id: 'route',
    says: {
      en: 'The way to that address is ___.',
      ja: 'そのアドレスへの道は ___。',
    },
    choices: [
      { id: 'local', right: true, words: { en: 'the local route', ja: 'local ルート' } },
      { id: 'endpoint', words: { en: 'a route to the endpoint', ja: 'エンドポイントへのルート' } },
      { id: 'none', words: { en: 'missing', ja: '存在しない' } },
    ],
    why: {
      en: 'An interface endpoint has addresses in your subnets. Every table has a local route, and nobody can remove it.',
      ja: 'インターフェイスエンドポイントのアドレスはサブネットの中にあります。local ルートはどのテーブルにもあり、誰にも消せません。',
    },
  },
  {
    id: 'arrives',
    says: {
      en: 'Its first packet reaches the endpoint’s interface, whose group ___.',
      ja: '最初のパケットがエンドポイントのインターフェイスに着く。そのグループには ___。',
    },
    choices: [
      { id: 'deny', words: { en: 'has a rule that denies it', ja: '拒否するルールがある' } },
      {
        id: 'empty',
        right: true,
        words: { en: 'has no rule that names the client', ja: 'クライアントを指すルールがない' },
      },
      { id: 'policy', words: { en: 'asks the endpoint policy', ja: 'ポリシーを問う仕組みがある' } },
    ],
    why: {
      en: 'A security group has allow rules only. What no rule names is dropped; a fresh group names nobody.',
      ja: 'セキュリティグループにあるのは許可のルールだけです。どのルールにもないものは捨てられます。新しいグループは誰も指していません。',
    },
  },
  {
    id: 'told',
    says: { en: 'The client is told ___.', ja: 'クライアントには ___。' },
    choices: [
      { id: 'refused', words: { en: '“connection refused”', ja: '「接続拒否」が返る' } },
      { id: 'nothing', right: true, words: { en: 'nothing', ja: '何も返らない' } },
      { id: 'denied', words: { en: '“access denied”', ja: '「アクセス拒否」が返る' } },
    ],
    why: {
      en: 'A dropped packet has no sender of bad news. The client waits, tries again, and prints `Connect timeout on endpoint URL`, as it does for a missing route.',
      ja: '捨てられたパケットのことは、誰も知らせてくれません。クライアントは待ち、繰り返し、ルートがないときと同じ `Connect timeout on endpoint URL` を出します。',
    },
  },
  {
    id: 'yesterday',
    says: {
      en: 'Before the audit it worked, because in the default group ___.',
      ja: '監査の前に動いていたのは、default グループでは ___ から。',
    },
    choices: [
      { id: 'open', words: { en: 'everybody is admitted', ja: '誰でも許可される' } },
      {
        id: 'self',
        right: true,
        words: { en: 'members admit each other', ja: 'メンバー同士が許可される' },
      },
      { id: 'no-inbound', words: { en: 'no rules are needed', ja: 'ルールが要らない' } },
    ],
    why: {
      en: 'AWS makes the default group with one inbound rule: everything from itself. Clients and doors were both in it. Nobody removed the rule; both moved away from it.',
      ja: 'default グループは、自分自身からのすべてを許可するインバウンドルールと一緒に作られます。クライアントも出入口もそこにいました。ルールを消した人はいません。両方がそこから引っ越したのです。',
    },
  },
  {
    id: 'second-client',
    says: {
      en: 'Once the doors admit billing, too, its first packet is still lost, at ___.',
      ja: '出入口が請求サービスを許可しても、最初のパケットはまだ消える。場所は ___。',
    },
    choices: [
      {
        id: 'own',
        right: true,
        words: { en: 'its own group’s outbound rules', ja: '自分のグループのアウトバウンド' },
      },
      { id: 'door', words: { en: 'the other door', ja: 'もう一つの出入口' } },
      { id: 'acl', words: { en: 'the network ACL', ja: 'ネットワーク ACL' } },
    ],
    why: {
      en: 'Its egress was narrowed to the ledger’s database. A connection needs a line in two lists: outbound at the sender, inbound at the receiver.',
      ja: '送信先は台帳のデータベースだけに絞られていました。接続には二つのリストに一行ずつ必要です。送信側のアウトバウンドと、受信側のインバウンドです。',
    },
  },
  {
    id: 'reply',
    says: {
      en: 'For the replies one needs ___.',
      ja: '応答のために必要なのは ___。',
    },
    choices: [
      {
        id: 'outbound',
        words: { en: 'an outbound rule at the door', ja: '出入口のアウトバウンドルール' },
      },
      {
        id: 'inbound',
        words: { en: 'an inbound rule at the client', ja: 'クライアントのインバウンドルール' },
      },
      { id: 'none', right: true, words: { en: 'no rule', ja: '何もない' } },
    ],
    why: {
      en: 'Groups are stateful: the reply to what was let through is let through. Network ACLs are not; L12 is about that.',
      ja: 'グループはステートフルで、許可した通信への応答は通ります。ネットワーク ACL はそうではありません（L12 で扱います）。',
    },
  },
];
