import type { Step } from '#aws/step.ts';
import { named } from '#labs/steps.ts';
import { s3Gateway, securityGroup } from '#labs/vpc-steps.ts';

/** The closed VPC: one private subnet, one route table, and a gateway endpoint for S3. */
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
    operation: 'CreateSubnet',
    input: {
      VpcId: { ref: 'vpc' },
      CidrBlock: { text: '${subnet-block}' },
      AvailabilityZone: { text: '${region}${zone}' },
      ...named('subnet', '${subnet-name}'),
    },
    save: { 'private-a': 'Subnet.SubnetId' },
    comment: { en: 'A private subnet.', ja: 'プライベートサブネット。' },
  },
  {
    service: 'ec2',
    operation: 'CreateRouteTable',
    input: { VpcId: { ref: 'vpc' }, ...named('route-table', 'private') },
    save: { 'private-routes': 'RouteTable.RouteTableId' },
    comment: { en: 'Only the local route is in it.', ja: 'local ルートだけを持ちます。' },
  },
  {
    service: 'ec2',
    operation: 'AssociateRouteTable',
    input: { RouteTableId: { ref: 'private-routes' }, SubnetId: { ref: 'private-a' } },
    comment: { en: 'The subnet uses it.', ja: 'サブネットに関連付けます。' },
  },
  s3Gateway({
    en: 'The way to S3: a gateway endpoint. It is the only door.',
    ja: 'S3 への道となるゲートウェイエンドポイント。出入口はこれだけです。',
  }),
  securityGroup('worker', 'Workers', {
    en: 'The worker; its outgoing traffic is free, and has nowhere to go but S3.',
    ja: 'ワーカー用。外向きは自由ですが、S3 以外に行き先はありません。',
  }),
];
