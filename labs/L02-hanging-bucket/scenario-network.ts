import type { Step } from '#aws/step.ts';
import { named } from '#labs/steps.ts';

type Which = 'first' | 'second';

const ordinals = {
  first: { en: 'first', ja: '一つ目' },
  second: { en: 'second', ja: '二つ目' },
} as const;

/** Two subnets with a table each, and the one gateway endpoint, which stands in the first table. */
export const network: readonly Step[] = [
  {
    service: 'ec2',
    operation: 'CreateVpc',
    input: { CidrBlock: { text: '${vpc-cidr}' }, ...named('vpc', 'closed') },
    save: { vpc: 'Vpc.VpcId' },
    comment: { en: 'The closed network.', ja: '閉域網です。' },
  },
  {
    service: 'ec2',
    operation: 'ModifyVpcAttribute',
    input: { VpcId: { ref: 'vpc' }, EnableDnsHostnames: { Value: true } },
    comment: {
      en: 'AWS asks for both DNS attributes where its resolver and endpoints meet; a new VPC has one.',
      ja: 'AWS のリゾルバーとエンドポイントを併用するには、DNS の属性が二つとも必要です。新しい VPC では一つだけ有効です。',
    },
  },
  ...subnet('first'),
  associate('first'),
  {
    service: 'ec2',
    operation: 'CreateVpcEndpoint',
    input: {
      VpcId: { ref: 'vpc' },
      VpcEndpointType: 'Gateway',
      ServiceName: { text: 'com.amazonaws.${region}.s3' },
      RouteTableIds: [{ ref: 'first-routes' }],
      ...named('vpc-endpoint', 's3'),
    },
    save: { 's3-endpoint': 'VpcEndpoint.VpcEndpointId' },
    comment: {
      en: 'S3 by a route of its own, in the table that there was.',
      ja: 'S3 への専用のルート。当時あったルートテーブルに入りました。',
    },
  },
  prefixList('s3', {
    en: 'The addresses of S3 in this Region, as AWS keeps them.',
    ja: 'このリージョンの S3 のアドレス。AWS が管理するリストです。',
  }),
  prefixList('dynamodb', {
    en: 'Those of DynamoDB.',
    ja: 'DynamoDB のアドレスのリストです。',
  }),
  ...subnet('second'),
  {
    service: 'ec2',
    operation: 'DescribeNetworkAcls',
    input: { Filters: [{ Name: 'vpc-id', Values: [{ ref: 'vpc' }] }] },
    save: { acl: 'NetworkAcls.0.NetworkAclId' },
    comment: {
      en: 'The network ACL that came with the VPC; it lets everything pass.',
      ja: 'VPC と一緒にできたネットワーク ACL。すべてを通します。',
    },
  },
];

/** Puts a subnet behind its own table. */
export function associate(which: Which): Step {
  const { en, ja } = ordinals[which];
  return {
    service: 'ec2',
    operation: 'AssociateRouteTable',
    input: { RouteTableId: { ref: `${which}-routes` }, SubnetId: { ref: `${which}-subnet-id` } },
    save: { [`${which}-association`]: 'AssociationId' },
    comment: { en: `The ${en} subnet uses its own.`, ja: `${ja}のサブネットに関連付けます。` },
  };
}

function subnet(which: Which): readonly Step[] {
  const { en, ja } = ordinals[which];
  return [
    {
      service: 'ec2',
      operation: 'CreateSubnet',
      input: {
        VpcId: { ref: 'vpc' },
        CidrBlock: { text: `\${${which}-block}` },
        AvailabilityZone: { text: `\${region}\${${which}-zone}` },
        ...named('subnet', `\${${which}-subnet}`),
      },
      save: { [`${which}-subnet-id`]: 'Subnet.SubnetId' },
      comment: { en: `The ${en} subnet.`, ja: `${ja}のサブネット。` },
    },
    {
      service: 'ec2',
      operation: 'CreateRouteTable',
      input: { VpcId: { ref: 'vpc' }, ...named('route-table', `\${${which}-subnet}`) },
      save: { [`${which}-routes`]: 'RouteTable.RouteTableId' },
      comment: {
        en: `A table for the ${en} subnet; only the local route is in it.`,
        ja: `${ja}のサブネット用のルートテーブル。local ルートだけを持ちます。`,
      },
    },
  ];
}

function prefixList(service: string, comment: Step['comment']): Step {
  return {
    service: 'ec2',
    operation: 'DescribeManagedPrefixLists',
    input: {
      Filters: [
        {
          Name: 'prefix-list-name',
          Values: [{ text: `com.amazonaws.\${region}.${service}` }],
        },
      ],
    },
    save: { [`${service}-list`]: 'PrefixLists.0.PrefixListId' },
    comment,
  };
}
