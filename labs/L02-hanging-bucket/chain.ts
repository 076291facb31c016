import type { ChainLink } from '#labs/lesson.ts';

/** From the name to the Region, one gap a link. */
export const chain: readonly ChainLink[] = [
  {
    id: 'name',
    says: {
      en: 'The report’s host asks for the bucket’s name and gets ___.',
      ja: 'レポート用のホストがバケットの名前を引くと、返るのは ___。',
    },
    choices: [
      { id: 'nothing', words: { en: 'nothing', ja: '何もない' } },
      { id: 'private', words: { en: 'a private address', ja: 'プライベートアドレス' } },
      {
        id: 'public',
        right: true,
        words: { en: 'the public addresses of S3', ja: 'S3 のパブリックアドレス' },
      },
    ],
    why: {
      en: 'So does the loader. A gateway endpoint leaves names alone; it is a matter of routes.',
      ja: 'loader でも同じです。ゲートウェイエンドポイントは名前に手を触れません。変えるのはルートです。',
    },
  },
  {
    id: 'table',
    says: {
      en: 'Where those addresses lie is told by ___.',
      ja: 'そのアドレスへの行き先を決めるのは ___。',
    },
    choices: [
      { id: 'vpc', words: { en: 'the VPC’s endpoints', ja: 'VPC にあるエンドポイント' } },
      {
        id: 'own-table',
        right: true,
        words: {
          en: 'the route table of the host’s own subnet',
          ja: 'そのホストのサブネットが使うルートテーブル',
        },
      },
      { id: 'main', words: { en: 'the VPC’s main table', ja: 'VPC のメインルートテーブル' } },
    ],
    why: {
      en: 'The main table speaks only for subnets that have none of their own. This one had been given its own, and nobody told the endpoint.',
      ja: 'メインルートテーブルが使われるのは、専用の表を持たないサブネットだけです。ここでは専用の表が作られ、エンドポイントには誰も知らせませんでした。',
    },
  },
  {
    id: 'silence',
    says: {
      en: 'The table has no route, so the client gets ___.',
      ja: '表にルートがないので、クライアントが受け取るのは ___。',
    },
    choices: [
      {
        id: 'nothing',
        right: true,
        words: { en: 'no answer to any attempt', ja: '何度試しても、応答なし' },
      },
      { id: 'refused', words: { en: '“connection refused”', ja: '「接続拒否」' } },
      { id: 'denied', words: { en: 'AccessDenied', ja: 'AccessDenied' } },
    ],
    why: {
      en: 'Five attempts of 60 seconds with the pauses between them: 309 seconds, measured. DynamoDB’s client is more patient still.',
      ja: '60 秒の試行が五回と、その間の待ち時間で、実測 309 秒。DynamoDB のクライアントはさらに辛抱強く待ちます。',
    },
  },
  {
    id: 'add-table',
    says: {
      en: 'It ends when the second table ___.',
      ja: '沈黙が終わるのは、二つ目の表が ___ とき。',
    },
    choices: [
      {
        id: 'route-by-hand',
        words: { en: 'is given the route by hand', ja: '手でルートを書き込まれた' },
      },
      {
        id: 'associated',
        right: true,
        words: {
          en: 'is associated with the endpoint',
          ja: 'エンドポイントに関連付けられた',
        },
      },
      { id: 'main', words: { en: 'becomes the main one', ja: 'メインになった' } },
    ],
    why: {
      en: 'The route is the endpoint’s own. AWS writes it with the association and refuses it from anybody else.',
      ja: 'このルートはエンドポイントのものです。関連付けると AWS が書き込み、ほかの人が書こうとすると断ります。',
    },
  },
  {
    id: 'two-gates',
    says: {
      en: 'For DynamoDB a packet needs its own endpoint, and ___.',
      ja: 'DynamoDB に届くには、専用のエンドポイントと ___ が要る。',
    },
    choices: [
      {
        id: 'group-rule',
        right: true,
        words: {
          en: 'a rule of the group that names its list',
          ja: 'そのリストを指定したグループのルール',
        },
      },
      {
        id: 'acl-rule',
        words: {
          en: 'an entry of the network ACL that names its list',
          ja: 'そのリストを指定したネットワーク ACL のエントリ',
        },
      },
      { id: 'nothing', words: { en: 'nothing else', ja: 'ほかに何もない状態' } },
    ],
    why: {
      en: 'The group was closed but for S3’s list. A network ACL cannot name a list at all, only blocks.',
      ja: 'グループの外向きは S3 のリスト以外閉じていました。ネットワーク ACL にリストは指定できず、書けるのはアドレス範囲だけです。',
    },
  },
  {
    id: 'region',
    says: {
      en: 'And the archive still hangs, since the lists hold addresses of ___.',
      ja: 'それでもアーカイブは応答しない。リストにあるのは ___ のアドレスだけだから。',
    },
    choices: [
      { id: 'all', words: { en: 'every Region', ja: 'すべてのリージョン' } },
      { id: 'own', right: true, words: { en: 'this Region alone', ja: 'このリージョン' } },
      { id: 'account', words: { en: 'this account’s buckets', ja: 'このアカウントのバケット' } },
    ],
    why: {
      en: 'A bucket lives in one Region and its host name leads there. In a closed network its data is copied near.',
      ja: 'バケットは一つのリージョンにあり、ホスト名はそこを指します。閉域網では、データのほうを近くへコピーします。',
    },
  },
];
