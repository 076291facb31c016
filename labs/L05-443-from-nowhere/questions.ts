import type { Hypothesis, Prediction } from '#labs/lab.ts';

/** Asked before anything is shown. */
export const prediction: Prediction = {
  question: {
    en: 'The order service starts and asks SQS for its queue. Which address does the name give, and what comes back?',
    ja: '受注サービスが起動し、SQS にキューを求めます。名前はどのアドレスになり、何が返ってくるでしょうか。',
  },
  choices: [
    {
      id: 'works',
      words: {
        en: 'The endpoint’s address, and an answer: everything that is needed is there',
        ja: 'エンドポイントのアドレスになり、SQS が答える。必要なものはそろっている',
      },
    },
    {
      id: 'outside',
      words: {
        en: 'A public address; nothing for a long time, then a timeout',
        ja: 'パブリックアドレスになり、長い沈黙の後、タイムアウト',
      },
    },
    {
      id: 'refused',
      words: {
        en: 'The endpoint’s address; at once: connection refused',
        ja: 'エンドポイントのアドレスになり、すぐに「接続拒否」',
      },
    },
    {
      id: 'silence',
      words: {
        en: 'The endpoint’s address; nothing for a long time, then a timeout',
        ja: 'エンドポイントのアドレスになり、長い沈黙の後、タイムアウト',
      },
    },
    {
      id: 'denied',
      words: {
        en: 'The endpoint’s address; at once: AccessDenied',
        ja: 'エンドポイントのアドレスになり、すぐに AccessDenied',
      },
    },
  ],
  happened: 'silence',
  otherwise: 'works',
};

/** Causes worth testing, each with what would refute it. */
export const hypotheses: readonly Hypothesis[] = [
  {
    id: 'name',
    words: {
      en: 'The name leads to an address outside the VPC',
      ja: '名前が VPC の外のアドレスを指している',
    },
    refutedBy: {
      en: 'The answer for sqs.* lies in ${vpc-cidr}.',
      ja: 'sqs.* の答えが ${vpc-cidr} の中にある。',
    },
    look: { from: 'inside', command: 'getent hosts sqs.${region}.amazonaws.com' },
  },
  {
    id: 'sender-group',
    words: {
      en: 'The client’s own security group does not let it send',
      ja: 'クライアント自身のセキュリティグループが送信を許していない',
    },
    refutedBy: {
      en: 'Its outbound rules name 443 to the group that is on the door.',
      ja: 'アウトバウンドルールに、出入口のグループへの 443 がある。',
    },
    look: {
      from: 'operator',
      command: [
        'aws ec2 describe-security-groups \\',
        '  --group-ids ${orders-group} \\',
        "  --query 'SecurityGroups[].IpPermissionsEgress'",
      ].join('\n'),
    },
  },
  {
    id: 'door-group',
    words: {
      en: 'The endpoint’s security group does not let the client in',
      ja: 'エンドポイントのセキュリティグループがクライアントを入れていない',
    },
    refutedBy: {
      en: 'Its inbound rules name the client’s group, on 443.',
      ja: 'インバウンドルールに、クライアントのグループからの 443 がある。',
    },
    look: {
      from: 'operator',
      command: [
        'aws ec2 describe-security-groups \\',
        '  --group-ids ${endpoints-group} \\',
        "  --query 'SecurityGroups[].IpPermissions'",
      ].join('\n'),
    },
  },
  {
    id: 'network-acl',
    words: {
      en: 'A network ACL drops the way there or the reply',
      ja: 'ネットワーク ACL が行きか応答を捨てている',
    },
    refutedBy: {
      en: 'Rule 100 allows everything in both directions on both subnets.',
      ja: '両サブネットとも、ルール 100 が両方向ですべてを許可している。',
    },
    look: {
      from: 'operator',
      command: [
        'aws ec2 describe-network-acls --output table \\',
        '  --filters Name=vpc-id,Values=${vpc} \\',
        "  --query 'NetworkAcls[].Entries[].[Egress,",
        "    RuleNumber,RuleAction,CidrBlock]'",
      ].join('\n'),
    },
  },
  {
    id: 'policy',
    words: {
      en: 'A policy of the role or of the endpoint refuses',
      ja: 'ロールかエンドポイントのポリシーが断っている',
    },
    refutedBy: {
      en: 'Nothing answered. A policy is asked only after the connection stands, and it answers.',
      ja: '何も答えていない。ポリシーが問われるのは接続ができた後で、必ず答えが返る。',
    },
    look: {
      from: 'inside',
      command: [
        'curl -sS -o /dev/null --connect-timeout 3 \\',
        "  -w 'HTTP %{http_code}\\n' \\",
        '  https://sqs.${region}.amazonaws.com',
      ].join('\n'),
    },
  },
];
