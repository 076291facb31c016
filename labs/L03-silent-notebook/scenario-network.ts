import type { Step } from '#aws/step.ts';
import { named } from '#labs/steps.ts';

/** The closed VPC: two subnets in two zones, one route table, no gateway to the internet. */
export const network: readonly Step[] = [
  {
    service: 'ec2',
    operation: 'CreateVpc',
    input: { CidrBlock: '10.0.0.0/16', ...named('vpc', 'closed') },
    save: { vpc: 'Vpc.VpcId' },
    comment: { en: 'The closed network.', ja: '閉域網です。' },
  },
  ...dns(),
  ...subnet('private-a', '10.0.1.0/24', 'a'),
  ...subnet('private-c', '10.0.2.0/24', 'c'),
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
  associate('private-a'),
  associate('private-c'),
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

function subnet(name: string, cidr: string, zone: string): readonly Step[] {
  return [
    {
      service: 'ec2',
      operation: 'CreateSubnet',
      input: {
        VpcId: { ref: 'vpc' },
        CidrBlock: cidr,
        AvailabilityZone: { text: `\${region}${zone}` },
        ...named('subnet', name),
      },
      save: { [name]: 'Subnet.SubnetId' },
      comment: {
        en: `A private subnet in zone ${zone}.`,
        ja: `ゾーン ${zone} のプライベートサブネット。`,
      },
    },
  ];
}

function associate(name: string): Step {
  return {
    service: 'ec2',
    operation: 'AssociateRouteTable',
    input: { RouteTableId: { ref: 'private-routes' }, SubnetId: { ref: name } },
    save: { [`${name}-routes`]: 'AssociationId' },
    comment: { en: `${name} uses it.`, ja: `${name} に関連付けます。` },
  };
}
