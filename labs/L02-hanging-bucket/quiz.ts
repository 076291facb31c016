import type { QuizQuestion } from '#labs/lab.ts';

export const quiz: readonly QuizQuestion[] = [
  {
    id: 'new-subnet',
    ask: {
      en: 'A VPC has a gateway endpoint for S3. Next year somebody adds a subnet with a route table of its own. What reaches S3 from there?',
      ja: 'VPC に S3 のゲートウェイエンドポイントがあります。来年、専用のルートテーブルを持つサブネットが追加されました。そこから S3 に届くものは何ですか。',
    },
    choices: [
      {
        id: 'all',
        words: {
          en: 'Everything, as from the other subnets',
          ja: 'ほかのサブネットと同じく、すべて',
        },
        feedback: {
          en: 'The endpoint is in the VPC, but its route is only in the tables it was associated with.',
          ja: 'エンドポイントは VPC にありますが、ルートは関連付けた表にしかありません。',
        },
      },
      {
        id: 'nothing',
        right: true,
        words: {
          en: 'Nothing, until the table is associated with the endpoint',
          ja: '表をエンドポイントに関連付けるまで、何も届かない',
        },
        feedback: {
          en: 'Every new table repeats the question. It is the first thing to look at when one subnet works and another does not.',
          ja: '新しい表ができるたびに同じ問題が起きます。片方のサブネットだけ動くとき、最初に見る場所です。',
        },
      },
      {
        id: 'with-dns',
        words: {
          en: 'Everything, once private DNS is on',
          ja: 'プライベート DNS を有効にすれば、すべて',
        },
        feedback: {
          en: 'Private DNS is a matter of interface endpoints. With a gateway endpoint names keep their public answers.',
          ja: 'プライベート DNS はインターフェイスエンドポイントの話です。ゲートウェイ型では、名前の答えはパブリックのままです。',
        },
      },
    ],
  },
  {
    id: 'where-lists',
    ask: {
      en: 'A subnet’s traffic to S3 shall be limited to S3. Where may the prefix list be named?',
      ja: 'サブネットから出る通信を S3 だけに絞ります。プレフィックスリストを指定できるのはどこですか。',
    },
    choices: [
      {
        id: 'acl',
        words: {
          en: 'In the network ACL’s outbound entries',
          ja: 'ネットワーク ACL の外向きのエントリ',
        },
        feedback: {
          en: 'An entry has a block and nothing else. The list’s blocks would have to be copied, and kept up, and the replies let in.',
          ja: 'エントリに書けるのはアドレス範囲だけです。リストの中身を書き写し、更新し続け、帰りの通信も許可しなければなりません。',
        },
      },
      {
        id: 'group',
        right: true,
        words: { en: 'In the group’s outbound rules', ja: 'セキュリティグループの外向きのルール' },
        feedback: {
          en: 'It follows when AWS adds addresses, and replies come in by themselves.',
          ja: 'AWS がアドレスを追加しても追従し、応答は自動で通ります。',
        },
      },
      {
        id: 'both',
        words: { en: 'In both', ja: 'どちらにも' },
        feedback: {
          en: 'Only the group takes lists. That is the trap.',
          ja: 'リストを受け付けるのはグループだけです。ここが落とし穴です。',
        },
      },
    ],
  },
  {
    id: 'far-bucket',
    ask: {
      en: 'The endpoint is in every table, and one bucket still times out. Its URL says `….s3.us-west-2.amazonaws.com`, the VPC is in Tokyo. What helps?',
      ja: 'エンドポイントはすべての表にあるのに、一つのバケットだけタイムアウトします。URL は `….s3.us-west-2.amazonaws.com`、VPC は東京です。何が効きますか。',
    },
    choices: [
      {
        id: 'far-endpoint',
        words: {
          en: 'A gateway endpoint for us-west-2 in the Tokyo VPC',
          ja: '東京の VPC に us-west-2 のゲートウェイエンドポイントを作る',
        },
        feedback: {
          en: 'There is no such service there: gateway endpoints are offered for the VPC’s own Region.',
          ja: 'そのようなサービスはありません。ゲートウェイエンドポイントは VPC と同じリージョンのものだけです。',
        },
      },
      {
        id: 'region-flag',
        words: {
          en: 'Asking with `--region ap-northeast-1`',
          ja: '`--region ap-northeast-1` を付けて尋ねる',
        },
        feedback: {
          en: 'S3 in Tokyo answers with a redirect to where the bucket lives, the client follows, and there it hangs again.',
          ja: '東京の S3 は、バケットのある場所へのリダイレクトを返します。クライアントはそれに従い、同じ場所で待たされます。',
        },
      },
      {
        id: 'copy',
        right: true,
        words: {
          en: 'The data in a bucket in Tokyo: copied, or replicated by S3',
          ja: 'データを東京のバケットに置く（コピー、または S3 のレプリケーション）',
        },
        feedback: {
          en: 'Between Regions S3 carries it itself; the closed network needs no way out.',
          ja: 'リージョン間は S3 自身が運びます。閉域網に出口を作る必要はありません。',
        },
      },
    ],
  },
  {
    id: 'second-door',
    ask: {
      en: 'You made a second S3 endpoint for the second table. The timeout is gone, and now it says AccessDenied “with an explicit deny in a resource-based policy”. Why?',
      ja: '二つ目の表のために S3 エンドポイントをもう一つ作りました。タイムアウトは消え、今度は「with an explicit deny in a resource-based policy」の AccessDenied です。なぜですか。',
    },
    choices: [
      {
        id: 'role',
        words: { en: 'The role lacks a right', ja: 'ロールの権限が足りない' },
        feedback: {
          en: 'Read the end: an explicit deny, and of a resource. The same role reads through the first endpoint.',
          ja: '文末を読んでください。リソース側の明示的な拒否です。同じロールでも、一つ目のエンドポイントからは読めます。',
        },
      },
      {
        id: 'new-id',
        right: true,
        words: {
          en: 'The bucket’s policy names the first endpoint’s id',
          ja: 'バケットポリシーが一つ目のエンドポイントの ID を指定しているから',
        },
        feedback: {
          en: '`aws:SourceVpce` is an id. Another endpoint is another id, even in the same VPC.',
          ja: '`aws:SourceVpce` は ID です。同じ VPC でも、別のエンドポイントは別の ID です。',
        },
      },
      {
        id: 'one-only',
        words: {
          en: 'A VPC may have only one endpoint for S3',
          ja: 'S3 のエンドポイントは VPC に一つだけだから',
        },
        feedback: {
          en: 'It may have several, one in each table. The connection was made, and something answered.',
          ja: '表ごとに一つなら、複数作れます。実際に接続はでき、答えが返っています。',
        },
      },
    ],
  },
];
