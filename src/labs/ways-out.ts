import type { Step } from '#aws/step.ts';
import type { Words } from '#request/words.ts';
import { named } from './steps.ts';

/** Pieces of a way out of `vpc`, which wrong fixes are made of; `private-routes` is its table. */
export const internetGateway: readonly Step[] = [
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

/** A public address for an interface, without which an internet gateway carries nothing. */
export function publicAddress(networkInterface: string): readonly Step[] {
  return [
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
      input: { AllocationId: { ref: 'address' }, NetworkInterfaceId: { ref: networkInterface } },
      comment: { en: `For the ${networkInterface}.`, ja: `${networkInterface} に割り当てます。` },
    },
  ];
}

const egressOnly: Step = {
  service: 'ec2',
  operation: 'CreateEgressOnlyInternetGateway',
  input: { VpcId: { ref: 'vpc' } },
  save: { 'egress-only': 'EgressOnlyInternetGateway.EgressOnlyInternetGatewayId' },
  comment: { en: 'A way out for IPv6.', ja: 'IPv6 の出口。' },
};

export const egressOnlyGateway: readonly Step[] = [egressOnly];

/** A NAT gateway in a public subnet of its own; `block` is that subnet's, names in it filled. */
export function natGateway(block: string): readonly Step[] {
  return [
    ...internetGateway,
    {
      service: 'ec2',
      operation: 'CreateSubnet',
      input: {
        VpcId: { ref: 'vpc' },
        CidrBlock: { text: block },
        AvailabilityZone: { text: '${region}a' },
        ...named('subnet', 'public'),
      },
      save: { public: 'Subnet.SubnetId' },
      comment: { en: 'A public subnet.', ja: 'パブリックサブネット。' },
    },
    routeTable('public-routes', 'public'),
    associate('public-routes', 'public'),
    route('public-routes', '0.0.0.0/0', { GatewayId: { ref: 'internet-gateway' } }),
    ...natGatewayIn('public'),
  ];
}

/** A NAT gateway in a public subnet that is there; it stands ready for any route to it. */
export function natGatewayIn(subnet: string): readonly Step[] {
  return [
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
        SubnetId: { ref: subnet },
        AllocationId: { ref: 'nat-address' },
        ConnectivityType: 'public',
      },
      save: { nat: 'NatGateway.NatGatewayId' },
      comment: { en: 'A NAT gateway.', ja: 'NAT ゲートウェイ。' },
    },
  ];
}

function routeTable(binding: string, name: string): Step {
  return {
    service: 'ec2',
    operation: 'CreateRouteTable',
    input: { VpcId: { ref: 'vpc' }, ...named('route-table', name) },
    save: { [binding]: 'RouteTable.RouteTableId' },
    comment: { en: 'A route table.', ja: 'ルートテーブル。' },
  };
}

function associate(table: string, subnet: string): Step {
  return {
    service: 'ec2',
    operation: 'AssociateRouteTable',
    input: { RouteTableId: { ref: table }, SubnetId: { ref: subnet } },
    comment: { en: `For ${subnet}.`, ja: `${subnet} 用。` },
  };
}

/** `CreateRoute`, or `ReplaceRoute` where the destination is there already. */
export function route(
  table: string,
  destination: string,
  target: { readonly [member: string]: { readonly ref: string } },
  operation: 'CreateRoute' | 'ReplaceRoute' = 'CreateRoute',
): Step {
  const member = destination.includes(':') ? 'DestinationIpv6CidrBlock' : 'DestinationCidrBlock';
  const comment: Words = { en: `${destination} leaves.`, ja: `${destination} を外へ。` };
  return {
    service: 'ec2',
    operation,
    input: { RouteTableId: { ref: table }, [member]: destination, ...target },
    comment,
  };
}
