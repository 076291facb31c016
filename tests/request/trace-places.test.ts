import { expect, test } from 'vitest';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { traceRequest } from '#request/trace-request.ts';
import { expectStory } from '../support/expect-story.ts';
import {
  defaultNacl,
  eni,
  inbound,
  interfaceEndpoint,
  outbound,
  sg,
  snapshot,
  subnet,
  table,
  vpc,
  without,
} from '../support/network.ts';

/** `node` holds a block of addresses for its containers; `gone` has no interface left. */
function cluster(parts: Partial<Snapshot> = {}): Snapshot {
  return snapshot({
    vpcs: [vpc()],
    subnets: [subnet('a', '10.0.1.0/24'), subnet('b', '10.0.2.0/24')],
    routeTables: [table('rtb-1', [], '10.0.0.0/16 local')],
    networkAcls: [defaultNacl()],
    securityGroups: [sg('sg-1', inbound('tcp/443 10.0.0.0/16'), outbound('all 0.0.0.0/0'))],
    networkInterfaces: [
      { ...eni('eni-far', '10.9.0.9', 'far', [], { prefixes: ['10.0.1.48/28'] }), vpcId: 'vpc-9' },
      eni('eni-node', '10.0.1.10', 'a', ['sg-1'], {
        prefixes: ['10.0.1.48/28', '10.0.1.16/28'],
        name: 'node',
      }),
      eni('eni-job', '10.0.2.10', 'b', ['sg-1'], { instanceId: 'i-job' }),
      eni('eni-door', '10.0.2.87', 'b', ['sg-1'], { interfaceType: 'vpc_endpoint' }),
    ],
    instances: [
      { id: 'i-job', state: 'running', networkInterfaceIds: ['eni-job'] },
      { id: 'i-gone', state: 'terminated', networkInterfaceIds: [] },
    ],
    vpcEndpoints: [interfaceEndpoint('vpce-1', 'logs', ['eni-door'])],
    ...parts,
  });
}

test.for<[name: string, network: Snapshot, from: string, to: string, story: string]>([
  ['a container, by an address of the block', cluster(), 'eni-job', '10.0.1.20', 'ok'],
  ['by one of another of its blocks', cluster(), 'eni-job', '10.0.1.50', 'ok'],
  ['and as the one that asks', cluster(), '10.0.1.20', 'eni-job', 'ok'],
  [
    'just past the block',
    cluster(),
    'eni-job',
    '10.0.1.32',
    'timeout; forward NO_POSSIBLE_DESTINATION 10.0.1.32',
  ],
  ['a Name tag', cluster(), 'eni-job', 'node', 'ok'],
  ['an instance', cluster(), 'i-job', 'node', 'ok'],
  ['an endpoint by its id', cluster(), 'i-job', 'vpce-1', 'ok'],
  ['a host that asks itself', cluster(), 'eni-job', 'eni-job', 'ok'],
  ['an address in another writing', cluster(), 'i-job', '10.0.1.10', 'ok'],
  [
    'interfaces were not read, and an instance is asked',
    without('networkInterfaces', cluster()),
    'i-job',
    'node',
    'unknown; aws ec2 describe-network-interfaces',
  ],
  [
    'instances were not read, and one is asked',
    without('instances', cluster()),
    'eni-job',
    'i-other',
    'unknown; aws ec2 describe-instances --instance-ids i-job; aws ec2 describe-instances --instance-ids i-other',
  ],
  [
    'interfaces were not read, and one is asked',
    without('networkInterfaces', cluster()),
    'internet',
    'eni-node',
    'unknown; aws ec2 describe-network-interfaces --network-interface-ids eni-node',
  ],
  [
    'endpoints were not read, and one is asked',
    without('vpcEndpoints', cluster()),
    'eni-job',
    'vpce-9',
    'unknown; aws ec2 describe-vpc-endpoints --vpc-endpoint-ids vpce-9',
  ],
  [
    'interfaces were not read, and a tag is asked',
    without('networkInterfaces', cluster()),
    'internet',
    'node',
    'unknown; aws ec2 describe-network-interfaces',
  ],
  [
    'routes were not read, and the office asks',
    without('routeTables', cluster()),
    '192.168.7.7',
    'node',
    'unknown; aws ec2 describe-route-tables',
  ],
])('%s', ([, network, from, to, story]) => {
  expectStory(traceRequest(network, { from, to, port: 443 }), story);
});

test.for<[from: string, to: string]>([
  ['eni-job', 'internet:10.0.0.256'],
  ['i-gone', 'node'],
  ['vpce-9', 'node'],
  ['192.168.7.7', 'node'],
])('%s → %s is nothing in this network', ([from, to]) => {
  expect(() => traceRequest(cluster(), { from, to, port: 443 })).toThrow(
    'is nothing in this network',
  );
});
