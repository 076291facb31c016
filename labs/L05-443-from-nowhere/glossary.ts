import type { GlossaryWord } from '#labs/lesson.ts';

export const glossary: readonly GlossaryWord[] = [
  {
    id: 'security-group',
    term: { en: 'security group', ja: 'セキュリティグループ' },
    means: {
      en: 'A list of what may come in and what may go out, worn by network interfaces; it only allows, and what it does not allow is dropped.',
      ja: 'ネットワークインターフェイスに付ける、入ってよいものと出てよいもののリスト。許可だけを書き、許可されないものは黙って捨てられます。',
    },
  },
  {
    id: 'default-group',
    term: { en: 'default group', ja: 'default グループ' },
    means: {
      en: 'The security group that AWS makes with each VPC; its members may send each other anything.',
      ja: 'VPC ごとに AWS が作るセキュリティグループ。メンバー同士なら何でも通します。',
    },
  },
  {
    id: 'group-reference',
    term: { en: 'reference to a group', ja: 'グループの参照' },
    means: {
      en: 'A group in the place of addresses in a rule: it stands for the private addresses of every interface that wears it.',
      ja: 'ルールの中で、アドレスの代わりに指定したグループ。それを付けた全インターフェイスのプライベートアドレスを表します。',
    },
  },
  {
    id: 'stateful',
    term: { en: 'stateful', ja: 'ステートフル' },
    means: {
      en: 'Remembering connections: replies to what was let through pass without a rule.',
      ja: '接続を覚えていること。通したものへの応答は、ルールなしで通ります。',
    },
  },
  {
    id: 'egress',
    term: { en: 'egress', ja: '送信（egress）' },
    means: {
      en: 'What leaves an interface; the rules for it are the outbound rules.',
      ja: 'インターフェイスから出ていく通信。これを決めるのがアウトバウンドルールです。',
    },
  },
];
