import type { Words } from '#request/words.ts';

/** The places at which a request can be stopped, in the order in which it passes them. */
export type LayerId = 'name' | 'route' | 'filters' | 'running' | 'policy' | 'client';

/** A command, and where it is typed: on the client’s host, at the target, or in one’s own terminal. */
export interface Look {
  readonly from: 'inside' | 'target' | 'operator';
  readonly command: string;
}

export interface Layer {
  readonly title: Words;
  readonly asks: Words;
  /** The one command to begin with; `NAME` in it is the host that the client asked for. */
  readonly look: Look;
  /** How its answer is read. */
  readonly read: Words;
}

export const layers: Readonly<Record<LayerId, Layer>> = {
  name: {
    title: { en: 'Name', ja: '名前' },
    asks: {
      en: 'Which address does the name give, on that host?',
      ja: 'そのホストで、名前はどのアドレスになるか。',
    },
    look: { from: 'inside', command: 'getent hosts NAME' },
    read: {
      en: 'None: the name is wrong, or the resolver does not answer. A public one: no endpoint answers for this name. One of your VPC: name and endpoint are right.',
      ja: '答えがなければ、名前の誤りか、リゾルバーが応答していません。パブリックアドレスなら、この名前に答えるエンドポイントがありません。VPC のアドレスなら、名前もエンドポイントも正しく働いています。',
    },
  },
  route: {
    title: { en: 'Route', ja: 'ルート' },
    asks: {
      en: 'Does the table of that very subnet know where the address lies?',
      ja: 'そのサブネットのルートテーブルは、アドレスへの行き先を知っているか。',
    },
    look: {
      from: 'operator',
      command: [
        'aws ec2 describe-route-tables \\',
        '  --filters Name=association.subnet-id,Values=SUBNET \\',
        "  --query 'RouteTables[].Routes[]'",
      ].join('\n'),
    },
    read: {
      en: 'An address of the VPC needs the local route only. S3 and DynamoDB need a route to their prefix list (pl-…) in this table. For any other public address there is no way in a closed network: it takes an endpoint. An empty answer means that the subnet uses the main table.',
      ja: 'VPC の中のアドレスなら local ルートだけで届きます。S3 と DynamoDB には、このテーブルにプレフィックスリスト（pl-…）へのルートが必要です。ほかのパブリックアドレスへの道は、閉域網にはありません。エンドポイントが要ります。何も返らなければ、サブネットはメインルートテーブルを使っています。',
    },
  },
  filters: {
    title: { en: 'Groups and network ACLs', ja: 'グループとネットワーク ACL' },
    asks: {
      en: 'Does the sender’s group let it out, and the receiver’s let it in?',
      ja: '送り手のグループは出してくれるか。受け手のグループは入れてくれるか。',
    },
    look: {
      from: 'operator',
      command: [
        'aws ec2 describe-security-groups \\',
        '  --group-ids SENDER RECEIVER \\',
        "  --query 'SecurityGroups[].[GroupName,IpPermissions,IpPermissionsEgress]'",
      ].join('\n'),
    },
    read: {
      en: 'Outbound on the sender, inbound on the receiver, for the server’s port. Replies need no rule. A network ACL does need one for them: look there when only some subnets are affected.',
      ja: '送り手のアウトバウンドと受け手のインバウンドに、サーバーのポートが要ります。応答にルールは要りません。ネットワーク ACL では応答にも要るので、一部のサブネットだけが影響を受けるときはそちらを見ます。',
    },
  },
  running: {
    title: { en: 'Is it running?', ja: '動いているか' },
    asks: {
      en: 'Does the target run at all, and does something listen on that port?',
      ja: '相手はそもそも動いているか。そのポートで何かが待ち受けているか。',
    },
    look: {
      from: 'operator',
      command: [
        'aws rds describe-db-instances \\',
        "  --query 'DBInstances[].[DBInstanceIdentifier,DBInstanceStatus]'",
      ].join('\n'),
    },
    read: {
      en: 'A machine that is stopped keeps silent: timeout. A machine that runs without its process refuses at once. Look at instances (`aws ec2 describe-instances`) and at a service’s running count (`aws ecs describe-services`) in the same way, and at what stops them by the clock.',
      ja: '止まっているマシンは黙っています（タイムアウト）。動いていてもプロセスがなければ、すぐに拒否します。インスタンス（`aws ec2 describe-instances`）や、サービスの実行数（`aws ecs describe-services`）も同じように見ます。時刻で止める設定も確かめてください。',
    },
  },
  policy: {
    title: { en: 'Policies', ja: 'ポリシー' },
    asks: {
      en: 'Which policy said no?',
      ja: '断ったのはどのポリシーか。',
    },
    look: { from: 'inside', command: 'aws sts get-caller-identity' },
    read: {
      en: 'Is it the role that you meant? Then read the error from its end: it names the kind of policy (identity-based, VPC endpoint, resource-based), and one kind only, even where several refuse.',
      ja: '想定したロールでしょうか。そうなら、エラーを末尾から読みます。断ったポリシーの種類（identity-based、VPC endpoint、resource-based）が書かれています。複数が断っていても、出るのは一種類だけです。',
    },
  },
  client: {
    title: { en: 'The client itself', ja: 'クライアント自身' },
    asks: {
      en: 'Does it ask where you think it asks?',
      ja: 'クライアントは、思っている相手に尋ねているか。',
    },
    look: { from: 'inside', command: 'python -m pip config list; env | grep -i -E "proxy|index"' },
    read: {
      en: 'pip goes to the internet unless it is told otherwise, and sums up every failure as a question of versions. Read the warnings above the last two lines.',
      ja: 'pip は指定しない限りインターネットに出ようとし、どんな失敗も版の話にまとめてしまいます。最後の二行より上の警告を読みます。',
    },
  },
};
