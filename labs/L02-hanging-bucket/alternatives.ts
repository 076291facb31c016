import type { Step } from '#aws/step.ts';
import type { Alternative } from '#labs/lab.ts';
import { policy } from '#labs/steps.ts';
import { admit, endpointOf, securityGroup } from '#labs/vpc-steps.ts';
import { rateLines } from './job-texts.ts';
import { createBucket, object } from './objects.ts';
import { copiedRates, rates, secondTable, sendTo, tableDoor, tablePath } from './repair.ts';
import { bucketPolicy } from './scenario-data.ts';
import { secondEndpoint } from './second-endpoint.ts';

/** Other right answers: they pass, some with a warning. */
export const alternatives: readonly Alternative[] = [
  {
    id: 'shared-table',
    title: {
      en: 'The second subnet moved into the first one’s table',
      ja: '二つ目のサブネットを一つ目のルートテーブルへ移す',
    },
    warns: [],
    steps: [...sharedTable(), tableDoor(['first-routes']), ...listed(), ...copiedRates],
  },
  {
    id: 'second-endpoint',
    title: {
      en: 'A second S3 endpoint, and a bucket policy that knows both',
      ja: '二つ目の S3 エンドポイントと、両方を認めるバケットポリシー',
    },
    warns: [],
    steps: [
      secondEndpoint,
      bucketPolicy(['${s3-endpoint}', '${second-s3-endpoint}'], {
        en: 'Two endpoints of this network may read orders.',
        ja: 'このネットワークの二つのエンドポイントから注文を読めます。',
      }),
      ...tablePath,
      ...copiedRates,
    ],
  },
  {
    id: 'listed-blocks',
    title: {
      en: 'DynamoDB’s blocks in the group, copied from the list',
      ja: 'リストから書き写した DynamoDB のアドレス範囲をグループに書く',
    },
    warns: ['narrow-egress'],
    steps: [secondTable, tableDoor(), ...copiedBlocks(), ...copiedRates],
  },
  {
    id: 'own-bucket',
    title: {
      en: 'A bucket of its own for the rates, in this Region',
      ja: 'このリージョンに、レート専用のバケットを作る',
    },
    warns: [],
    steps: [secondTable, ...tablePath, ...ownBucket()],
  },
  {
    id: 's3-interface',
    title: {
      en: 'An interface endpoint for S3, with private DNS for this VPC',
      ja: 'この VPC でプライベート DNS を使う S3 のインターフェイスエンドポイント',
    },
    warns: ['free-doors'],
    steps: [...s3Interface(), ...tablePath, ...copiedRates],
  },
];

function listed(): readonly Step[] {
  return [sendTo({ lists: ['dynamodb-list'] })];
}

function sharedTable(): readonly Step[] {
  return [
    {
      service: 'ec2',
      operation: 'ReplaceRouteTableAssociation',
      input: {
        AssociationId: { ref: 'second-association' },
        RouteTableId: { ref: 'first-routes' },
      },
      save: { 'second-association': 'NewAssociationId' },
      comment: {
        en: 'Both subnets read one table; what stands in it holds for both.',
        ja: '二つのサブネットが一つのルートテーブルを使い、内容が両方に効きます。',
      },
    },
  ];
}

function copiedBlocks(): readonly Step[] {
  return [
    {
      service: 'ec2',
      operation: 'GetManagedPrefixListEntries',
      input: { PrefixListId: { ref: 'dynamodb-list' } },
      save: {
        'block-one': 'Entries.0.Cidr',
        'block-two': 'Entries.1.Cidr',
        'block-three': 'Entries.2.Cidr',
        'block-four': 'Entries.3.Cidr',
      },
      comment: { en: 'What the list holds today.', ja: '今日のリストの中身です。' },
    },
    sendTo(
      { blocks: ['${block-one}', '${block-two}', '${block-three}', '${block-four}'] },
      { en: 'Written down one by one.', ja: '一つずつ書き写します。' },
    ),
  ];
}

function ownBucket(): readonly Step[] {
  const near = '${bucket-prefix}-rates-${account}';
  return [
    createBucket(near, '${region}', {
      en: 'A bucket for what other teams bring.',
      ja: 'ほかのチームから届くもののためのバケット。',
    }),
    object(
      'rates.csv',
      rateLines,
      { en: 'Replication would keep it fresh.', ja: 'レプリケーションなら最新に保てます。' },
      { bucket: near },
    ),
    {
      service: 'iam',
      operation: 'PutRolePolicy',
      input: {
        RoleName: 'ReportJob',
        PolicyName: 'near-rates',
        PolicyDocument: policy({
          Effect: 'Allow',
          Action: 's3:GetObject',
          Resource: `arn:aws:s3:::${near}/*`,
        }),
      },
      comment: {
        en: 'The role knew only the other two.',
        ja: 'ロールの許可は今までの二つだけでした。',
      },
    },
    rates(`s3://${near}/rates.csv`),
  ];
}

function s3Interface(): readonly Step[] {
  const toDoor = [{ IpProtocol: 'tcp', FromPort: 443, ToPort: 443 }];
  const other = (group: string) => toDoor.map((one) => ({ ...one, ...from(group) }));
  return [
    securityGroup('door', 'The door to S3', { en: 'The door’s group.', ja: '出入口のグループ。' }),
    admit('door-group', other('batch-group'), {
      en: 'It lets the batch hosts in.',
      ja: 'バッチのホストを通します。',
    }),
    {
      service: 'ec2',
      operation: 'AuthorizeSecurityGroupEgress',
      input: { GroupId: { ref: 'batch-group' }, IpPermissions: other('door-group') },
      comment: { en: 'And they may send to it.', ja: 'ホストからの送信も許可します。' },
    },
    endpointOf(
      's3',
      { subnets: ['first-subnet-id', 'second-subnet-id'], group: 'door-group' },
      {
        en: 'With this option hosts of the VPC itself get its private addresses.',
        ja: 'この設定なら、VPC の中のホストにもプライベートアドレスが返ります。',
      },
      { DnsOptions: { PrivateDnsOnlyForInboundResolverEndpoint: false } },
    ),
    bucketPolicy(['${s3-endpoint}'], {
      en: 'Orders come through this endpoint now.',
      ja: '注文データの入口は、このエンドポイントになりました。',
    }),
  ];
}

function from(group: string) {
  return { UserIdGroupPairs: [{ GroupId: { ref: group } }] };
}
