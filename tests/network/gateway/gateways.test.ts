import { expect, test } from 'vitest';
import type { Flow } from '#network/packet/flow.ts';
import {
  evaluateInternetGatewayIn,
  evaluateInternetGatewayOut,
} from '#network/gateway/internet-gateway.ts';
import { evaluateNatGateway } from '#network/gateway/nat-gateway.ts';
import type { VpcEndpoint } from '#network/snapshot/gateways.ts';
import { indexSnapshot } from '#network/snapshot/snapshot-index.ts';
import {
  evaluateGatewayEndpoint,
  evaluateInterfaceEndpoint,
} from '#network/gateway/vpc-endpoint.ts';
import { interfaceEndpoint, ping, snapshot, tcp, udp } from '../../support/network.ts';

const index = indexSnapshot(snapshot({ internetGateways: [{ id: 'igw-1', vpcIds: ['vpc-1'] }] }));
const privateOnly = { privateAddress: '10.0.1.23', publicAddress: undefined };
const withPublic = { privateAddress: '10.0.1.23', publicAddress: '198.51.100.7' };

test.for<
  [
    name: string,
    vpcId: string,
    sender: typeof withPublic | typeof privateOnly,
    to: string,
    reason: string,
  ]
>([
  [
    'a public address is put in place of the private one',
    'vpc-1',
    withPublic,
    '203.0.113.9',
    'translated',
  ],
  [
    'a private address alone goes nowhere',
    'vpc-1',
    privateOnly,
    '203.0.113.9',
    'no-public-address',
  ],
  ['a private destination is dropped', 'vpc-1', withPublic, '192.168.1.1', 'private-destination'],
  ['a gateway of another VPC', 'vpc-2', withPublic, '203.0.113.9', 'not-attached'],
])('internet gateway, out: %s', ([, vpcId, sender, to, reason]) => {
  expect(evaluateInternetGatewayOut(index, 'igw-1', vpcId, sender, to).reason).toBe(reason);
});

test.for<
  [name: string, vpcId: string, receiver: typeof withPublic | typeof privateOnly, reason: string]
>([
  ['a public address leads in', 'vpc-1', withPublic, 'translated'],
  ['a private address cannot be asked', 'vpc-1', privateOnly, 'no-public-address'],
  ['a VPC without gateway', 'vpc-2', withPublic, 'no-gateway'],
])('internet gateway, in: %s', ([, vpcId, receiver, reason]) => {
  expect(evaluateInternetGatewayIn(index, vpcId, receiver).reason).toBe(reason);
});

const nat = {
  id: 'nat-1',
  vpcId: 'vpc-1',
  subnetId: 's',
  connectivity: 'public',
  privateAddress: '10.0.0.9',
} as const;

test.for<[name: string, state: string, protocol: Flow['protocol'], reason: string]>([
  ['TCP is translated', 'available', 'tcp', 'translated'],
  ['ping is translated', 'available', 'icmp', 'translated'],
  ['ESP is not', 'available', 50, 'protocol'],
  ['a gateway being deleted', 'deleting', 'tcp', 'not-available'],
])('NAT gateway: %s', ([, state, protocol, reason]) => {
  expect(evaluateNatGateway('nat-1', { ...nat, state }, protocol).reason).toBe(reason);
});

const gateway: VpcEndpoint = interfaceEndpoint('vpce-s3', 's3', [], { type: 'Gateway' });

test.for<[name: string, endpoint: VpcEndpoint | undefined, flow: Flow, reason: string]>([
  ['TCP passes', gateway, tcp('10.0.1.23', '52.219.0.1', 443), 'forwards'],
  ['an echo passes', gateway, ping('10.0.1.23', '52.219.0.1'), 'forwards'],
  ['UDP does not', gateway, udp('10.0.1.23', '52.219.0.1', 443), 'protocol'],
  ['one that was not read', undefined, tcp('10.0.1.23', '52.219.0.1', 443), 'unread'],
  [
    'a load balancer endpoint is not judged',
    { ...gateway, type: 'GatewayLoadBalancer' },
    tcp('a', 'b', 1),
    'type',
  ],
])('gateway endpoint: %s', ([, endpoint, flow, reason]) => {
  expect(evaluateGatewayEndpoint('vpce-s3', endpoint, flow).reason).toBe(reason);
});

test.for<[name: string, state: string, flow: Flow, reason: string]>([
  ['TCP passes', 'available', tcp('10.0.1.23', '10.0.2.87', 443), 'forwards'],
  ['it answers no ping', 'available', ping('10.0.1.23', '10.0.2.87'), 'protocol'],
  ['pending acceptance', 'pendingacceptance', tcp('10.0.1.23', '10.0.2.87', 443), 'not-available'],
])('interface endpoint: %s', ([, state, flow, reason]) => {
  const endpoint = interfaceEndpoint('vpce-1', 'logs', [], { state });
  expect(evaluateInterfaceEndpoint(endpoint, flow).reason).toBe(reason);
});
