import { expect, test } from 'vitest';
import { evaluateClientPorts } from '#network/path/client-ports.ts';
import { placeOfTarget } from '#network/path/load-balancer/target-place.ts';
import type { Place } from '#network/path/place.ts';
import type { NetworkInterface } from '#network/snapshot/interface.ts';
import type { TargetGroup } from '#network/snapshot/load-balancer.ts';
import { indexSnapshot } from '#network/snapshot/snapshot-index.ts';
import { app, balanced } from '../../support/balanced.ts';
import { eni, snapshot } from '../../support/network.ts';

const instances = [
  { id: 'i-linux', state: 'running', networkInterfaceIds: ['eni-1'] },
  { id: 'i-windows', state: 'running', networkInterfaceIds: ['eni-2'], platform: 'windows' },
];
const of = (parts: Partial<NetworkInterface>): Place => {
  const networkInterface = eni('eni-1', '10.0.1.10', 's', [], parts);
  return { kind: 'interface', networkInterface, address: '10.0.1.10' };
};
const [any, linux, windows] = ['1024-65535', '32768-60999', '49152-65535'];

test.for<[client: string, place: Place, ports: string]>([
  ['Linux', of({ instanceId: 'i-linux' }), linux],
  ['a client of unknown system', of({}), linux],
  ['Windows', of({ instanceId: 'i-windows' }), windows],
  ['somebody outside', { kind: 'outside', address: '203.0.113.9', id: 'internet' }, any],
  ['a function', of({ interfaceType: 'lambda' }), any],
  ['a function of older days', of({ description: 'AWS Lambda VPC ENI-report-0a1b' }), any],
  ['a network load balancer', of({ interfaceType: 'network_load_balancer' }), any],
  ['an application load balancer', of({ description: 'ELB app/web/50dc' }), any],
  ['one that only mentions ELB', of({ description: 'behind ELB app/web/50dc' }), linux],
])('%s sends from %3$s', ([, place, ports]) => {
  const { from, to } = evaluateClientPorts(indexSnapshot(snapshot({ instances })), place);
  expect(`${from}-${to}`).toBe(ports);
});

const targets = indexSnapshot(
  snapshot({
    instances,
    loadBalancers: balanced({}).loadBalancers ?? [],
    networkInterfaces: [
      eni('eni-1', '10.0.1.10', 's', []),
      { ...eni('eni-far', '10.1.1.10', 's', []), vpcId: 'vpc-2' },
      { ...eni('eni-same', '10.0.1.10', 's', []), vpcId: 'vpc-3' },
      eni('eni-node', '10.0.8.8', 's', [], { description: 'ELB app/web/50dc' }),
    ],
  }),
);

test.for<
  [name: string, targetType: TargetGroup['targetType'], vpcId: string, id: string, place: string]
>([
  ['an instance, by its first interface', 'instance', 'vpc-1', 'i-linux', 'eni-1 10.0.1.10'],
  ['an instance that is gone', 'instance', 'vpc-1', 'i-gone', ''],
  ['an instance whose interface is gone', 'instance', 'vpc-1', 'i-windows', ''],
  ['an address of the VPC', 'ip', 'vpc-1', '10.0.1.10', 'eni-1 10.0.1.10'],
  ['the same address in another VPC', 'ip', 'vpc-3', '10.0.1.10', 'eni-same 10.0.1.10'],
  ['an address of a peer', 'ip', 'vpc-1', '10.1.1.10', 'eni-far 10.1.1.10'],
  ['an address of the office', 'ip', 'vpc-1', '192.168.7.7', '192.168.7.7'],
  ['an application load balancer, by a node', 'alb', 'vpc-1', app, 'eni-node 10.0.8.8'],
  ['a function, which no packet reaches', 'lambda', 'vpc-1', 'arn:aws:lambda:r:1:function:f', ''],
])('a target that is %s', ([, targetType, vpcId, id, told]) => {
  const group = { targetType, vpcId } as TargetGroup;
  const place = placeOfTarget(targets, group, { id });
  const who = place?.kind === 'interface' ? `${place.networkInterface.id} ` : '';
  expect(place ? `${who}${place.address}` : '').toBe(told);
});
