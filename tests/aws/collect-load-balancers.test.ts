import { expect, test } from 'vitest';
import type { Clients } from '#aws/client.ts';
import { call } from '#aws/call.ts';
import { collect } from '#aws/collect.ts';
import { readAnswers } from '#aws/read.ts';
import type { ServiceName } from '#aws/step.ts';
import { indexSnapshot } from '#network/snapshot/snapshot-index.ts';
import { openTestAccount } from '../support/emulator-account.ts';

/** Makes something and answers what is found at `Vpc.VpcId` of the answer. */
async function make(
  clients: Clients,
  service: ServiceName,
  [operation, at]: readonly [operation: string, at: string],
  input: object,
) {
  const reply = await call(clients, { service, operation, input });
  if (reply.kind === 'refused') throw new Error(`${operation}: ${reply.message}`);
  return String(
    at.split('.').reduce<unknown>((from, key) => Reflect.get(Object(from), key), reply.answer),
  );
}

test('a load balancer is read as the emulator serves it: nodes, listeners, targets', async () => {
  const { clients, region } = await openTestAccount();
  const vpc = await make(clients, 'ec2', ['CreateVpc', 'Vpc.VpcId'], { CidrBlock: '10.7.0.0/16' });
  const inVpc = { VpcId: vpc, CidrBlock: '10.7.1.0/24', AvailabilityZone: `${region}a` };
  const subnet = ['CreateSubnet', 'Subnet.SubnetId'] as const;
  const a = await make(clients, 'ec2', subnet, inVpc);
  const inB = { ...inVpc, CidrBlock: '10.7.2.0/24', AvailabilityZone: `${region}b` };
  const b = await make(clients, 'ec2', subnet, inB);
  const balancer = await make(
    clients,
    'elbv2',
    ['CreateLoadBalancer', 'LoadBalancers.0.LoadBalancerArn'],
    { Name: 'front', Scheme: 'internal', Subnets: [a, b] },
  );
  const group = await make(
    clients,
    'elbv2',
    ['CreateTargetGroup', 'TargetGroups.0.TargetGroupArn'],
    { Name: 'web', Protocol: 'HTTPS', Port: 443, VpcId: vpc, TargetType: 'ip' },
  );
  const targets = [{ Id: '10.7.2.9' }, { Id: '10.9.0.9', AvailabilityZone: 'all' }];
  await make(clients, 'elbv2', ['RegisterTargets', ''], {
    TargetGroupArn: group,
    Targets: targets,
  });
  const listener = await make(clients, 'elbv2', ['CreateListener', 'Listeners.0.ListenerArn'], {
    LoadBalancerArn: balancer,
    Protocol: 'HTTP',
    Port: 80,
    DefaultActions: [{ Type: 'forward', TargetGroupArn: group }],
  });
  await make(clients, 'elbv2', ['CreateRule', 'Rules.0.RuleArn'], {
    ListenerArn: listener,
    Priority: 7,
    Conditions: [
      { Field: 'host-header', HostHeaderConfig: { Values: ['a.example', '*.b.example'] } },
    ],
    Actions: [{ Type: 'fixed-response', FixedResponseConfig: { StatusCode: '404' } }],
  });
  const { snapshot, unknown } = readAnswers((await collect(clients, { vpcIds: [vpc] })).saved);
  expect(unknown).toEqual([]);
  expect(snapshot.loadBalancers).toMatchObject([
    {
      id: balancer,
      type: 'application',
      scheme: 'internal',
      state: 'active',
      crossZone: true,
      zones: [
        { zone: `${region}a`, subnetId: a },
        { zone: `${region}b`, subnetId: b },
      ],
    },
  ]);
  expect(snapshot.listeners).toMatchObject([
    {
      id: listener,
      loadBalancerId: balancer,
      port: 80,
      targetGroupIds: [group],
      rules: [
        {
          priority: 7,
          conditions: [
            { field: 'host-header', values: [{ text: 'a.example' }, { text: '*.b.example' }] },
          ],
          targetGroupIds: [],
          answersBy: 'fixed-response',
        },
      ],
    },
  ]);
  expect(snapshot.targetGroups).toMatchObject([
    {
      id: group,
      loadBalancerIds: [balancer],
      targets: [
        { id: '10.7.2.9', port: 443, zone: `${region}b`, health: 'unhealthy' },
        { id: '10.9.0.9', port: 443, zone: 'all', health: 'unhealthy' },
      ],
    },
  ]);
  const nodes = indexSnapshot(snapshot).nodesOf.get(balancer) ?? [];
  expect(nodes.map(({ subnetId, privateAddresses }) => [subnetId, privateAddresses])).toEqual([
    [a, ['10.7.1.4']],
    [b, ['10.7.2.4']],
  ]);
});
