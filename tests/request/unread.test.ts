import { expect, test } from 'vitest';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { Request } from '#request/document.ts';
import { traceRequest } from '#request/trace-request.ts';
import { generateNetwork } from '../oracle/generate/generate-network.ts';
import { doors } from '../support/doors.ts';
import { expectStory } from '../support/expect-story.ts';
import { expectUnread, tracesWithout } from '../support/expect-unread.ts';
import { putLogEvents, silentNotebook, withLogsEndpoint } from '../support/silent-notebook.ts';
import { joined, references } from '../support/transit-gateway.ts';
import { peering, twoVpcs } from '../support/two-vpcs.ts';

const peered = twoVpcs(['10.1.0.0/16 pcx-1'], ['10.0.0.0/16 pcx-1'], {
  peeringConnections: [peering()],
});
const toServer = { from: 'eni-client', to: '10.1.1.10', port: 443 };

test.for<[name: string, network: Snapshot, request: Request]>([
  ['a notebook without an endpoint', silentNotebook(), putLogEvents],
  ['a notebook with one', withLogsEndpoint('sg-endpoint'), putLogEvents],
  ['out by a NAT gateway', doors(), { from: '10.0.1.23', to: 'example.com' }],
  ['in from the internet', doors(), { from: 'internet', to: '198.51.100.5' }],
  ['over peering', peered, toServer],
  ['over a transit gateway', joined(references, undefined, 'tcp/443 sg-client'), toServer],
])('the answers of one call after the other are missing: %s', ([, network, request]) => {
  expectUnread(network, request);
});

test.for<[collection: keyof Snapshot, story: string]>([
  [
    'networkAcls',
    'unknown; aws ec2 describe-network-acls --filters Name=association.subnet-id,Values=private; aws ec2 describe-network-acls --filters Name=association.subnet-id,Values=public',
  ],
  [
    'routeTables',
    'unknown; aws ec2 describe-route-tables --filters Name=association.subnet-id,Values=private',
  ],
  ['securityGroups', 'unknown; aws ec2 describe-security-groups --group-ids sg-app'],
  ['natGateways', 'unknown; aws ec2 describe-nat-gateways --nat-gateway-ids nat-1'],
  ['internetGateways', 'unknown; aws ec2 describe-internet-gateways --internet-gateway-ids igw-1'],
])('what a learner reads without %s', ([collection, story]) => {
  const network = { ...doors(), [collection]: undefined };
  expectStory(traceRequest(network, { from: '10.0.1.23', to: '203.0.113.9', port: 443 }), story);
});

test.for([1, 2, 3, 4, 5, 6, 7, 8])(
  'nor is anything guessed in network %i of the generator',
  (seed) => {
    const { snapshot, requests } = generateNetwork(seed, 6);
    let changed = 0;
    for (const request of requests) {
      const whole = traceRequest(snapshot, request);
      for (const { collection, trace } of tracesWithout(snapshot, request)) {
        const { outcome, unknowns } = trace;
        const where = `${request.to} without ${collection}`;
        expect([whole.outcome, 'unknown'], where).toContain(outcome);
        if (outcome === whole.outcome) continue;
        expect(unknowns, where).not.toHaveLength(0);
        changed += 1;
      }
    }
    expect(changed).toBeGreaterThan(0);
  },
);
