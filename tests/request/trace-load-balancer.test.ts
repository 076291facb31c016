import { test } from 'vitest';
import { app, balanced, groupArn, net, type Shape, toA } from '../support/balanced.ts';
import { expectStory } from '../support/expect-story.ts';
import { expectUnread } from '../support/expect-unread.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { Request } from '#request/document.ts';
import { traceRequest } from '#request/trace-request.ts';
import { defaultNacl, inbound, nacl, outbound, sg, without } from '../support/network.ts';

const open = outbound('all 0.0.0.0/0');

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
            rules: [],
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

test('the answers of one call after the other are missing', () => {
  expectUnread(balanced({}), toA);
  expectUnread(balanced({ type: 'network', admits: 'tcp/8080 10.0.0.0/16' }), toA);
});
