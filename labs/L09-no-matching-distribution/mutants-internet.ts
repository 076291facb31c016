import type { Step } from '#aws/step.ts';
import type { Mutant } from '#labs/lab.ts';
import { named } from '#labs/steps.ts';
import { repaired } from './repair.ts';

const gateway: readonly Step[] = [
  {
    service: 'ec2',
    operation: 'CreateInternetGateway',
    input: named('internet-gateway', 'way-out'),
    save: { 'internet-gateway': 'InternetGateway.InternetGatewayId' },
    comment: { en: 'A gateway to the internet.', ja: 'インターネットゲートウェイ。' },
  },
  {
    service: 'ec2',
    operation: 'AttachInternetGateway',
    input: { InternetGatewayId: { ref: 'internet-gateway' }, VpcId: { ref: 'vpc' } },
    comment: { en: 'At the closed VPC.', ja: '閉域の VPC に取り付けます。' },
  },
];

const publicAddress: readonly Step[] = [
  {
    service: 'ec2',
    operation: 'AllocateAddress',
    input: { Domain: 'vpc' },
    save: { address: 'AllocationId' },
    comment: { en: 'A public address.', ja: 'パブリックアドレス。' },
  },
  {
    service: 'ec2',
    operation: 'AssociateAddress',
    input: { AllocationId: { ref: 'address' }, NetworkInterfaceId: { ref: 'worker' } },
    comment: { en: 'For the worker.', ja: 'ワーカーに割り当てます。' },
  },
];

const nat: readonly Step[] = [
  ...gateway,
  {
    service: 'ec2',
    operation: 'CreateSubnet',
    input: {
      VpcId: { ref: 'vpc' },
      CidrBlock: '10.0.9.0/24',
      AvailabilityZone: { text: '${region}a' },
      ...named('subnet', 'public'),
    },
    save: { public: 'Subnet.SubnetId' },
    comment: { en: 'A public subnet.', ja: 'パブリックサブネット。' },
  },
  {
    service: 'ec2',
    operation: 'CreateRouteTable',
    input: { VpcId: { ref: 'vpc' }, ...named('route-table', 'public') },
    save: { 'public-routes': 'RouteTable.RouteTableId' },
    comment: { en: 'Its route table.', ja: 'そのルートテーブル。' },
  },
  {
    service: 'ec2',
    operation: 'AssociateRouteTable',
    input: { RouteTableId: { ref: 'public-routes' }, SubnetId: { ref: 'public' } },
    comment: { en: 'For the public subnet.', ja: 'パブリックサブネット用。' },
  },
  route('public-routes', '0.0.0.0/0', { GatewayId: { ref: 'internet-gateway' } }),
  {
    service: 'ec2',
    operation: 'AllocateAddress',
    input: { Domain: 'vpc' },
    save: { 'nat-address': 'AllocationId' },
    comment: { en: 'Its public address.', ja: 'NAT のパブリックアドレス。' },
  },
  {
    service: 'ec2',
    operation: 'CreateNatGateway',
    input: {
      SubnetId: { ref: 'public' },
      AllocationId: { ref: 'nat-address' },
      ConnectivityType: 'public',
    },
    save: { nat: 'NatGateway.NatGatewayId' },
    comment: { en: 'A NAT gateway.', ja: 'NAT ゲートウェイ。' },
  },
];

function route(
  table: string,
  destination: string,
  target: { readonly [member: string]: { readonly ref: string } },
): Step {
  return {
    service: 'ec2',
    operation: 'CreateRoute',
    input: { RouteTableId: { ref: table }, DestinationCidrBlock: destination, ...target },
    comment: { en: `${destination} leaves.`, ja: `${destination} を外へ。` },
  };
}

const out = { GatewayId: { ref: 'internet-gateway' } };

/** Wrong fixes that open the network for pip. */
export const internetMutants: readonly Mutant[] = [
  {
    id: 'nat-gateway',
    title: { en: 'A NAT gateway to the public index', ja: '公開インデックスへの NAT ゲートウェイ' },
    fails: ['internet'],
    steps: [
      ...repaired,
      ...nat,
      route('private-routes', '0.0.0.0/0', { NatGatewayId: { ref: 'nat' } }),
    ],
    again: {
      title: {
        en: 'An internet gateway, by two halves of a route',
        ja: '半分ずつのルートとインターネットゲートウェイ',
      },
      steps: [
        ...repaired,
        ...gateway,
        route('private-routes', '0.0.0.0/1', out),
        route('private-routes', '128.0.0.0/1', out),
        ...publicAddress,
      ],
    },
  },
  {
    id: 'way-out-in-waiting',
    title: {
      en: 'Repaired, and an internet gateway that nobody uses yet',
      ja: '修復に加えて、まだ誰も使わないインターネットゲートウェイ',
    },
    fails: ['no-internet-gateway'],
    steps: [...repaired, ...gateway],
    again: {
      title: { en: 'With a public address for the worker', ja: 'ワーカーのパブリックアドレスも' },
      steps: [...repaired, ...gateway, ...publicAddress],
    },
  },
];
