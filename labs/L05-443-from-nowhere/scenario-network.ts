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
    en: 'Needed for private DNS of endpoints; here it is on, so names are not the trouble.',
    ja: 'エンドポイントのプライベート DNS に必要です。ここでは有効なので、名前は原因ではありません。',
  }),
  subnet('first'),
  subnet('second'),
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
  associate('first'),
  associate('second'),
];

function attribute(name: string, comment: Step['comment']): Step {
  return {
    service: 'ec2',
    operation: 'ModifyVpcAttribute',
    input: { VpcId: { ref: 'vpc' }, [name]: { Value: true } },
    comment,
  };
}

function subnet(which: 'first' | 'second'): Step {
  return {
    service: 'ec2',
    operation: 'CreateSubnet',
    input: {
      VpcId: { ref: 'vpc' },
      CidrBlock: { text: `\${${which}-block}` },
      AvailabilityZone: { text: `\${region}\${${which}-zone}` },
      ...named('subnet', `\${${which}-subnet}`),
    },
    save: { [`${which}-id`]: 'Subnet.SubnetId' },
    comment: {
      en: `The ${which} private subnet, in a zone of its own.`,
      ja: `${which === 'first' ? '一つ目' : '二つ目'}のプライベートサブネット。ゾーンは別々です。`,
    },
  };
}

function associate(which: 'first' | 'second'): Step {
  return {
    service: 'ec2',
    operation: 'AssociateRouteTable',
    input: { RouteTableId: { ref: 'private-routes' }, SubnetId: { ref: `${which}-id` } },
    comment: {
      en: `The ${which} subnet uses it.`,
      ja: `${which === 'first' ? '一つ目' : '二つ目'}のサブネットに関連付けます。`,
    },
  };
}
