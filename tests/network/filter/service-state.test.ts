import { expect, test } from 'vitest';
import { evaluateInterfaceState } from '#network/filter/interface-state.ts';
import type { NetworkInterface } from '#network/snapshot/interface.ts';
import type { ServiceHost } from '#network/snapshot/service-host.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { indexSnapshot } from '#network/snapshot/snapshot-index.ts';
import { eni, snapshot } from '../../support/network.ts';

/** A database in subnets `db-a` and `db-c` with the group `sg-db`. */
function database(id: string, status: string, parts: Partial<ServiceHost> = {}): ServiceHost {
  const place = { groupIds: ['sg-db'], subnetIds: ['db-a', 'db-c'] };
  return { id, kind: 'db-instance', status, ...place, ...parts };
}

const rds = { description: 'RDSNetworkInterface', requesterManaged: true };

test.for<
  [name: string, services: Partial<Snapshot>, parts: Partial<NetworkInterface>, step: string]
>([
  [
    'a database that is available',
    { dbInstances: [database('orders', 'available')] },
    rds,
    'allow: up',
  ],
  [
    'one that takes a backup answers',
    { dbInstances: [database('orders', 'backing-up')] },
    rds,
    'allow: up',
  ],
  [
    'one that was stopped keeps its address and is silent',
    { dbInstances: [database('orders', 'stopped')] },
    rds,
    'deny: not-running orders stopped',
  ],
  [
    'another database’s state is not its own',
    {
      dbInstances: [
        database('orders', 'available'),
        database('other', 'stopped', { groupIds: ['sg-other'] }),
      ],
    },
    rds,
    'allow: up',
  ],
  [
    'two that could stand here, one of them stopped: not known which',
    { dbInstances: [database('orders', 'available'), database('twin', 'stopped')] },
    rds,
    'unknown: unread dbInstances',
  ],
  ['databases that were not read', {}, rds, 'unknown: unread dbInstances'],
  [
    'a Redshift cluster tells its addresses',
    {
      redshiftClusters: [
        database('dw', 'paused', { kind: 'redshift-cluster', privateAddresses: ['10.0.1.5'] }),
      ],
    },
    { description: 'RedshiftNetworkInterface', requesterManaged: true },
    'deny: not-running dw paused',
  ],
  [
    'a function’s interface takes no connection',
    {},
    { interfaceType: 'lambda', description: 'AWS Lambda VPC ENI-f-0a1b' },
    'deny: takes-no-connection',
  ],
])('%s', ([, services, parts, expected]) => {
  const index = indexSnapshot(snapshot(services));
  const networkInterface = eni('eni-1', '10.0.1.5', 'db-a', ['sg-db'], parts);
  const step = evaluateInterfaceState(index, networkInterface, 'destination', '10.0.1.5');
  const { verdict, reason, instance, missing } = step;
  const of = instance && verdict === 'deny' ? ` ${instance.id} ${instance.state}` : '';
  const open = missing?.kind === 'resource' ? ` ${missing.collection}` : '';
  expect(`${verdict}: ${reason}${of}${open}`).toBe(expected);
});
