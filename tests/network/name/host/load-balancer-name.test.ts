import { expect, test } from 'vitest';
import { evaluateName } from '#network/name/name.ts';
import type { LoadBalancer } from '#network/snapshot/load-balancer.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { indexSnapshot } from '#network/snapshot/snapshot-index.ts';
import { nameInWords } from '../../../support/in-words.ts';
import { named, without } from '../../../support/names.ts';
import { eni } from '../../../support/network.ts';

function balancer(kind: 'app' | 'net', dnsName: string, parts: Partial<LoadBalancer> = {}) {
  const type = kind === 'app' ? 'application' : 'network';
  const id = `arn:aws:elasticloadbalancing:ap-northeast-1:111122223333:loadbalancer/${kind}/lb/1a`;
  const where = { vpcId: 'vpc-1', state: 'active', groupIds: [], zones: [] };
  return {
    id,
    loadBalancerName: 'lb',
    type,
    scheme: 'internal',
    dnsName,
    ...where,
    ...parts,
  } as const;
}

function node(kind: 'app' | 'net', zone: string, address: string, parts = {}) {
  const description = `ELB ${kind}/lb/1a`;
  const availabilityZone = `ap-northeast-1${zone}`;
  return eni(`eni-${zone}`, address, `private-${zone}`, [], {
    description,
    availabilityZone,
    ...parts,
  });
}

const albName = 'internal-lb-1.ap-northeast-1.elb.amazonaws.com';
const openName = 'lb-1.ap-northeast-1.elb.amazonaws.com';
const nlbName = 'lb-1.elb.ap-northeast-1.amazonaws.com';
const alb = {
  loadBalancers: [balancer('app', albName)],
  networkInterfaces: [node('app', 'a', '10.0.1.40'), node('app', 'c', '10.0.2.40')],
};
const open = {
  loadBalancers: [balancer('app', openName, { scheme: 'internet-facing' })],
  networkInterfaces: [
    node('app', 'a', '10.0.1.40', {
      publicAddresses: [{ private: '10.0.1.40', public: '203.0.113.40' }],
      ipv6Addresses: ['2001:db8::40'],
    }),
  ],
};
const nlb = {
  loadBalancers: [balancer('net', nlbName)],
  networkInterfaces: [node('net', 'a', '10.0.1.40'), node('net', 'c', '10.0.2.40')],
};

test.for<[name: string, parts: Partial<Snapshot>, host: string, step: string]>([
  ['an internal one gives the address of each node', alb, albName, '10.0.1.40+10.0.2.40 by public'],
  [
    'so it does with dualstack before it',
    alb,
    `dualstack.${albName}`,
    '10.0.1.40+10.0.2.40 by public',
  ],
  [
    'an internet-facing one gives public addresses inside its VPC, too',
    open,
    openName,
    '203.0.113.40+2001:db8::40 by public',
  ],
  ['a network load balancer', nlb, nlbName, '10.0.1.40+10.0.2.40 by public'],
  ['one zone of it', nlb, `ap-northeast-1c.${nlbName}`, '10.0.2.40 by public'],
  ['its interfaces unread', { ...alb, networkInterfaces: [] }, albName, 'unread by unknown'],
  ["somebody else's internal one", {}, albName, 'unread by unknown'],
  ["somebody else's public one", {}, openName, 'stand-in by public'],
])('%s', ([, parts, host, step]) => {
  expect(nameInWords(evaluateName(indexSnapshot(named(parts)), host, 'vpc-1'))).toBe(step);
});

test('the names of load balancers are public: a client outside is told private addresses', () => {
  const step = evaluateName(indexSnapshot(named(alb)), albName);
  expect(step.answers).toEqual(['10.0.1.40', '10.0.2.40']);
  expect(step.hostId).toBe(alb.loadBalancers[0]?.id);
});

test('load balancers unread: unknown', () => {
  const network = without(named({}), 'loadBalancers');
  const step = evaluateName(indexSnapshot(network), openName, 'vpc-1');
  expect(step).toMatchObject({ verdict: 'unknown', missing: { collection: 'loadBalancers' } });
});
