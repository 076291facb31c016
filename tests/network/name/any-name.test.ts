import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluateName } from '#network/name/name.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { indexSnapshot } from '#network/snapshot/snapshot-index.ts';
import {
  database,
  firewall,
  named,
  resolverEndpoint,
  resolverRule,
  zone,
} from '../../support/names.ts';
import { eni, interfaceEndpoint, vpc } from '../../support/network.ts';

const network = named({
  vpcs: [vpc(), vpc({ id: 'vpc-hub', cidrs: ['10.9.0.0/16'] })],
  networkInterfaces: [
    eni('eni-a', '10.0.1.87', 'private-a', []),
    eni('eni-db', '10.0.1.50', 'private-a', ['sg-db'], { description: 'RDSNetworkInterface' }),
  ],
  vpcEndpoints: [
    interfaceEndpoint('vpce-1', 'logs', ['eni-a']),
    interfaceEndpoint('vpce-2', 's3', ['eni-a'], { privateDnsForInboundOnly: false }),
  ],
  hostedZones: [
    zone('example', ['*.example CNAME a.corp.example', 'b.example A 10.0.9.9']),
    zone('corp.example', ['a.corp.example A 10.0.9.1', 'b.corp.example CNAME b.example']),
    zone('com', ['logs.com A 10.0.9.2'], { vpcIds: ['vpc-hub'] }),
    zone('amazonaws.com', ['s3.amazonaws.com A 10.0.9.3'], { isPrivate: false }),
  ],
  resolverRules: [
    resolverRule('rslvr-rr-1', 'FORWARD com 10.9.1.10'),
    resolverRule('rslvr-rr-2', 'SYSTEM amazonaws.com'),
  ],
  resolverEndpoints: [resolverEndpoint('rslvr-in-1', 'INBOUND', 'vpc-hub', '10.9.1.10')],
  dnsFirewalls: [firewall('ALLOW *.example', 'BLOCK b.com', 'ALERT *')],
  dbInstances: [database()],
});

function reversed<T>(items: readonly T[] | undefined): readonly T[] {
  return (items ?? []).toReversed();
}

const backwards: Snapshot = {
  ...network,
  networkInterfaces: reversed(network.networkInterfaces),
  vpcEndpoints: reversed(network.vpcEndpoints),
  hostedZones: reversed(network.hostedZones).map((one) => ({
    ...one,
    records: reversed(one.records),
  })),
  resolverRules: reversed(network.resolverRules),
};

const label = fc.constantFrom(
  'a',
  'b',
  '*',
  '',
  'corp',
  'example',
  'com',
  'logs',
  's3',
  'vpce-1',
  'ip-10-0-1-87',
  'ec2-1-2-3-4',
  'fs-0a1',
  'efs',
  'elb',
  'rds',
  'ap-northeast-1',
  'compute',
  'internal',
  'amazonaws',
  'vpce',
  'dualstack',
);
const host = fc.oneof(
  fc.array(label, { maxLength: 7 }).map((labels) => labels.join('.')),
  fc.string({ maxLength: 40 }),
);

test('whatever is asked for, there is an answer, and the order of what was read does not matter', () => {
  const [one, other] = [indexSnapshot(network), indexSnapshot(backwards)];
  fc.assert(
    fc.property(
      host,
      fc.constantFrom('vpc-1', 'vpc-hub', 'vpc-unheard', undefined),
      (name, vpcId) => {
        const [step, again] = [evaluateName(one, name, vpcId), evaluateName(other, name, vpcId)];
        expect(again).toMatchObject({ verdict: step.verdict, by: step.by, reason: step.reason });
        expect(again.answers.toSorted()).toEqual(step.answers.toSorted());
        expect(step.verdict === 'allow').toBe(step.answers.length + step.answers6.length > 0);
        expect(step.verdict === 'unknown').toBe(step.missing !== undefined);
      },
    ),
    { numRuns: 2000 },
  );
});
