import type { Step } from '#aws/step.ts';
import type { Mutant } from '#labs/lab.ts';
import { named } from '#labs/steps.ts';
import { securityGroup } from '#labs/vpc-steps.ts';
import { orders } from './names.ts';
import { copiedRates, repaired, secondTable, sendTo, tableDoor, tablePath } from './repair.ts';
import { bucketPolicy } from './scenario-data.ts';
import { secondEndpoint } from './second-endpoint.ts';

/** Wrong fixes of the way to the bucket and to the table. */
export const pathMutants: readonly Mutant[] = [
  {
    id: 'interface-and-hosts',
    title: {
      en: 'An S3 interface endpoint, and its address in /etc/hosts',
      ja: 'S3 のインターフェイスエンドポイントを作り、そのアドレスを /etc/hosts に書く',
    },
    doesNotFix: true,
    fails: ['report-reads'],
    steps: interfaceWithoutName('second-subnet-id'),
    again: {
      title: { en: 'In both subnets', ja: '両方のサブネットに' },
      steps: interfaceWithoutName('first-subnet-id', 'second-subnet-id'),
    },
  },
  {
    id: 'another-caller',
    title: {
      en: 'A second endpoint that the bucket’s policy does not know',
      ja: 'バケットポリシーが知らない二つ目のエンドポイント',
    },
    doesNotFix: true,
    fails: ['report-reads'],
    steps: [secondEndpoint],
    again: {
      title: {
        en: 'Made without a table, and led into it afterwards',
        ja: 'テーブルなしで作り、後から入れる',
      },
      steps: [
        { ...secondEndpoint, input: { ...secondEndpoint.input, RouteTableIds: [] } },
        {
          ...secondTable,
          input: { ...secondTable.input, VpcEndpointId: { ref: 'second-s3-endpoint' } },
        },
      ],
    },
  },
  {
    id: 'moved-not-added',
    title: {
      en: 'The route moved to the second table, so that the first has none',
      ja: 'ルートを二つ目のテーブルへ移し、一つ目からなくしてしまう',
    },
    fails: ['loader-reads'],
    steps: [
      {
        ...secondTable,
        input: { ...secondTable.input, RemoveRouteTableIds: [{ ref: 'first-routes' }] },
      },
      ...tablePath,
      ...copiedRates,
    ],
    again: {
      title: {
        en: 'The endpoint deleted, and made for the second table alone',
        ja: 'エンドポイントを削除し、二つ目のテーブルだけに作り直す',
      },
      steps: [
        ...madeAnew(['second-routes']),
        bucketPolicy(['${s3-endpoint}'], {
          en: 'The new one may read orders.',
          ja: '新しいエンドポイントから注文を読めます。',
        }),
        ...tablePath,
        ...copiedRates,
      ],
    },
  },
  {
    id: 'lock-removed',
    title: {
      en: 'Repaired, and the bucket’s policy deleted with it',
      ja: '修復のついでにバケットポリシーを削除する',
    },
    fails: ['outside'],
    steps: [
      ...repaired,
      {
        service: 's3',
        operation: 'DeleteBucketPolicy',
        input: { Bucket: { text: orders } },
        comment: { en: 'It was in the way.', ja: '邪魔だったので。' },
      },
    ],
    again: {
      title: {
        en: 'The refusal made to ask for a name nobody has',
        ja: '誰のものでもない名前を条件にする',
      },
      steps: [
        ...repaired,
        {
          ...bucketPolicy([], {
            en: 'A condition that never holds.',
            ja: '成り立つことのない条件。',
          }),
          input: {
            Bucket: { text: orders },
            Policy: {
              text: JSON.stringify({
                Version: '2012-10-17',
                Statement: [
                  {
                    Effect: 'Deny',
                    Principal: '*',
                    Action: 's3:GetObject',
                    Resource: `arn:aws:s3:::${orders}/orders/*`,
                    Condition: { StringEquals: { 'aws:SourceVpce': 'vpce-nobody' } },
                  },
                ],
              }),
            },
          },
        },
      ],
    },
  },
  {
    id: 'door-without-a-rule',
    title: {
      en: 'DynamoDB’s endpoint, and no rule in the group',
      ja: 'DynamoDB のエンドポイントだけで、グループのルールがない',
    },
    doesNotFix: true,
    fails: ['report-looks', 'loader-looks'],
    steps: [secondTable, tableDoor(), ...copiedRates],
    again: {
      title: { en: 'A rule, and no endpoint', ja: 'ルールだけで、エンドポイントがない' },
      steps: [secondTable, sendTo({ lists: ['dynamodb-list'] }), ...copiedRates],
    },
  },
  {
    id: 'one-table-again',
    title: {
      en: 'The same mistake once more: DynamoDB in the second table only',
      ja: '同じ間違いをもう一度。DynamoDB を二つ目のテーブルだけに入れる',
    },
    doesNotFix: true,
    fails: ['loader-looks'],
    steps: [
      secondTable,
      tableDoor(['second-routes']),
      sendTo({ lists: ['dynamodb-list'] }),
      ...copiedRates,
    ],
    again: {
      title: { en: 'Made for both, and taken out of one', ja: '両方に入れてから片方を外す' },
      steps: [
        secondTable,
        ...tablePath,
        {
          service: 'ec2',
          operation: 'ModifyVpcEndpoint',
          input: {
            VpcEndpointId: { ref: 'dynamodb-endpoint' },
            RemoveRouteTableIds: [{ ref: 'first-routes' }],
          },
          comment: { en: 'The loader was forgotten.', ja: 'loader を忘れています。' },
        },
        ...copiedRates,
      ],
    },
  },
];

function interfaceWithoutName(...subnets: readonly string[]): readonly Step[] {
  return [
    securityGroup('door', 'The door to S3', { en: 'The door’s group.', ja: '出入口のグループ。' }),
    {
      service: 'ec2',
      operation: 'CreateVpcEndpoint',
      input: {
        VpcId: { ref: 'vpc' },
        VpcEndpointType: 'Interface',
        ServiceName: { text: 'com.amazonaws.${region}.s3' },
        SubnetIds: subnets.map((subnet) => ({ ref: subnet })),
        SecurityGroupIds: [{ ref: 'door-group' }],
        PrivateDnsEnabled: false,
        ...named('vpc-endpoint', 's3-interface'),
      },
      comment: {
        en: 'No name leads to it; a line in a file does, on one machine.',
        ja: 'ここを指す名前はありません。一台のマシンのファイルに書かれた一行だけです。',
      },
    },
  ];
}

function madeAnew(tables: readonly string[]): readonly Step[] {
  return [
    {
      service: 'ec2',
      operation: 'DeleteVpcEndpoints',
      input: { VpcEndpointIds: [{ ref: 's3-endpoint' }] },
      comment: { en: 'Away with the old one.', ja: '古いものを削除します。' },
    },
    {
      ...secondEndpoint,
      input: { ...secondEndpoint.input, RouteTableIds: tables.map((table) => ({ ref: table })) },
      save: { 's3-endpoint': 'VpcEndpoint.VpcEndpointId' },
    },
  ];
}
