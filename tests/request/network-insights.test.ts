import { expect, test } from 'vitest';
import type { PeeringConnection } from '#network/snapshot/gateways.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { Request } from '#request/document.ts';
import { networkInsightsAnalysis } from '#request/network-insights.ts';
import { traceRequest } from '#request/trace-request.ts';
import { balanced, listening, net, toA } from '../support/balanced.ts';
import { doors } from '../support/doors.ts';
import { nacl, sg, table } from '../support/network.ts';
import { joined } from '../support/transit-gateway.ts';
import { peering, twoVpcs } from '../support/two-vpcs.ts';
import {
  putLogEvents,
  silentNotebook,
  solvedNotebook,
  withLogsEndpoint,
} from '../support/silent-notebook.ts';

test('a path that is found lists its components in order, there and back', () => {
  const analysis = networkInsightsAnalysis(traceRequest(solvedNotebook(), putLogEvents));
  expect(analysis).toMatchObject({ Status: 'succeeded', NetworkPathFound: true, Explanations: [] });
  expect(analysis.ForwardPathComponents?.map((one) => one.Component.Id)).toEqual([
    'eni-notebook',
    'sg-notebook',
    'acl-default',
    'rtb-main',
    'acl-default',
    'eni-logs',
    'sg-endpoints',
    'vpce-logs',
    'com.amazonaws.ap-northeast-1.logs',
  ]);
  expect(analysis.ReturnPathComponents?.[0]).toEqual({
    SequenceNumber: 1,
    Component: { Id: 'eni-logs' },
  });
});

test('policies are none of its business', () => {
  const analysis = networkInsightsAnalysis(traceRequest(withLogsEndpoint(), putLogEvents));
  expect(analysis.NetworkPathFound).toBe(true);
});

test('a group that refuses is explained with its interface', () => {
  const trace = traceRequest(withLogsEndpoint('sg-notebook'), putLogEvents);
  expect(networkInsightsAnalysis(trace)).toEqual({
    Status: 'succeeded',
    NetworkPathFound: false,
    Explanations: [
      {
        Direction: 'ingress',
        ExplanationCode: 'SG_HAS_NO_RULES',
        Component: { Id: 'sg-notebook' },
        NetworkInterface: { Id: 'eni-logs' },
        SecurityGroups: [{ Id: 'sg-notebook' }],
      },
    ],
  });
});

test('what is not known fails, with the call that settles it', () => {
  const { routeTables: _unread, ...rest } = silentNotebook();
  const analysis = networkInsightsAnalysis(traceRequest(rest, putLogEvents));
  expect(analysis.Status).toBe('failed');
  expect(analysis.StatusMessage).toContain('aws ec2 describe-route-tables');
});

/** `egress NO_ROUTE_TO_DESTINATION RouteTable rtb-1`, one per explanation. */
function explained(network: Snapshot, request: Request): readonly string[] {
  const { Explanations } = networkInsightsAnalysis(traceRequest(network, request));
  return Explanations.map(({ Direction, ExplanationCode, Component: _named, ...members }) =>
    [
      Direction,
      ExplanationCode,
      ...Object.entries(members).map(([name, value]) => `${name} ${idOf(value)}`),
    ].join(' '),
  );
}

function idOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(idOf).join('+');
  return typeof value === 'object' && value !== null && 'Id' in value
    ? String(value.Id)
    : String(value);
}

const out = { from: '10.0.1.23', to: '203.0.113.9', port: 443 };
const peered = (parts: Partial<PeeringConnection>) =>
  twoVpcs(['10.1.0.0/16 pcx-1'], ['10.0.0.0/16 pcx-1'], { peeringConnections: [peering(parts)] });
const toServer = { from: 'eni-client', to: '10.1.1.10', port: 443 };
const withNacl = (...entries: string[]) => ({
  ...doors(),
  networkAcls: [{ ...nacl('acl-1', [], ...entries), isDefault: true }],
});
const nat = (state: string) => ({
  ...doors(),
  natGateways: (doors().natGateways ?? []).map((one) => ({ ...one, state })),
});

test.for<[name: string, network: Snapshot, request: Request, explanations: readonly string[]]>([
  ['a way that is open', doors(), out, []],
  [
    'a group outbound',
    { ...doors(), securityGroups: (doors().securityGroups ?? []).map(({ id }) => sg(id)) },
    out,
    ['egress SG_HAS_NO_RULES NetworkInterface eni-app SecurityGroups sg-app'],
  ],
  [
    'an ACL both ways',
    withNacl('out 100 allow tcp/443 0.0.0.0/0'),
    out,
    [
      'ingress SUBNET_ACL_RESTRICTION Acl acl-1',
      'ingress SUBNET_ACL_RESTRICTION Acl acl-1',
      'egress SUBNET_ACL_RESTRICTION Acl acl-1',
      'ingress SUBNET_ACL_RESTRICTION Acl acl-1',
    ],
  ],
  [
    'a route table',
    { ...doors(), routeTables: [table('rtb-1', [], '10.0.0.0/16 local')] },
    out,
    ['egress NO_ROUTE_TO_DESTINATION RouteTable rtb-1'],
  ],
  ['a NAT gateway', nat('deleting'), out, ['egress BAD_STATE NatGateway nat-1']],
  [
    'an internet gateway',
    doors(),
    { ...out, to: '192.168.9.9', from: '10.0.0.5' },
    ['egress IGW_DESTINATION_ADDRESS_NOT_IN_RFC1918_EGRESS InternetGateway igw-1'],
  ],
  [
    'a peering connection',
    peered({ state: 'pending-acceptance' }),
    toServer,
    ['egress BAD_STATE VpcPeeringConnection pcx-1', 'ingress BAD_STATE VpcPeeringConnection pcx-1'],
  ],
  [
    'a transit gateway',
    joined({ transitGatewayAttachments: [] }),
    toServer,
    [
      'egress BAD_STATE_ATTACHMENT TransitGateway tgw-1',
      'ingress BAD_STATE_ATTACHMENT TransitGateway tgw-1',
    ],
  ],
  [
    'a load balancer',
    balanced(listening({ port: 80 })),
    toA,
    [`egress ELBV2_LISTENERS_MISMATCH NetworkInterface eni-lb-a LoadBalancerArn ${net}`],
  ],
  [
    'an endpoint',
    withLogsEndpointOf('deleting'),
    putLogEvents,
    ['egress NO_ROUTE_TO_DESTINATION RouteTable rtb-main'],
  ],
  [
    'a host that is stopped',
    balanced({
      targets: [{ id: 'i-a' }],
      more: { instances: [{ id: 'i-a', state: 'stopped', networkInterfaceIds: ['eni-a'] }] },
    }),
    { from: 'eni-client', to: 'eni-a', port: 8080 },
    [
      'ingress ENI_SG_RULES_MISMATCH NetworkInterface eni-a SecurityGroups sg-web',
      'egress BAD_STATE NetworkInterface eni-a',
    ],
  ],
])('explained as Reachability Analyzer does: %s', ([, network, request, explanations]) => {
  expect(explained(network, request)).toEqual(explanations);
});

function withLogsEndpointOf(state: string): Snapshot {
  const network = withLogsEndpoint();
  return {
    ...network,
    vpcEndpoints: (network.vpcEndpoints ?? []).map((one) => ({ ...one, state })),
  };
}
