import type { Misreading } from '#labs/lesson.ts';

const defaultGroupPage =
  'https://docs.aws.amazon.com/vpc/latest/userguide/default-security-group.html';
const groupRulesPage = 'https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html';

/** One mistake that two articles share, and three that are half of the truth. */
export const claims: readonly Misreading[] = [
  {
    id: 'default-without-inbound',
    claim: {
      en: 'The default security group starts without inbound rules.',
      ja: 'デフォルトのセキュリティグループには、初めはインバウンドルールがない。',
    },
    article: 'least-privilege-mwaa',
    lines: [6, 11],
    capture: {
      en: '`describe-security-groups` for the group named default: one inbound rule, every protocol, from the group itself.',
      ja: 'default という名のグループに `describe-security-groups` を実行すると、自分自身からの全プロトコルというインバウンドルールが一つあります。',
    },
    right: {
      en: 'Only a group that you make is empty. The default one admits its own members, and so hides what happens when they move out.',
      ja: '空なのは、自分で作ったグループだけです。default は自分のメンバーを許可しているため、そこから出たときに何が起きるかが見えなくなります。',
    },
    source: defaultGroupPage,
    asOf: '2023-04',
  },
  {
    id: 'default-in-the-guide',
    claim: {
      en: 'Every VPC has a default group, and by default it has no inbound rules.',
      ja: 'どの VPC にもデフォルトのグループがあり、既定ではインバウンドルールがない。',
    },
    article: 'mwaa-vpc-security',
    lines: [67],
    capture: {
      en: 'Two hosts in an untouched default group: SYN, SYN-ACK. The same two in a new group: SYN, and nothing.',
      ja: '変更していない default グループの二台では SYN に SYN-ACK が返ります。同じ二台を新しいグループに移すと、SYN の後は何もありません。',
    },
    right: {
      en: 'The same mistake, in a guide of AWS’s own. The VPC guide’s page on the default group has it right.',
      ja: '同じ誤りが AWS 自身のガイドにもあります。正しいのは、VPC ユーザーガイドの default グループのページです。',
    },
    source: defaultGroupPage,
    asOf: '2023-04',
  },
  {
    id: 'rules-for-nat',
    claim: {
      en: 'Rules of the group direct traffic on the NAT gateways.',
      ja: 'グループのルールで、NAT ゲートウェイにトラフィックを向ける。',
    },
    article: 'mwaa-vpc-security',
    lines: [67],
    capture: {
      en: 'Whatever the rules say, packets go where the route table sends them. A NAT gateway wears no group that a rule could name.',
      ja: 'ルールに何を書いても、パケットの行き先を決めるのはルートテーブルです。NAT ゲートウェイには、ルールで指定できるグループが付きません。',
    },
    right: {
      en: 'Groups let pass or drop; routes direct. In a closed network there is no NAT gateway at all.',
      ja: 'グループは通すか捨てるかを決め、向きを決めるのはルートです。そもそも閉域網に NAT ゲートウェイはありません。',
    },
    source: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html',
    asOf: '2023-04',
  },
  {
    id: 'inbound-alone',
    claim: {
      en: 'What goes wrong with security groups are the inbound rules.',
      ja: 'セキュリティグループで問題になるのは、インバウンドルールの設定ミス。',
    },
    article: 'closed-network-pitfalls',
    lines: [33, 34],
    capture: {
      en: 'Billing’s SYN does not even reach the endpoint’s interface, though that interface would admit it by now.',
      ja: '請求サービスの SYN は、もう受け入れてくれるはずのエンドポイントのインターフェイスに、着いてもいません。',
    },
    right: {
      en: 'They are the usual cause, since outbound rules are open until somebody narrows them. From then on both ends count, and both are silent.',
      ja: 'たいていはそうです。アウトバウンドは、誰かが絞るまで開いているからです。絞った後は両方の端が効き、どちらも黙って捨てます。',
    },
    source: groupRulesPage,
    asOf: '2023-04',
  },
];
