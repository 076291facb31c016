import type { Step } from '#aws/step.ts';
import { named } from './steps.ts';

/** Of two subnets, zones or blocks that a lab's values name. */
export type Which = 'first' | 'second';

export const ordinals = {
  first: { en: 'first', ja: '一つ目' },
  second: { en: 'second', ja: '二つ目' },
} as const;

/**
 * A closed VPC: two subnets in two zones (`private-a`, `private-c`), one route table
 * (`private-routes`), no gateway to the internet. A lab's values give blocks, zones and names.
 */
export const closedVpc: readonly Step[] = [
  {
    service: 'ec2',
    operation: 'CreateVpc',
    input: { CidrBlock: { text: '${vpc-cidr}' }, ...named('vpc', 'closed') },
    save: { vpc: 'Vpc.VpcId' },
    comment: { en: 'The closed network.', ja: '閉域網です。' },
  },
  ...dns(),
  privateSubnet('private-a', 'first'),
  privateSubnet('private-c', 'second'),
  {
    service: 'ec2',
    operation: 'CreateRouteTable',
    input: { VpcId: { ref: 'vpc' }, ...named('route-table', 'private') },
    save: { 'private-routes': 'RouteTable.RouteTableId' },
    comment: {
      en: 'One table for both subnets; only the local route is in it.',
      ja: '二つのサブネットで共有するルートテーブル。local ルートだけを持ちます。',
    },
  },
  associate('private-a', 'first'),
  associate('private-c', 'second'),
];

/** Private DNS of endpoints needs both attributes; a new VPC has only the first. */
function dns(): readonly Step[] {
  return [
    {
      service: 'ec2',
      operation: 'ModifyVpcAttribute',
      input: { VpcId: { ref: 'vpc' }, EnableDnsSupport: { Value: true } },
      comment: { en: 'VPC+2 answers names.', ja: 'VPC+2 のリゾルバーを有効にします。' },
    },
    {
      service: 'ec2',
      operation: 'ModifyVpcAttribute',
      input: { VpcId: { ref: 'vpc' }, EnableDnsHostnames: { Value: true } },
      comment: {
        en: 'Needed for private DNS of endpoints, and off in a new VPC.',
        ja: 'エンドポイントのプライベート DNS に必要です。新しい VPC では無効になっています。',
      },
    },
  ];
}

/** A private subnet of the closed VPC, in the block and zone of the lab's values. */
export function privateSubnet(binding: string, which: Which): Step {
  const { en, ja } = ordinals[which];
  return {
    service: 'ec2',
    operation: 'CreateSubnet',
    input: {
      VpcId: { ref: 'vpc' },
      CidrBlock: { text: `\${${which}-block}` },
      AvailabilityZone: { text: `\${region}\${${which}-zone}` },
      ...named('subnet', `\${${which}-subnet}`),
    },
    save: { [binding]: 'Subnet.SubnetId' },
    comment: {
      en: `A private subnet, in the ${en} zone.`,
      ja: `${ja}のゾーンのプライベートサブネット。`,
    },
  };
}

function associate(binding: string, which: Which): Step {
  const { en, ja } = ordinals[which];
  return {
    service: 'ec2',
    operation: 'AssociateRouteTable',
    input: { RouteTableId: { ref: 'private-routes' }, SubnetId: { ref: binding } },
    save: { [`${binding}-routes`]: 'AssociationId' },
    comment: { en: `The ${en} subnet uses it.`, ja: `${ja}のサブネットに関連付けます。` },
  };
}
