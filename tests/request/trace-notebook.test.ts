import { expect, test } from 'vitest';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { Request } from '#request/document.ts';
import { traceRequest } from '#request/trace-request.ts';
import { expectStory } from '../support/expect-story.ts';
import { eni, interfaceEndpoint, nacl, route, vpc } from '../support/network.ts';
import {
  logGroupArn,
  logsHost,
  putLogEvents,
  role,
  roleArn,
  silentNotebook,
  solvedNotebook,
  withLogsEndpoint,
} from '../support/silent-notebook.ts';

const noPermission = `authorization sim:IDENTITY_POLICY_NO_ALLOW ${roleArn}`;
const packet = { from: '10.0.1.23', to: logsHost, port: 443 };

test.for<[name: string, network: Snapshot, request: Request, story: string]>([
  [
    'as shipped',
    silentNotebook(),
    putLogEvents,
    `timeout; forward NO_ROUTE_TO_DESTINATION rtb-main; ${noPermission}`,
  ],
  [
    'a door that is shut',
    withLogsEndpoint('sg-notebook'),
    putLogEvents,
    `timeout; forward SG_HAS_NO_RULES sg-notebook; ${noPermission}`,
  ],
  ['a path without permission', withLogsEndpoint(), putLogEvents, `access-denied; ${noPermission}`],
  ['path and permission', solvedNotebook(), putLogEvents, 'ok'],
  ['the path alone', withLogsEndpoint(), packet, 'ok'],
  ['by its Name tag', withLogsEndpoint(), { ...packet, from: 'notebook' }, 'ok'],
  [
    'by its interface',
    withLogsEndpoint(),
    { ...packet, from: 'eni-notebook', to: 'vpce-logs' },
    'ok',
  ],
  [
    'another group of logs',
    solvedNotebook(),
    { ...putLogEvents, resource: logGroupArn.replace('studio', 'other') },
    `access-denied; ${noPermission}`,
  ],
  [
    'nobody has the address',
    silentNotebook(),
    { ...packet, to: '10.0.2.99' },
    'timeout; forward NO_POSSIBLE_DESTINATION 10.0.2.99',
  ],
  [
    'the internet',
    silentNotebook(),
    { ...packet, to: 'internet' },
    'timeout; forward NO_ROUTE_TO_DESTINATION rtb-main',
  ],
  [
    'ping to an endpoint',
    withLogsEndpoint(),
    { ...packet, protocol: 'icmp' },
    'timeout; forward ENI_SG_RULES_MISMATCH sg-endpoints; forward PROTOCOL_RESTRICTION vpce-logs',
  ],
])('%s', ([, network, request, story]) => {
  expectStory(traceRequest(network, request), story);
});

test('steps behind the first denial are judged and not reached', () => {
  const { forward, authorization } = traceRequest(withLogsEndpoint('sg-notebook'), putLogEvents);
  const door = forward.find((hop) => hop.id === 'eni-logs')?.steps ?? [];
  expect(door.map(({ verdict, reached }) => `${verdict} ${reached}`)).toEqual([
    'deny true',
    'allow false',
  ]);
  expect(authorization?.layers.map(({ step }) => step.reached)).toEqual([false, false]);
});

test('the order is that of the request: name, source, group, ACL, route, ACL, group, endpoint', () => {
  const { forward, reply } = traceRequest(solvedNotebook(), putLogEvents);
  expect(forward.flatMap((hop) => hop.steps.map((step) => step.kind))).toEqual([
    'name',
    'source',
    'security-group',
    'network-acl',
    'route',
    'network-acl',
    'security-group',
    'endpoint',
  ]);
  expect(reply?.map((hop) => hop.id)).toEqual([
    'eni-logs',
    'private-c',
    'rtb-main',
    'private-a',
    'eni-notebook',
  ]);
});

test('no boundary is crossed inside one subnet', () => {
  const network = solvedNotebook();
  const neighbours = network.networkInterfaces?.map((one) => ({ ...one, subnetId: 'private-a' }));
  const trace = traceRequest({ ...network, networkInterfaces: neighbours ?? [] }, packet);
  expect(trace.forward.map((hop) => hop.kind)).toEqual([
    'resolver',
    'network-interface',
    'network-interface',
    'service',
  ]);
});

const published = ['in 100 allow tcp/443 10.0.0.0/16', 'out 100 allow tcp/1024-65535 10.0.2.0/24'];

test.for<[name: string, entries: readonly string[], story: string]>([
  [
    'request and reply are stopped apart',
    published,
    'timeout; forward SUBNET_ACL_RESTRICTION acl-1; reply SUBNET_ACL_RESTRICTION acl-1',
  ],
  [
    'the reply alone',
    ['in 100 allow tcp/443 10.0.0.0/16', 'out 100 allow all 0.0.0.0/0'],
    'timeout; reply SUBNET_ACL_RESTRICTION acl-1',
  ],
  [
    'a part of the replies',
    ['in 100 allow tcp/49152-65535 10.0.0.0/16', 'out 100 allow all 0.0.0.0/0'],
    'timeout; reply sim:SUBNET_ACL_RESTRICTS_SOME_PORTS acl-1',
  ],
  [
    'a rule that denies before one that would allow',
    [
      'out 90 deny tcp/443 10.0.2.0/24',
      'out 100 allow all 0.0.0.0/0',
      'in 100 allow all 0.0.0.0/0',
    ],
    'timeout; forward SUBNET_ACL_RESTRICTION acl-1',
  ],
  [
    'rules for other protocols, families, blocks and ports come first',
    [
      'out 80 deny udp/443 0.0.0.0/0',
      'out 81 deny icmp/8-0 0.0.0.0/0',
      'out 82 deny all ::/0',
      'out 83 deny all 192.168.0.0/16',
      'out 84 deny tcp/80 0.0.0.0/0',
      'in 90 deny tcp/443 0.0.0.0/0',
      'in 91 deny tcp/32768-60999 10.0.2.0/24',
    ],
    'timeout; forward SUBNET_ACL_RESTRICTION acl-1; reply SUBNET_ACL_RESTRICTION acl-1',
  ],
  [
    'both ways open',
    ['in 100 allow tcp/1024-65535 10.0.0.0/16', 'out 100 allow tcp/443 0.0.0.0/0'],
    'ok',
  ],
])('an ACL on private-a: %s', ([, entries, story]) => {
  const networkAcls = [
    ...(solvedNotebook().networkAcls ?? []),
    nacl('acl-1', ['private-a'], ...entries),
  ];
  expectStory(traceRequest({ ...solvedNotebook(), networkAcls }, packet), story);
});

test('of two addresses the one that fails is followed, and said to be one of two', () => {
  const network = solvedNotebook();
  const shut = eni('eni-shut', '10.0.1.87', 'private-a', ['sg-notebook'], {
    requesterManaged: true,
  });
  const trace = traceRequest(
    {
      ...network,
      networkInterfaces: [...(network.networkInterfaces ?? []), shut],
      vpcEndpoints: [interfaceEndpoint('vpce-logs', 'logs', ['eni-logs', 'eni-shut'])],
    },
    packet,
  );
  expectStory(trace, 'timeout; forward SG_HAS_NO_RULES sg-notebook');
  expect(trace.assumptions).toContain(
    'the client may take any of 10.0.2.87, 10.0.1.87; this trace follows 10.0.1.87',
  );
});

test('an endpoint policy for another role stops this one with 403', () => {
  const network = solvedNotebook();
  const policy = {
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'Others',
        Effect: 'Allow',
        Principal: '*',
        Action: '*',
        Resource: '*',
        Condition: { ArnEquals: { 'aws:PrincipalArn': `${roleArn}Other` } },
      },
    ],
  };
  const vpcEndpoints = [interfaceEndpoint('vpce-logs', 'logs', ['eni-logs'], { policy })];
  const trace = traceRequest({ ...network, vpcEndpoints }, putLogEvents);
  expectStory(trace, 'access-denied; authorization sim:ENDPOINT_POLICY_NO_ALLOW vpce-logs');
});

test.for<[name: string, part: Partial<Snapshot>, call: string]>([
  [
    'DNS attributes',
    { vpcs: [{ id: 'vpc-1', cidrs: ['10.0.0.0/16'], ipv6Cidrs: [] }] },
    'aws ec2 describe-vpc-attribute --vpc-id vpc-1 --attribute enableDnsSupport',
  ],
  [
    'policies of the role',
    { roles: [{ id: 'StudioExecution', arn: roleArn, trust: {} }] },
    'aws iam get-account-authorization-details --filter Role LocalManagedPolicy AWSManagedPolicy',
  ],
])('unread or unknowable: %s', ([, part, call]) => {
  const trace = traceRequest({ ...solvedNotebook(), ...part }, putLogEvents);
  expect([trace.outcome, trace.symptom]).toEqual(['unknown', 'unknown']);
  expect(trace.unknowns.map((one) => one.call)).toContain(call);
});

test('a resolver of its own that no interface is: the question itself goes nowhere', () => {
  const vpcs = [vpc({ dnsServers: ['10.0.0.53'] })];
  const trace = traceRequest({ ...solvedNotebook(), vpcs }, putLogEvents);
  expect(trace.symptom).toBe('dns-failure');
  expect(trace.blockers[0]).toMatchObject({ direction: 'name', code: 'NO_POSSIBLE_DESTINATION' });
});

test.for([
  'securityGroups',
  'networkAcls',
  'routeTables',
  'networkInterfaces',
  'vpcEndpoints',
  'vpcs',
] as const)('%s unread is unknown', (collection) => {
  const { [collection]: _unread, ...rest } = solvedNotebook();
  const trace = traceRequest(rest, packet);
  expect(trace.outcome).toBe('unknown');
  expect(trace.unknowns.length).toBeGreaterThan(0);
});

test('without a principal the call is unknown, the path is not', () => {
  const { principal: _nobody, ...anonymous } = putLogEvents;
  const trace = traceRequest(solvedNotebook(), anonymous);
  expectStory(trace, 'unknown; aws sts get-caller-identity');
});

test('a route to a peering is not guessed', () => {
  const network = solvedNotebook();
  const [main] = network.routeTables ?? [];
  const routeTables = main
    ? [{ ...main, routes: [...main.routes, route('192.168.0.0/16 pcx-1')] }]
    : [];
  const trace = traceRequest({ ...network, routeTables }, { ...packet, to: '192.168.1.1' });
  expect(trace.unknowns[0]?.call).toBe(
    'aws ec2 describe-vpc-peering-connections --vpc-peering-connection-ids pcx-1',
  );
});

test('a role by one of its sessions', () => {
  const principal = 'arn:aws:sts::111122223333:assumed-role/StudioExecution/notebook';
  const network = { ...withLogsEndpoint(), roles: [role(['logs:PutLogEvents'])] };
  expect(traceRequest(network, { ...putLogEvents, principal }).symptom).toBe('ok');
});
