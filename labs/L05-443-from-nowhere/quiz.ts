import type { QuizQuestion } from '#labs/lab.ts';

/** Asked at the end, from memory; every choice says what it rests on. */
export const quiz: readonly QuizQuestion[] = [
  {
    id: 'default-or-fresh',
    ask: {
      en: 'Two hosts wear the VPC’s default group, untouched. Two others wear one group that was made a minute ago. Which pair can connect?',
      ja: '二台は VPC の default グループ（変更なし）、別の二台は一分前に作った同じグループに入っています。互いに接続できるのはどちらの組ですか。',
    },
    choices: [
      {
        id: 'both',
        words: {
          en: 'Both: members of a group trust each other',
          ja: '両方。同じグループのメンバーだから',
        },
        feedback: {
          en: 'Membership allows nothing. It takes a rule that names the group, and only the default group is born with one.',
          ja: '同じグループにいるだけでは何も許可されません。グループを指定したルールが必要で、初めから持っているのは default だけです。',
        },
      },
      {
        id: 'default',
        right: true,
        words: { en: 'Those in the default group', ja: 'default グループの組' },
        feedback: {
          en: 'It has an inbound rule from itself, which nobody wrote. A new group has none.',
          ja: '自分自身からのインバウンドルールが、誰も書かないうちからあります。新しいグループにはありません。',
        },
      },
      {
        id: 'fresh',
        words: { en: 'Those in the new group', ja: '新しいグループの組' },
        feedback: {
          en: 'A new group lets everything out and nothing in.',
          ja: '新しいグループは何でも出せますが、何も入れません。',
        },
      },
      {
        id: 'neither',
        words: {
          en: 'Neither: groups admit nobody by default',
          ja: 'どちらも不可。既定では誰も入れないから',
        },
        feedback: {
          en: 'True of a group that you make; the default group is the exception.',
          ja: '自分で作ったグループならそのとおりです。default グループは例外です。',
        },
      },
    ],
  },
  {
    id: 'reply-rule',
    ask: {
      en: 'The endpoint’s group has one inbound rule, 443 from the clients’ group, and no outbound rule at all. What do the clients get?',
      ja: 'エンドポイントのグループには、クライアントのグループからの 443 というインバウンドルールが一つだけで、アウトバウンドルールは一つもありません。クライアントはどうなりますか。',
    },
    choices: [
      {
        id: 'answers',
        right: true,
        words: { en: 'Answers', ja: '応答を受け取る' },
        feedback: {
          en: 'A group is stateful: the reply belongs to a connection that was let in, and no rule is asked again.',
          ja: 'グループはステートフルです。応答は許可された接続の一部で、ルールはもう問われません。',
        },
      },
      {
        id: 'timeout',
        words: {
          en: 'A timeout: the replies cannot leave',
          ja: 'タイムアウト。応答が出られないから',
        },
        feedback: {
          en: 'So it would be with a network ACL, which is stateless and needs both directions.',
          ja: 'ステートレスで両方向のルールが要るネットワーク ACL なら、そうなります。',
        },
      },
      {
        id: 'refused',
        words: { en: 'A refusal', ja: '接続拒否' },
        feedback: {
          en: 'A group never refuses. It lets pass, or drops in silence.',
          ja: 'グループが拒否を返すことはありません。通すか、黙って捨てるかです。',
        },
      },
    ],
  },
  {
    id: 'which-end',
    ask: {
      en: 'Same door, same subnet. Client A gets through, client B times out. Both resolve the same private address. What do you read first?',
      ja: '同じ出入口、同じサブネット。クライアント A は通り、B はタイムアウトします。名前はどちらも同じプライベートアドレスになります。まず何を読みますか。',
    },
    choices: [
      {
        id: 'two-lists',
        right: true,
        words: {
          en: 'B’s outbound rules, and the door’s inbound rules for B’s group',
          ja: 'B のアウトバウンドと、出入口のインバウンドに B のグループがあるか',
        },
        feedback: {
          en: 'What differs between A and B are their groups, and a group counts at both ends.',
          ja: 'A と B で違うのはグループです。グループは両方の端で効きます。',
        },
      },
      {
        id: 'route',
        words: { en: 'The route table', ja: 'ルートテーブル' },
        feedback: {
          en: 'One subnet has one table, and A’s packets arrive by it.',
          ja: 'サブネットのルートテーブルは一つで、A のパケットは届いています。',
        },
      },
      {
        id: 'dns',
        words: { en: 'Private DNS of the endpoint', ja: 'エンドポイントのプライベート DNS' },
        feedback: {
          en: 'The address is private for both: DNS has done its work.',
          ja: 'どちらもプライベートアドレスになっています。DNS の仕事は済んでいます。',
        },
      },
      {
        id: 'acl',
        words: { en: 'The subnet’s network ACL', ja: 'サブネットのネットワーク ACL' },
        feedback: {
          en: 'It treats everybody in the subnet alike, unless its rules name single addresses.',
          ja: '個々のアドレスを書いていない限り、サブネットの中では皆に同じように効きます。',
        },
      },
    ],
  },
];
