import type { Hypothesis, Prediction } from '#labs/lab.ts';
import { day, ordersHost } from './names.ts';

/** Asked before anything is shown. */
export const prediction: Prediction = {
  question: {
    en: 'The VPC has a gateway endpoint for S3. Both hosts copy the same order from the same bucket, with the same rights. What happens?',
    ja: 'VPC には S3 のゲートウェイエンドポイントがあります。二つのホストが、同じ権限で、同じバケットの同じ注文をコピーします。何が起こるでしょうか。',
  },
  choices: [
    {
      id: 'both',
      words: {
        en: 'Both get it: the endpoint belongs to the VPC',
        ja: 'どちらも成功する。エンドポイントは VPC のものだから',
      },
    },
    {
      id: 'loader-only',
      words: {
        en: 'One gets it, the other waits for minutes',
        ja: '片方は成功し、もう片方は何分も待たされる',
      },
    },
    {
      id: 'denied',
      words: {
        en: 'One gets it, the other gets AccessDenied at once',
        ja: '片方は成功し、もう片方にはすぐ AccessDenied が返る',
      },
    },
    {
      id: 'no-name',
      words: {
        en: 'Neither: a closed network cannot resolve a public name',
        ja: 'どちらも失敗する。閉域網ではパブリックな名前を引けないから',
      },
    },
  ],
  happened: 'loader-only',
  otherwise: 'both',
};

/** Causes worth testing, each with what would refute it. */
export const hypotheses: readonly Hypothesis[] = [
  {
    id: 'service',
    words: { en: 'The bucket, or S3, is down', ja: 'バケットか S3 が止まっている' },
    refutedBy: {
      en: 'The loader copies the same object at this moment.',
      ja: 'いまこの瞬間、loader は同じオブジェクトをコピーできている。',
    },
    look: {
      from: 'operator',
      command: `npx closednet shell L02 --from loader -- \\\n  aws s3 ls s3://\${bucket-prefix}-\${account}/orders/`,
    },
  },
  {
    id: 'name',
    words: {
      en: 'The name gives the report’s host another address',
      ja: 'レポート用のホストでは、名前の答えが違う',
    },
    refutedBy: {
      en: 'Both hosts get the same public addresses: a gateway endpoint leaves names alone.',
      ja: 'どちらのホストにも同じパブリックアドレスが返る。ゲートウェイエンドポイントは名前に手を触れない。',
    },
    look: { from: 'inside', command: `getent ahostsv4 ${ordersHost} | cut -d' ' -f1 | sort -u` },
  },
  {
    id: 'route',
    words: {
      en: 'The report’s subnet has no route to S3',
      ja: 'レポート用のサブネットに S3 へのルートがない',
    },
    refutedBy: {
      en: 'The table that this subnet uses leads from the list of S3 to an endpoint.',
      ja: 'このサブネットが使うルートテーブルに、S3 のリストからエンドポイントへのルートがある。',
    },
    look: {
      from: 'operator',
      command: [
        'aws ec2 describe-route-tables --output text \\',
        '  --filters Name=association.subnet-id,Values=${second-subnet-id} \\',
        "  --query 'RouteTables[].[RouteTableId,Routes[].[DestinationCidrBlock,DestinationPrefixListId,GatewayId]]'",
      ].join('\n'),
    },
  },
  {
    id: 'group',
    words: {
      en: 'The hosts’ security group does not let it out to S3',
      ja: 'ホストのセキュリティグループが S3 への送信を許していない',
    },
    refutedBy: {
      en: 'Both hosts wear this one group, its rule names the list of S3, and one of them gets through.',
      ja: '二つのホストは同じグループで、ルールは S3 のリストを指定している。しかも片方は通っている。',
    },
    look: {
      from: 'operator',
      command: [
        'aws ec2 describe-security-groups --group-ids ${batch-group} \\',
        "  --query 'SecurityGroups[].IpPermissionsEgress'",
      ].join('\n'),
    },
  },
  {
    id: 'policy',
    words: {
      en: 'The bucket’s policy turns the report away',
      ja: 'バケットポリシーがレポートを断っている',
    },
    refutedBy: {
      en: 'Nobody has answered. A policy says AccessDenied, and at once. (It may still have its say later.)',
      ja: '誰も答えていない。ポリシーならすぐに AccessDenied と答える。（後で口を出すことはありうる。）',
    },
    look: {
      from: 'inside',
      command: [
        'AWS_MAX_ATTEMPTS=1 aws s3 cp --cli-connect-timeout 3 \\',
        `  s3://\${bucket-prefix}-\${account}/orders/${day}.csv -`,
      ].join('\n'),
    },
  },
];
