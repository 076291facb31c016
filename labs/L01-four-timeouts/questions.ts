import type { Hypothesis, Prediction } from '#labs/lab.ts';

/** Asked before anything is shown. */
export const prediction: Prediction = {
  question: {
    en: 'The app server opens a connection to its database. What does it see?',
    ja: 'アプリサーバーがデータベースに接続しようとします。何が見えるでしょうか。',
  },
  choices: [
    { id: 'refused', words: { en: 'At once: connection refused', ja: 'すぐに「接続拒否」' } },
    {
      id: 'silence',
      words: {
        en: 'Nothing for a while, then a timeout',
        ja: 'しばらく何も起きず、その後にタイムアウト',
      },
    },
    {
      id: 'no-name',
      words: { en: 'At once: no such host', ja: 'すぐに「ホストが見つからない」' },
    },
    {
      id: 'denied',
      words: { en: 'At once: access denied', ja: 'すぐに「アクセス拒否」' },
    },
    {
      id: 'works',
      words: { en: 'A connection: nobody changed it', ja: '接続できる。誰も変更していないから' },
    },
  ],
  happened: 'silence',
  otherwise: 'works',
};

/** Causes worth testing for the database, each with what would refute it. */
export const hypotheses: readonly Hypothesis[] = [
  {
    id: 'not-running',
    words: { en: 'The database does not run', ja: 'データベースが動いていない' },
    refutedBy: {
      en: 'RDS says that its status is available.',
      ja: 'RDS によれば、状態は available。',
    },
    look: {
      from: 'operator',
      command: [
        'aws rds describe-db-instances --output text \\',
        "  --query 'DBInstances[].[DBInstanceIdentifier,DBInstanceStatus]'",
      ].join('\n'),
    },
  },
  {
    id: 'security-group',
    words: {
      en: 'A security group drops 5432 at the database',
      ja: 'データベースのセキュリティグループが 5432 を捨てている',
    },
    refutedBy: {
      en: 'Its group admits the app server’s group on 5432.',
      ja: 'データベースのグループは、アプリサーバーのグループからの 5432 を許可している。',
    },
    look: {
      from: 'operator',
      command: [
        'aws ec2 describe-security-groups --output text \\',
        '  --group-ids ${app-group} ${database-group} \\',
        "  --query 'SecurityGroups[].[GroupName,GroupId,IpPermissions[].[FromPort,UserIdGroupPairs[].GroupId]]'",
      ].join('\n'),
    },
  },
  {
    id: 'name',
    words: {
      en: 'The name leads nowhere, or outside',
      ja: '名前がどこも指していないか、外を指している',
    },
    refutedBy: {
      en: 'The answer is an address in ${vpc-cidr}.',
      ja: '答えが ${vpc-cidr} の中にある。',
    },
    look: { from: 'inside', command: 'getent hosts db.${domain}' },
  },
  {
    id: 'route',
    words: {
      en: 'There is no way from subnet to subnet',
      ja: 'サブネットの間に道がない',
    },
    refutedBy: {
      en: 'The local route covers the whole VPC, and nothing can take it away.',
      ja: 'local ルートが VPC 全体を含んでいて、これは消せない。',
    },
    look: {
      from: 'operator',
      command: [
        'aws ec2 describe-route-tables --output text \\',
        '  --route-table-ids ${private-routes} \\',
        "  --query 'RouteTables[].Routes[].[DestinationCidrBlock,GatewayId]'",
      ].join('\n'),
    },
  },
  {
    id: 'permission',
    words: { en: 'The password or the role is wrong', ja: 'パスワードかロールが間違っている' },
    refutedBy: {
      en: 'Nothing answers, not even with a refusal. A wrong password is answered.',
      ja: '断りの返事さえない。パスワードが違うなら、そう返ってくる。',
    },
    look: {
      from: 'inside',
      command: 'curl -sS --connect-timeout 3 telnet://db.${domain}:5432',
    },
  },
];
