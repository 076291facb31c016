import type { Step } from '#aws/step.ts';
import { named } from '#labs/steps.ts';

/** The closed VPC: two private subnets in two zones, one route table, no way to the internet. */
export const network: readonly Step[] = [
  {
    service: 'ec2',
    operation: 'CreateVpc',
    input: { CidrBlock: { text: '${vpc-cidr}' }, ...named('vpc', 'closed') },
    save: { vpc: 'Vpc.VpcId' },
    comment: { en: 'The closed network.', ja: '閉域網です。' },
  },
  attribute('EnableDnsSupport', {
    en: 'VPC+2 answers names.',
    ja: 'VPC+2 のリゾルバーを有効にします。',
  }),
  attribute('EnableDnsHostnames', {
    en: 'Needed for private DNS of endpoints, and off in a new VPC.',
    ja: 'エンドポイントのプライベート DNS に必要です。新しい VPC では無効になっています。',
  }),
  subnet('1'),
  subnet('2'),
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
  associate('1'),
  associate('2'),
];

function attribute(name: string, comment: Step['comment']): Step {
  return {
    service: 'ec2',
    operation: 'ModifyVpcAttribute',
    input: { VpcId: { ref: 'vpc' }, [name]: { Value: true } },
    comment,
  };
}

function subnet(number: string): Step {
  return {
    service: 'ec2',
    operation: 'CreateSubnet',
    input: {
      VpcId: { ref: 'vpc' },
      CidrBlock: { text: `\${subnet-${number}-cidr}` },
      AvailabilityZone: { text: `\${region}\${zone-${number}}` },
      ...named('subnet', `private-${number}`),
    },
    save: { [`private-${number}`]: 'Subnet.SubnetId' },
    comment: {
      en: `Private subnet ${number}, in a zone of its own.`,
      ja: `プライベートサブネット ${number}。ゾーンは別々です。`,
    },
  };
}

function associate(number: string): Step {
  return {
    service: 'ec2',
    operation: 'AssociateRouteTable',
    input: { RouteTableId: { ref: 'private-routes' }, SubnetId: { ref: `private-${number}` } },
    comment: {
      en: `private-${number} uses it.`,
      ja: `private-${number} に関連付けます。`,
    },
  };
}
