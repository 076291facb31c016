import { expect, test } from 'vitest';
import { evaluateInterfaceState } from '#network/filter/interface-state.ts';
import type { NetworkInterface } from '#network/snapshot/interface.ts';
import { indexSnapshot } from '#network/snapshot/snapshot-index.ts';
import { eni, interfaceEndpoint, snapshot } from '../../support/network.ts';

const index = indexSnapshot(
  snapshot({
    instances: [
      { id: 'i-up', state: 'running', networkInterfaceIds: [] },
      { id: 'i-down', state: 'stopped', networkInterfaceIds: [] },
    ],
    vpcEndpoints: [interfaceEndpoint('vpce-1', 'logs', ['eni-door'])],
  }),
);

test.for<
  [
    name: string,
    id: string,
    parts: Partial<NetworkInterface>,
    role: 'source' | 'destination',
    step: string,
  ]
>([
  ['in use', 'eni-1', {}, 'source', 'allow: up'],
  ['a running instance', 'eni-1', { instanceId: 'i-up' }, 'source', 'allow: up'],
  [
    'a stopped instance is silent',
    'eni-1',
    { instanceId: 'i-down' },
    'destination',
    'deny: not-running',
  ],
  ['an instance that was not read', 'eni-1', { instanceId: 'i-lost' }, 'source', 'unknown: unread'],
  ['nothing attached', 'eni-1', { status: 'available' }, 'source', 'deny: not-attached'],
  [
    'a service keeps its own interfaces',
    'eni-1',
    { status: 'available', requesterManaged: true },
    'source',
    'allow: up',
  ],
  ['an endpoint answers', 'eni-door', {}, 'destination', 'allow: up'],
  ['an endpoint never initiates', 'eni-door', {}, 'source', 'deny: endpoint-cannot-initiate'],
])('%s', ([, id, parts, role, step]) => {
  const { verdict, reason } = evaluateInterfaceState(
    index,
    eni(id, '10.0.1.5', 's', [], parts),
    role,
    '10.0.1.5',
  );
  expect(`${verdict}: ${reason}`).toBe(step);
});
