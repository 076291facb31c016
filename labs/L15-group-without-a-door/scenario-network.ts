import type { Step } from '#aws/step.ts';
import { named } from '#labs/steps.ts';
import { s3Gateway } from '#labs/vpc-steps.ts';

type Which = 'first' | 'second';
type Kind = 'public' | 'private';

const kinds = {
  public: { en: 'public', ja: 'パブリック' },
  private: { en: 'private', ja: 'プライベート' },
} as const;

/** Two public subnets with their way to the internet, two private ones with none. */
export const network: readonly Step[] = [
  {
    service: 'ec2',
    operation: 'CreateVpc',
    input: { CidrBlock: { text: '${vpc-cidr}' }, ...named('vpc', 'airflow') },
    save: { vpc: 'Vpc.VpcId' },
    comment: { en: 'The network of Airflow.', ja: 'Airflow のネットワークです。' },
  },
  attribute('EnableDnsSupport', {
    en: 'VPC+2 answers names.',
    ja: 'VPC+2 のリゾルバーを有効にします。',
  }),
  attribute('EnableDnsHostnames', {
    en: 'MWAA wants both DNS attributes.',
    ja: 'MWAA には DNS の属性が二つとも必要です。',
  }),
  subnet('public', 'first'),
  subnet('public', 'second'),
  subnet('private', 'first'),
  subnet('private', 'second'),
  {
    service: 'ec2',
    operation: 'CreateInternetGateway',
    input: named('internet-gateway', 'front'),
    save: { 'internet-gateway': 'InternetGateway.InternetGatewayId' },
    comment: {
      en: 'For what is meant to be seen from outside, and for that alone.',
      ja: '外から見えてよいものだけのための、インターネットゲートウェイ。',
    },
  },
  {
    service: 'ec2',
    operation: 'AttachInternetGateway',
    input: { InternetGatewayId: { ref: 'internet-gateway' }, VpcId: { ref: 'vpc' } },
    comment: { en: 'At the VPC.', ja: 'VPC に取り付けます。' },
  },
  ...routeTable('public'),
  {
    service: 'ec2',
    operation: 'CreateRoute',
    input: {
      RouteTableId: { ref: 'public-routes' },
      DestinationCidrBlock: '0.0.0.0/0',
      GatewayId: { ref: 'internet-gateway' },
    },
    comment: {
      en: 'This route makes the two public subnets public.',
      ja: '二つのサブネットをパブリックにしているのは、このルートです。',
    },
  },
  ...routeTable('private'),
  s3Gateway({ en: 'Airflow’s way to its DAGs.', ja: 'Airflow が DAG を取りに行く道。' }),
];

function attribute(member: string, comment: Step['comment']): Step {
  return {
    service: 'ec2',
    operation: 'ModifyVpcAttribute',
    input: { VpcId: { ref: 'vpc' }, [member]: { Value: true } },
    comment,
  };
}

function subnet(kind: Kind, which: Which): Step {
  return {
    service: 'ec2',
    operation: 'CreateSubnet',
    input: {
      VpcId: { ref: 'vpc' },
      CidrBlock: { text: `\${${which}-${kind}-block}` },
      AvailabilityZone: { text: `\${region}\${${which}-zone}` },
      ...named('subnet', `${kind}-${which}`),
    },
    save: { [`${kind}-${which}`]: 'Subnet.SubnetId' },
    comment: {
      en: `A ${kinds[kind].en} subnet, in the ${which} zone.`,
      ja: `${which === 'first' ? '一つ目' : '二つ目'}のゾーンの${kinds[kind].ja}サブネット。`,
    },
  };
}

function routeTable(kind: Kind): readonly Step[] {
  const table = `${kind}-routes`;
  return [
    {
      service: 'ec2',
      operation: 'CreateRouteTable',
      input: { VpcId: { ref: 'vpc' }, ...named('route-table', kind) },
      save: { [table]: 'RouteTable.RouteTableId' },
      comment: {
        en: `One table for both ${kinds[kind].en} subnets.`,
        ja: `二つの${kinds[kind].ja}サブネットで共有するルートテーブル。`,
      },
    },
    ...(['first', 'second'] as const).map((which): Step => ({
      service: 'ec2',
      operation: 'AssociateRouteTable',
      input: { RouteTableId: { ref: table }, SubnetId: { ref: `${kind}-${which}` } },
      comment: {
        en: `The ${which} one uses it.`,
        ja: `${which === 'first' ? '一つ目' : '二つ目'}に関連付けます。`,
      },
    })),
  ];
}
