import type { GlossaryWord } from '#labs/lesson.ts';

export const glossary: readonly GlossaryWord[] = [
  {
    id: 'gateway-endpoint',
    term: { en: 'gateway endpoint', ja: 'ゲートウェイエンドポイント' },
    means: {
      en: 'A way to S3 or to DynamoDB that is a route, in the route tables you name; it has no address and costs nothing.',
      ja: 'S3 か DynamoDB への道。指定したルートテーブルに入るルートそのもので、アドレスを持たず、料金もかかりません。',
    },
  },
  {
    id: 'prefix-list',
    term: { en: 'prefix list', ja: 'プレフィックスリスト' },
    means: {
      en: 'A named list of address blocks; AWS keeps one for each of these services in each Region, called pl-….',
      ja: 'アドレス範囲に名前を付けたリスト。AWS がサービスとリージョンごとに管理し、pl-… という ID を持ちます。',
    },
  },
  {
    id: 'route-table',
    term: { en: 'route table', ja: 'ルートテーブル' },
    means: {
      en: 'Says for the packets that leave a subnet where each destination lies; every subnet uses exactly one.',
      ja: 'サブネットを出るパケットの行き先を決める表。どのサブネットも、使う表は必ず一つです。',
    },
  },
  {
    id: 'bucket-policy',
    term: { en: 'bucket policy', ja: 'バケットポリシー' },
    means: {
      en: 'A policy that hangs on the bucket itself, and may ask through which endpoint a caller came.',
      ja: 'バケット自体に付いたポリシー。呼び出しがどのエンドポイントを通ってきたかを条件にできます。',
    },
  },
  {
    id: 'attempt',
    term: { en: 'attempt', ja: '試行' },
    means: {
      en: 'One try of a client to be answered; it makes several and prints an error only after the last.',
      ja: 'クライアントが応答を得ようとする一回ごとの試み。何度か繰り返し、エラーを出すのは最後の一回の後です。',
    },
  },
];
