import { expect, test } from 'vitest';
import { evaluatePlatformAddress } from '#network/filter/platform-address.ts';
import { evaluateEgressOnlyGateway } from '#network/gateway/egress-only-gateway.ts';
import { evaluateMiddlebox } from '#network/gateway/middlebox.ts';
import { evaluateNatGateway } from '#network/gateway/nat-gateway.ts';
import { evaluatePeering } from '#network/gateway/peering-connection.ts';
import { evaluateGatewayEndpoint } from '#network/gateway/vpc-endpoint.ts';
import { evaluateVpn } from '#network/gateway/vpn-connection.ts';
import type { NatGateway, PeeringConnection, VpcEndpoint } from '#network/snapshot/gateways.ts';
import type { NetworkInterface } from '#network/snapshot/interface.ts';
import type { VpnConnection } from '#network/snapshot/private-connection.ts';
import { indexSnapshot } from '#network/snapshot/snapshot-index.ts';
import type { Vpc } from '#network/snapshot/vpc.ts';
import { expectReason } from '../../support/expect-story.ts';
import { reasonOf } from '../../support/in-words.ts';
import { without } from '../../support/names.ts';
import { eni, interfaceEndpoint, ping, snapshot, tcp, udp, vpc } from '../../support/network.ts';
import { peering } from '../../support/two-vpcs.ts';

test.for<[name: string, vpcId: string, gatewayId: string, source: string, reason: string]>([
  ['IPv6 of its VPC', 'vpc-1', 'eigw-1', '2001:db8::1', 'carries'],
  ['IPv4', 'vpc-1', 'eigw-1', '10.0.0.5', 'ipv4'],
  ['of another VPC', 'vpc-2', 'eigw-1', '2001:db8::1', 'not-attached'],
  ['not read', 'vpc-1', 'eigw-9', '2001:db8::1', 'egressOnlyInternetGateways'],
])('egress-only gateway: %s', ([, vpcId, gatewayId, source, reason]) => {
  const egressOnlyInternetGateways = [{ id: 'eigw-1', vpcIds: ['vpc-1'] }];
  const index = indexSnapshot(snapshot({ egressOnlyInternetGateways }));
  expectReason(evaluateEgressOnlyGateway(index, gatewayId, vpcId, source), reason);
});

const nat: NatGateway = {
  id: 'nat-1',
  vpcId: 'vpc-1',
  subnetId: 's',
  state: 'available',
  connectivity: 'public',
  privateAddress: '10.0.0.9',
};
const natWithoutAddress = without(nat, 'privateAddress');

test.for<[name: string, gateway: NatGateway | undefined, destination: string, reason: string]>([
  ['to an IPv4 address', nat, '203.0.113.9', 'translated'],
  ['not read', undefined, '203.0.113.9', 'natGateways'],
  ['to an IPv6 address', nat, '2600:1f14::1', 'ipv6'],
  ['to one that stands for an IPv4 address', nat, '64:ff9b::203.0.113.9', 'translated'],
  ['of a whole Region', { ...nat, availability: 'regional' }, '203.0.113.9', 'not-modelled'],
  ['without an address yet', natWithoutAddress, '203.0.113.9', 'natGateways'],
])('NAT gateway: %s', ([, gateway, destination, reason]) => {
  expectReason(evaluateNatGateway('nat-1', gateway, 'tcp', destination), reason);
});

const box = eni('eni-fw', '10.0.9.9', 'fw', [], { instanceId: 'i-fw', sourceDestCheck: false });
const unattached = without(box, 'instanceId');
const unchecked = without(box, 'sourceDestCheck');

test.for<
  [
    name: string,
    appliance: NetworkInterface,
    state: string,
    others: readonly string[],
    reason: string,
  ]
>([
  ['it runs and checks nothing', box, 'running', [], 'forwards'],
  ['nothing is attached', unattached, 'running', [], 'not-attached'],
  ['whether it checks was not read', unchecked, 'running', [], 'networkInterfaces'],
  ['its instance was not read', { ...box, instanceId: 'i-9' }, 'running', [], 'instances'],
  ['it is stopped', box, 'stopped', [], 'not-running'],
  ['it checks', { ...box, sourceDestCheck: true }, 'running', [], 'source-dest-check'],
  ['it has another interface', box, 'running', ['eni-fw2'], 'appliance'],
])('appliance: %s', ([, appliance, state, others, reason]) => {
  const networkInterfaceIds = ['eni-fw', ...others];
  const instances = [{ id: 'i-fw', state, networkInterfaceIds }];
  expectReason(evaluateMiddlebox(indexSnapshot(snapshot({ instances })), appliance), reason);
});

const vpcs = [vpc({ id: 'vpc-a' }), vpc({ id: 'vpc-b', cidrs: ['10.1.0.0/16'] })];
const across = tcp('10.0.1.10', '10.1.1.10', 443);

test.for<
  [
    name: string,
    peering: PeeringConnection | undefined,
    from: string,
    flow: typeof across,
    reason: string,
  ]
>([
  ['between the blocks of both VPCs', peering(), 'vpc-a', across, 'carries'],
  ['and back', peering(), 'vpc-b', tcp('10.1.1.10', '10.0.1.10', 443), 'carries'],
  ['not read', undefined, 'vpc-a', across, 'peeringConnections'],
  ['of two other VPCs', peering(), 'vpc-c', across, 'not-of-this-vpc'],
  ['not accepted', peering({ state: 'pending-acceptance' }), 'vpc-a', across, 'not-active'],
  [
    'to where the peer leads on',
    peering(),
    'vpc-a',
    tcp('10.0.1.10', '10.2.0.1', 443),
    'destination-outside',
  ],
  [
    'from where the VPC leads on',
    peering(),
    'vpc-a',
    tcp('10.9.0.1', '10.1.1.10', 443),
    'source-outside',
  ],
])('peering: %s', ([, connection, from, flow, reason]) => {
  const index = indexSnapshot(
    snapshot({ vpcs, peeringConnections: connection ? [connection] : [] }),
  );
  expectReason(evaluatePeering(index, 'pcx-1', from, flow), reason);
});

const gateway: VpcEndpoint = interfaceEndpoint('vpce-s3', 's3', [], { type: 'Gateway' });
const [tcpOut, echo] = [tcp('10.0.1.23', '52.219.0.1', 443), ping('10.0.1.23', '52.219.0.1')];

test.for<
  [
    name: string,
    endpoint: VpcEndpoint | undefined,
    flow: typeof tcpOut,
    isOfVpc: boolean,
    reason: string,
  ]
>([
  ['a host of the VPC', gateway, tcpOut, true, 'forwards'],
  ['a host of a peer', gateway, tcpOut, false, 'outside-vpc'],
  ['an echo', gateway, echo, true, 'forwards'],
  [
    'the answer to one',
    gateway,
    { ...echo, destination: { ...echo.destination, ports: { from: 0, to: 0 } } },
    true,
    'protocol',
  ],
  ['UDP', gateway, udp('10.0.1.23', '52.219.0.1', 443), true, 'protocol'],
  ['not read', undefined, tcpOut, true, 'vpcEndpoints'],
  [
    'one of another kind',
    { ...gateway, type: 'GatewayLoadBalancer' },
    tcpOut,
    true,
    'not-modelled',
  ],
  ['being deleted', { ...gateway, state: 'deleting' }, tcpOut, true, 'not-available'],
])('gateway endpoint: %s', ([, endpoint, flow, isOfVpc, reason]) => {
  expectReason(evaluateGatewayEndpoint('vpce-s3', endpoint, flow, isOfVpc), reason);
});

const vpn: VpnConnection = {
  id: 'vpn-1',
  vpnGatewayId: 'vgw-1',
  state: 'available',
  staticRoutesOnly: true,
  routes: [{ destination: '192.168.0.0/16' }],
  tunnels: ['UP', 'DOWN'],
};
const tunnelsUntold = without(vpn, 'tunnels');
const toOffice = tcp('10.0.1.10', '192.168.7.7', 443);

test.for<[name: string, connection: VpnConnection, isLearned: boolean, reason: string]>([
  ['a tunnel up', vpn, false, 'carries'],
  ['none up', { ...vpn, tunnels: ['DOWN', 'DOWN'] }, false, 'tunnels-down'],
  ['not told whether', tunnelsUntold, false, 'vpnConnections'],
  [
    'no static route for it',
    { ...vpn, routes: [{ destination: '172.16.0.0/12' }] },
    false,
    'no-such-prefix',
  ],
  [
    'its static route is gone',
    { ...vpn, routes: [{ destination: '192.168.0.0/16', state: 'deleted' }] },
    false,
    'no-such-prefix',
  ],
  ['no static route, but learned', { ...vpn, routes: [] }, true, 'carries'],
  [
    'selectors of the customer’s side',
    { ...vpn, customerCidr: '172.16.0.0/12' },
    true,
    'outside-selectors',
  ],
  ['selectors of AWS’s side', { ...vpn, awsCidr: '10.9.0.0/16' }, true, 'outside-selectors'],
  [
    'selectors that hold both',
    { ...vpn, awsCidr: '10.0.0.0/8', customerCidr: '192.168.0.0/16' },
    true,
    'carries',
  ],
])('VPN: %s', ([, connection, isLearned, reason]) => {
  expect(reasonOf(evaluateVpn(connection, toOffice, isLearned))).toBe(reason);
});

const supportUntold = without(vpc(), 'enableDnsSupport');

test.for<[name: string, parts: Vpc, to: string, told: string]>([
  ['the resolver', vpc(), '10.0.0.2', 'resolver unfiltered'],
  ['the resolver by its own address', vpc(), '169.254.169.253', 'resolver unfiltered'],
  [
    'while DNS support is off',
    vpc({ enableDnsSupport: false }),
    '10.0.0.2',
    'resolver no-dns-support',
  ],
  ['while nobody tells', supportUntold, '10.0.0.2', 'resolver vpc-attribute'],
  [
    'metadata, whatever DNS does',
    vpc({ enableDnsSupport: false }),
    '169.254.169.254',
    'instance-metadata unfiltered',
  ],
  ['another address', vpc(), '10.0.0.3', ''],
])('address of the platform: %s', ([, parts, to, told]) => {
  const step = evaluatePlatformAddress(indexSnapshot(snapshot({ vpcs: [parts] })), 'vpc-1', to);
  expect(step ? `${step.service} ${reasonOf(step)}` : '').toBe(told);
});
