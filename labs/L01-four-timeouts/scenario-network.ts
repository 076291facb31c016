import type { Step } from '#aws/step.ts';
import { ordinals, privateSubnet, type Which } from '#labs/closed-vpc-steps.ts';
import { named } from '#labs/steps.ts';
import { endpointOf, s3Gateway } from '#labs/vpc-steps.ts';

/** The closed VPC: two private subnets, one route table, no gateway to the internet. */
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
      en: 'Private names need it, and it is off in a new VPC.',
      ja: 'プライベートな名前を使うために必要です。新しい VPC では無効になっています。',
    },
  },
  privateSubnet('private-a', 'first'),
  privateSubnet('private-c', 'second'),
  {
    service: 'ec2',
    operation: 'CreateRouteTable',
    input: { VpcId: { ref: 'vpc' }, ...named('route-table', 'private') },
    save: { 'private-routes': 'RouteTable.RouteTableId' },
    comment: {
      en: 'One table for both subnets; it leads nowhere outside.',
      ja: '二つのサブネットで共有するルートテーブル。外への道はありません。',
    },
  },
  associate('private-a', 'first'),
  associate('private-c', 'second'),
];

/** The doors to AWS: S3 for the price list, Systems Manager for those who look after the machines. */
export const doors: readonly Step[] = [
  s3Gateway({
    en: 'The way to S3: a gateway endpoint, which costs nothing.',
    ja: 'S3 への道。料金のかからないゲートウェイエンドポイントです。',
  }),
  door('ssm', {
    en: 'Machines ask Systems Manager here for what they are to run.',
    ja: 'マシンはここから、実行するコマンドを Systems Manager に受け取りに行きます。',
  }),
  door('ssmmessages', {
    en: 'Run Command talks with the machines over this one.',
    ja: 'Run Command とマシンとのやり取りに使います。',
  }),
];

function associate(binding: string, which: Which): Step {
  const { en, ja } = ordinals[which];
  return {
    service: 'ec2',
    operation: 'AssociateRouteTable',
    input: { RouteTableId: { ref: 'private-routes' }, SubnetId: { ref: binding } },
    comment: { en: `The ${en} subnet uses it.`, ja: `${ja}のサブネットに関連付けます。` },
  };
}

function door(service: string, comment: Step['comment']): Step {
  return endpointOf(service, { subnets: ['private-a'], group: 'endpoints-group' }, comment);
}
