import { type GeneralWord, word } from './general-word.ts';

/** Words of networks in a VPC. */
export const vpcWords: readonly GeneralWord[] = [
  word(
    'closed-network',
    ['closed network', '閉域網'],
    [
      'A network without any way to or from the internet; what it needs of AWS it reaches through endpoints.',
      'インターネットとの出入口を持たないネットワーク。AWS のサービスにはエンドポイントを通って届く。',
    ],
    'closed-network',
  ),
  word(
    'vpc',
    ['VPC', 'VPC'],
    [
      'A private network in a Region of AWS, with address blocks of its own.',
      'AWS のリージョンの中に作る、独自のアドレス範囲を持つプライベートネットワーク。',
    ],
    'closed-network',
  ),
  word(
    'subnet',
    ['subnet', 'サブネット'],
    [
      'A part of a VPC’s block in one Availability Zone, with one route table and one network ACL.',
      '一つのアベイラビリティーゾーンにある VPC の一部。ルートテーブルとネットワーク ACL が一つずつ対応する。',
    ],
    'route-tables',
  ),
  word(
    'availability-zone',
    ['Availability Zone', 'アベイラビリティーゾーン'],
    [
      'A separate location in a Region; its name differs between accounts, its id does not.',
      'リージョン内の独立した区画。名前はアカウントごとに異なり、ID は共通。',
    ],
  ),
  word(
    'cidr-block',
    ['CIDR block', 'CIDR ブロック'],
    [
      'A range of addresses, written as an address and the length of its common prefix.',
      'アドレスの範囲。アドレスと、共通するプレフィックスの長さで表す。',
    ],
    'route-tables',
  ),
  word(
    'network-interface',
    ['network interface (ENI)', 'ネットワークインターフェイス（ENI）'],
    [
      'What holds addresses and security groups in a subnet: of an instance, an endpoint, a load balancer, a function.',
      'サブネットの中でアドレスとセキュリティグループを持つもの。インスタンス、エンドポイント、ロードバランサー、関数などに付く。',
    ],
    'security-groups',
  ),
  word(
    'security-group',
    ['security group', 'セキュリティグループ'],
    [
      'A stateful list of allowed traffic at a network interface; it has no deny rules.',
      'ネットワークインターフェイスで、許可する通信を並べたもの。状態を持ち、拒否のルールはない。',
    ],
    'security-groups',
  ),
  word(
    'security-group-reference',
    ['security group reference', 'セキュリティグループの参照'],
    [
      'A rule whose other end is a group: it means the private addresses of the interfaces that carry it.',
      '相手にグループを指定したルール。そのグループが付いたインターフェイスのプライベートアドレスを指す。',
    ],
    'security-groups',
  ),
  word(
    'self-referencing-rule',
    ['self-referencing rule', '自己参照ルール'],
    [
      'A rule of a group whose source is the group itself, so that its members may talk to each other.',
      '送信元に自分自身を指定したルール。メンバー同士の通信を許す。',
    ],
    'security-groups',
  ),
  word(
    'network-acl',
    ['network ACL', 'ネットワーク ACL'],
    [
      'A stateless, numbered list of rules at the boundary of a subnet; the first that matches decides.',
      'サブネットの境界にある、状態を持たない番号順のルール。最初に当てはまったもので決まる。',
    ],
    'network-acls',
  ),
  word(
    'stateful',
    ['stateful', 'ステートフル'],
    [
      'Remembers what was let through, and lets its answer pass without a rule.',
      '通したものを覚えていて、応答をルールなしで通すこと。',
    ],
    'security-groups',
  ),
  word(
    'stateless',
    ['stateless', 'ステートレス'],
    [
      'Judges each packet by itself, so that answers need rules of their own.',
      'パケットを一つずつ判定し、応答にもルールが要ること。',
    ],
    'network-acls',
  ),
  word(
    'ephemeral-port',
    ['ephemeral port', 'エフェメラルポート'],
    [
      'The port that the client’s system picks for a connection, to which the answer comes back.',
      '接続のたびにクライアントの OS が選ぶポート。応答はここに返る。',
    ],
    'network-acls',
  ),
  word(
    'route-table',
    ['route table', 'ルートテーブル'],
    [
      'Says for each destination block where a packet goes next; the longest prefix wins.',
      '宛先の範囲ごとに次の送り先を決めるもの。最も長いプレフィックスが選ばれる。',
    ],
    'route-tables',
  ),
  word(
    'main-route-table',
    ['main route table', 'メインルートテーブル'],
    [
      'The table of a VPC that applies to subnets without an association.',
      '関連付けのないサブネットに使われる、VPC のルートテーブル。',
    ],
    'route-tables',
  ),
  word(
    'local-route',
    ['local route', 'local ルート'],
    [
      'The route to the VPC’s own blocks, in every table; it cannot be removed.',
      'VPC 自身の CIDR へのルート。どのテーブルにもあり、削除できない。',
    ],
    'route-tables',
  ),
  word(
    'longest-prefix',
    ['longest prefix match', '最長一致'],
    [
      'The rule that of all routes that hold an address the narrowest one is taken.',
      'アドレスを含むルートのうち、最も狭い範囲のものを選ぶ規則。',
    ],
    'route-tables',
  ),
  word(
    'blackhole',
    ['blackhole', 'ブラックホール'],
    [
      'The state of a route whose target is gone: it still wins, and drops.',
      'ターゲットがなくなったルートの状態。選ばれ続け、パケットを捨てる。',
    ],
    'route-tables',
  ),
  word(
    'prefix-list',
    ['prefix list', 'プレフィックスリスト'],
    [
      'A named set of blocks, used as a destination of routes or in security groups, not in network ACLs.',
      '名前の付いた CIDR の集まり。ルートの宛先やセキュリティグループに使え、ネットワーク ACL には使えない。',
    ],
    'gateway-endpoints',
  ),
  word(
    'source-dest-check',
    ['source/destination check', '送信元/送信先チェック'],
    [
      'An interface’s refusal of packets that are neither from nor for it; appliances need it off.',
      '自分発でも自分宛てでもないパケットを捨てる、インターフェイスの機能。アプライアンスでは無効にする。',
    ],
    'route-tables',
  ),
  word(
    'appliance',
    ['appliance', 'アプライアンス'],
    [
      'A host that passes on packets of others: a firewall, a NAT instance, a router.',
      'ほかのホストのパケットを中継するホスト。ファイアウォール、NAT インスタンス、ルーターなど。',
    ],
    'route-tables',
  ),
];
