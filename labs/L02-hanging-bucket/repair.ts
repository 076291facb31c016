import type { Step, StepValue } from '#aws/step.ts';
import { named } from '#labs/steps.ts';
import { settings } from './job-texts.ts';
import { archive, orders } from './names.ts';
import { object } from './objects.ts';

/** The endpoint that is there leads from the second table too. */
export const secondTable: Step = {
  service: 'ec2',
  operation: 'ModifyVpcEndpoint',
  input: {
    VpcEndpointId: { ref: 's3-endpoint' },
    AddRouteTableIds: [{ ref: 'second-routes' }],
  },
  comment: {
    en: 'The same endpoint, one more table: AWS puts the route there by itself. The bucket policy names this endpoint, so a second one would be another caller.',
    ja: '同じエンドポイントに、ルートテーブルを一つ足します。ルートは AWS が自動で入れます。バケットポリシーはこのエンドポイントを名指ししているので、二つ目を作ると別の入口になります。',
  },
};

/** DynamoDB's gateway endpoint, in the tables of these names. */
export function tableDoor(tables: readonly string[] = ['first-routes', 'second-routes']): Step {
  return {
    service: 'ec2',
    operation: 'CreateVpcEndpoint',
    input: {
      VpcId: { ref: 'vpc' },
      VpcEndpointType: 'Gateway',
      ServiceName: { text: 'com.amazonaws.${region}.dynamodb' },
      RouteTableIds: tables.map((table) => ({ ref: table })),
      ...named('vpc-endpoint', 'dynamodb'),
    },
    save: { 'dynamodb-endpoint': 'VpcEndpoint.VpcEndpointId' },
    comment: {
      en: 'DynamoDB has a gateway endpoint of its own, and both subnets need it.',
      ja: 'DynamoDB にも専用のゲートウェイエンドポイントがあり、両方のサブネットで必要です。',
    },
  };
}

/** Lets the hosts send 443 to prefix lists that a step saved as these, or to blocks. */
export function sendTo(
  to: { readonly lists: readonly string[] } | { readonly blocks: readonly string[] },
  comment: Step['comment'] = {
    en: 'A group’s rule may name a prefix list; it stays right when AWS adds addresses.',
    ja: 'グループのルールにはプレフィックスリストを指定できます。AWS がアドレスを追加しても、そのまま使えます。',
  },
): Step {
  const peers: { readonly [member: string]: StepValue } =
    'lists' in to
      ? { PrefixListIds: to.lists.map((list) => ({ PrefixListId: { ref: list } })) }
      : { IpRanges: to.blocks.map((block) => ({ CidrIp: { text: block } })) };
  return {
    service: 'ec2',
    operation: 'AuthorizeSecurityGroupEgress',
    input: {
      GroupId: { ref: 'batch-group' },
      IpPermissions: [{ IpProtocol: 'tcp', FromPort: 443, ToPort: 443, ...peers }],
    },
    comment,
  };
}

export const tablePath: readonly Step[] = [tableDoor(), sendTo({ lists: ['dynamodb-list'] })];

/** What the report needs of the archive, brought into the Region. */
export const copiedRates: readonly Step[] = [
  {
    service: 's3',
    operation: 'CopyObject',
    input: {
      Bucket: { text: orders },
      Key: 'rates/rates.csv',
      CopySource: { text: `${archive}/rates.csv` },
    },
    comment: {
      en: 'Copied by S3 itself, asked from outside the network.',
      ja: 'ネットワークの外から S3 に頼み、S3 自身にコピーさせます。',
    },
  },
  rates(`s3://${orders}/rates/rates.csv`),
];

/** Tells the job where the rates are. */
export function rates(url: string, region = '${region}'): Step {
  return object('report.env', settings(url, region), {
    en: 'Where the job looks for the rates.',
    ja: 'ジョブがレートを探す場所です。',
  });
}

/** Everything right; what comes behind it is what is judged. */
export const repaired: readonly Step[] = [secondTable, ...tablePath, ...copiedRates];
