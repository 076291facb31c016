import { expect, test } from 'vitest';
import { told } from '../../support/two-accounts.ts';

test.for<[fact: string, of: string, expected: string]>([
  [
    'a shared VPC is one, with its owner and the tags that the owner sees',
    'vpcs 60001 name account region',
    'shared | 444455556666 | undefined',
  ],
  [
    'an IPv6 block that was taken away does not count',
    'vpcs 60001 ipv6Cidrs',
    '[2406:da14:1:aa00::/56]',
  ],
  ['a VPC tells no Region: its subnets do', 'vpcs 60003 name region', 'oregon | us-west-2'],
  [
    'public access as the VPC itself tells it',
    'vpcs 60001 publicAccessBlock',
    'block-bidirectional',
  ],
  [
    'public access by the mode of the Region and an exclusion of egress',
    'vpcs 60003 publicAccessBlock',
    'block-ingress',
  ],
  ['a subnet that its VPC’s exclusion covers', 'subnets 60005 publicAccessBlock', 'block-ingress'],
  [
    'a shared subnet has the zone’s name that its owner knows',
    'subnets 60001 availabilityZone availabilityZoneId',
    'ap-northeast-1a | apne1-az4',
  ],
  [
    'a subnet’s IPv6 block and DNS64',
    'subnets 60001 ipv6Cidrs enableDns64',
    '[2406:da14:1:aa01::/64] | true',
  ],
  [
    'a subnet that is IPv6 only has that block alone',
    'subnets 60003 cidr ipv6Cidrs',
    '2406:da14:3:cc01::/64 | [2406:da14:3:cc01::/64]',
  ],
  [
    'an edge table serves a gateway',
    'routeTables 60002 gatewayIds subnetIds',
    '[igw-0d1e2f3a4b5c60001] | []',
  ],
  ['a route that is filtered stays so', 'routeTables 60001 routes.4.state', 'filtered'],
  [
    'rules that were listed one by one',
    'securityGroups 60001 rules.0.id rules.0.ports rules.1.protocol',
    'sgr-0d1e2f3a4b5c60001 | {from:443,to:443} | all',
  ],
  [
    'a rule across a peering that is gone',
    'securityGroups 60002 rules.0.peer.peeringStatus',
    'deleted',
  ],
  [
    'a group that another VPC may use',
    'securityGroups 60002 alsoInVpcIds',
    '[vpc-0d1e2f3a4b5c60002]',
  ],
  [
    'an Elastic IP that only DescribeAddresses tells',
    'networkInterfaces 60001 publicAddresses',
    '[{private:10.20.1.10,public:203.0.113.40}]',
  ],
  [
    'blocks delegated to an interface',
    'networkInterfaces 60001 prefixes',
    '[10.20.1.16/28,2406:da14:1:aa01:1::/80]',
  ],
  [
    'the type of a NAT gateway’s interface, as the model spells it',
    'networkInterfaces 60004 interfaceType sourceDestCheck',
    'nat_gateway | false',
  ],
  [
    'an interface of a load balancer',
    'networkInterfaces 60002 requesterId instanceOwner denyAllInternetTraffic',
    'amazon-elb | amazon-elb | true',
  ],
  ['the system of an instance', 'instances 60001 platform state', 'Windows | running'],
  [
    'a terminated instance has no interfaces',
    'instances 60002 state networkInterfaceIds',
    'terminated | []',
  ],
])('%s', ([, of, expected]) => {
  expect(told(of)).toBe(expected);
});
