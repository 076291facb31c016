import { test } from 'vitest';
import { expectStory } from '../support/expect-story.ts';
import type { LoadBalancer, Target, TargetGroup } from '#network/snapshot/load-balancer.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { Request } from '#request/document.ts';
import { traceRequest } from '#request/trace-request.ts';
import {
  defaultNacl,
  eni,
  inbound,
  nacl,
  outbound,
  sg,
  snapshot,
  subnet,
  table,
  vpc,
  without,
} from '../support/network.ts';

const open = outbound('all 0.0.0.0/0');
const arn = (path: string) => `arn:aws:elasticloadbalancing:ap-northeast-1:111122223333:${path}`;
const [app, net] = [arn('loadbalancer/app/web/50dc'), arn('loadbalancer/net/web/73e2')];
const groupArn = arn('targetgroup/web/9d3c');

interface Shape {
  readonly type?: 'application' | 'network';
  readonly balancer?: Partial<LoadBalancer>;
  readonly group?: Partial<TargetGroup>;
  readonly targets?: readonly Target[];
  readonly more?: Partial<Snapshot>;
  /** What `sg-web` of the target admits. */
  readonly admits?: string;
}

/**
 * `client` (10.0.1.10) asks a load balancer whose nodes stand in zones a and c (10.0.8.8, 10.0.9.9);
 * its targets are `i-a` (10.0.2.10, zone a) and `i-c` (10.0.3.10, zone c), at port 8080.
 */
function balanced({
  type = 'application',
  balancer,
  group,
  targets,
  more,
  admits,
}: Shape): Snapshot {
  const isApp = type === 'application';
  const id = isApp ? app : net;
  const path = id.split(':loadbalancer/')[1];
  const node = (name: string, address: string, zone: string) =>
    eni(`eni-lb-${name}`, address, `lb-${name}`, balancer?.groupIds ?? (isApp ? ['sg-lb'] : []), {
      description: `ELB ${path}`,
      availabilityZone: `ap-northeast-1${zone}`,
      requesterManaged: true,
      interfaceType: isApp ? 'interface' : 'network_load_balancer',
    });
  return snapshot({
    vpcs: [vpc()],
    subnets: [
      subnet('client', '10.0.1.0/24'),
      subnet('lb-a', '10.0.8.0/24'),
      subnet('lb-c', '10.0.9.0/24', 'c'),
      subnet('web-a', '10.0.2.0/24'),
      subnet('web-c', '10.0.3.0/24', 'c'),
    ],
    routeTables: [table('rtb-1', [], '10.0.0.0/16 local')],
    networkAcls: [defaultNacl()],
    securityGroups: [
      sg('sg-client', open),
      sg('sg-lb', inbound('tcp/443 10.0.1.0/24'), open),
      sg('sg-web', inbound(admits ?? 'tcp/8080 sg-lb'), open),
    ],
    networkInterfaces: [
      eni('eni-client', '10.0.1.10', 'client', ['sg-client']),
      node('a', '10.0.8.8', 'a'),
      node('c', '10.0.9.9', 'c'),
      eni('eni-a', '10.0.2.10', 'web-a', ['sg-web'], { instanceId: 'i-a' }),
      eni('eni-c', '10.0.3.10', 'web-c', ['sg-web'], { instanceId: 'i-c' }),
    ],
    instances: [
      { id: 'i-a', state: 'running', networkInterfaceIds: ['eni-a'] },
      { id: 'i-c', state: 'running', networkInterfaceIds: ['eni-c'] },
    ],
    loadBalancers: [
      {
        id,
        loadBalancerName: 'web',
        type,
        scheme: 'internal',
        vpcId: 'vpc-1',
        state: 'active',
        dnsName: 'internal-web-1.ap-northeast-1.elb.amazonaws.com',
        groupIds: isApp ? ['sg-lb'] : [],
        zones: [],
        ...balancer,
      },
    ],
    listeners: [
      {
        id: arn('listener/web'),
        loadBalancerId: id,
        port: 443,
        protocol: isApp ? 'HTTPS' : 'TCP',
        targetGroupIds: [groupArn],
      },
    ],
    targetGroups: [
      {
        id: groupArn,
        targetType: 'instance',
        protocol: isApp ? 'HTTP' : 'TCP',
        port: 8080,
        vpcId: 'vpc-1',
        loadBalancerIds: [id],
        healthCheck: { enabled: true, protocol: 'HTTP', port: 'traffic-port' },
        targets: targets ?? [{ id: 'i-a' }, { id: 'i-c' }],
        ...group,
      },
    ],
    ...more,
  });
}

const toA: Request = { from: 'eni-client', to: '10.0.8.8', port: 443 };
const stopped = [
  { id: 'i-a', state: 'stopped', networkInterfaceIds: ['eni-a'] },
  { id: 'i-c', state: 'running', networkInterfaceIds: ['eni-c'] },
];

test.for<[name: string, shape: Shape, request: Request, story: string]>([
  ['two connections: to the node, and from the node to a target', {}, toA, 'ok'],
  [
    'a port without listener',
    {},
    { ...toA, port: 80 },
    'timeout; forward ENI_SG_RULES_MISMATCH sg-lb; forward ELBV2_LISTENERS_MISMATCH APP',
  ],
  [
    'the target must admit the load balancer’s group',
    { admits: 'tcp/8080 sg-client' },
    toA,
    'unavailable; forward ENI_SG_RULES_MISMATCH sg-web',
  ],
  [
    'what the load balancer may send its own group says',
    {
      more: {
        securityGroups: [
          sg('sg-client', open),
          sg('sg-lb', inbound('tcp/443 10.0.1.0/24'), outbound('tcp/80 0.0.0.0/0')),
          sg('sg-web', inbound('tcp/8080 sg-lb')),
        ],
      },
    },
    toA,
    'unavailable; forward ENI_SG_RULES_MISMATCH sg-lb',
  ],
  ['health checks leave the target that works', { more: { instances: stopped } }, toA, 'ok'],
  [
    'a target that is not healthy is left out while another is',
    {
      targets: [
        { id: 'i-a', health: 'unhealthy' },
        { id: 'i-c', health: 'healthy' },
      ],
      more: { instances: stopped },
    },
    toA,
    'ok',
  ],
  [
    'when none is, all are tried',
    { targets: [{ id: 'i-a', health: 'unhealthy' }], more: { instances: stopped } },
    toA,
    'unavailable; forward BAD_STATE i-a',
  ],
  [
    'no target registered',
    { targets: [] },
    toA,
    'unavailable; forward sim:LOAD_BALANCER_WITHOUT_TARGETS APP',
  ],
  [
    'not active yet',
    { balancer: { state: 'provisioning' } },
    toA,
    'timeout; forward BAD_STATE APP',
  ],
  [
    'an answer of its own asks no target',
    {
      targets: [],
      more: {
        listeners: [
          {
            id: 'l',
            loadBalancerId: app,
            port: 443,
            protocol: 'HTTPS',
            targetGroupIds: [],
            answersBy: 'fixed-response',
          },
        ],
      },
    },
    toA,
    'ok',
  ],
  [
    'the answer of the target needs the node’s ports back through the ACLs',
    {
      more: {
        networkAcls: [
          defaultNacl(),
          nacl(
            'acl-web',
            ['web-a', 'web-c'],
            'in 1 allow all 0.0.0.0/0',
            'out 1 allow tcp/32768-61000 0.0.0.0/0',
          ),
        ],
      },
    },
    toA,
    'unavailable; reply sim:SUBNET_ACL_RESTRICTS_SOME_PORTS acl-web',
  ],
])('application load balancer: %s', ([, shape, request, story]) => {
  expectStory(traceRequest(balanced(shape), request), story.replaceAll('APP', app));
});

test.for<[name: string, shape: Shape, request: Request, story: string]>([
  [
    'the target sees the client, so its block admits',
    { admits: 'tcp/8080 10.0.1.0/24' },
    toA,
    'ok',
  ],
  [
    'the node’s address does not',
    { admits: 'tcp/8080 10.0.8.0/24' },
    toA,
    'timeout; forward ENI_SG_RULES_MISMATCH sg-web',
  ],
  [
    'nor does the client’s group',
    { admits: 'tcp/8080 sg-client' },
    toA,
    'timeout; forward ENI_SG_RULES_MISMATCH sg-web',
  ],
  [
    'the load balancer’s own group does, where it has one',
    { admits: 'tcp/8080 sg-lb', balancer: { groupIds: ['sg-lb'] } },
    toA,
    'ok',
  ],
  [
    'not kept: the target sees the node',
    { admits: 'tcp/8080 10.0.8.0/24', group: { preservesClient: false } },
    toA,
    'ok',
  ],
  [
    'a node sends to its own zone alone',
    { admits: 'tcp/8080 10.0.1.0/24', targets: [{ id: 'i-c' }] },
    toA,
    'timeout; forward ELBV2_NO_TARGETS_IN_AZ NET',
  ],
  [
    'unless it crosses zones',
    { admits: 'tcp/8080 10.0.1.0/24', targets: [{ id: 'i-c' }], balancer: { crossZone: true } },
    toA,
    'ok',
  ],
  [
    'a protocol that the listener does not take',
    {},
    { ...toA, protocol: 'udp' },
    'timeout; forward ELBV2_LISTENERS_MISMATCH NET',
  ],
])('network load balancer: %s', ([, shape, request, story]) => {
  const network = balanced({ type: 'network', ...shape });
  expectStory(traceRequest(network, request), story.replaceAll('NET', net));
});

test.for<[name: string, network: Snapshot, call: string]>([
  [
    'load balancers',
    without('loadBalancers', balanced({})),
    'aws elbv2 describe-load-balancers --load-balancer-arns app/web/50dc',
  ],
  [
    'listeners',
    without('listeners', balanced({})),
    `aws elbv2 describe-listeners --load-balancer-arn ${app}`,
  ],
  [
    'target groups',
    without('targetGroups', balanced({})),
    `aws elbv2 describe-target-health --target-group-arn ${groupArn}`,
  ],
])('%s that were not read', ([, network, call]) => {
  expectStory(traceRequest(network, toA), `unknown; ${call}`);
});
