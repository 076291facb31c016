import { expect, test } from 'vitest';
import { evaluateName } from '#network/name/name.ts';
import type { VpcEndpoint } from '#network/snapshot/gateways.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { Vpc } from '#network/snapshot/vpc.ts';
import { indexSnapshot } from '#network/snapshot/snapshot-index.ts';
import { nameInWords } from '../../support/in-words.ts';
import { eni, interfaceEndpoint, snapshot, vpc } from '../../support/network.ts';

const logs = 'logs.ap-northeast-1.amazonaws.com';
const doors = [
  eni('eni-a', '10.0.1.87', 'private-a', [], { availabilityZone: 'ap-northeast-1a' }),
  eni('eni-c', '10.0.2.87', 'private-c', [], { availabilityZone: 'ap-northeast-1c' }),
];

function network(
  attributes: Partial<Vpc>,
  endpoint: Partial<VpcEndpoint>,
  service: string,
): Snapshot {
  const vpcEndpoints = [interfaceEndpoint('vpce-1', service, ['eni-a', 'eni-c'], endpoint)];
  return snapshot({ vpcs: [vpc(attributes)], networkInterfaces: doors, vpcEndpoints });
}

test.for<
  [name: string, vpc: Partial<Vpc>, endpoint: Partial<VpcEndpoint>, service: string, step: string]
>([
  [
    'private DNS answers with every interface',
    {},
    {},
    'logs',
    '10.0.1.87+10.0.2.87 by endpoint-private-dns',
  ],
  ['monitoring is not logs', {}, {}, 'monitoring', 'stand-in by public, not vpce-1: other-name'],
  [
    'private DNS off',
    {},
    { privateDnsEnabled: false },
    'logs',
    'stand-in by public, not vpce-1: private-dns-off',
  ],
  [
    'an endpoint that is still pending',
    {},
    { state: 'pending' },
    'logs',
    'stand-in by public, not vpce-1: not-available',
  ],
  [
    'enableDnsHostnames false',
    { enableDnsHostnames: false },
    {},
    'logs',
    'stand-in by public, not vpce-1: no-dns-hostnames',
  ],
  ['enableDnsSupport false', { enableDnsSupport: false }, {}, 'logs', 'no-dns-support by nobody'],
  ['an endpoint of another VPC', {}, { vpcId: 'vpc-2' }, 'logs', 'stand-in by public'],
  ['own resolvers are not guessed', { dnsServers: ['10.0.0.53'] }, {}, 'logs', 'unread by unknown'],
  [
    'the resolver at the base plus two is Amazon',
    { dnsServers: ['10.0.0.2'] },
    {},
    'logs',
    '10.0.1.87+10.0.2.87 by endpoint-private-dns',
  ],
])('%s', ([, attributes, endpoint, service, step]) => {
  const index = indexSnapshot(network(attributes, endpoint, service));
  expect(nameInWords(evaluateName(index, logs, 'vpc-1'))).toBe(step);
});

test.for(['enableDnsSupport', 'enableDnsHostnames'] as const)(
  '%s unread is unknown',
  (attribute) => {
    const whole = vpc();
    const { [attribute]: _unread, ...rest } = whole;
    const index = indexSnapshot({ ...network({}, {}, 'logs'), vpcs: [rest] });
    const step = evaluateName(index, logs, 'vpc-1');
    expect(step).toMatchObject({
      verdict: 'unknown',
      missing: { kind: 'vpc-attribute', attribute },
    });
  },
);

test.for<[host: string, service: string, by: string]>([
  ['api.ecr.ap-northeast-1.amazonaws.com', 'ecr.api', 'endpoint-private-dns'],
  ['111122223333.dkr.ecr.ap-northeast-1.amazonaws.com', 'ecr.dkr', 'endpoint-private-dns'],
  ['env.airflow.ap-northeast-1.amazonaws.com', 'airflow.env', 'endpoint-private-dns'],
  ['logs.us-east-1.amazonaws.com', 'logs', 'public'],
  ['example.com', 'logs', 'public'],
  ['vpce-1-4c5e.logs.ap-northeast-1.vpce.amazonaws.com', 'logs', 'endpoint-dns'],
  ['vpce-9-4c5e.logs.ap-northeast-1.vpce.amazonaws.com', 'logs', 'nobody'],
  ['ip-10-0-1-87.ap-northeast-1.compute.internal', 'logs', 'vpc-dns'],
])('%s with an endpoint for %s is answered by %s', ([host, service, by]) => {
  expect(evaluateName(indexSnapshot(network({}, {}, service)), host, 'vpc-1').by).toBe(by);
});

test('a zonal name of an endpoint gives that zone only', () => {
  const index = indexSnapshot(network({}, { privateDnsEnabled: false }, 'logs'));
  const host = 'vpce-1-4c5e-ap-northeast-1c.logs.ap-northeast-1.vpce.amazonaws.com';
  expect(evaluateName(index, host, 'vpc-1').answers).toEqual(['10.0.2.87']);
});

test('an endpoint without an interface in the zone gives no answer', () => {
  const index = indexSnapshot(network({}, {}, 'logs'));
  const host = 'vpce-1-4c5e-ap-northeast-1d.logs.ap-northeast-1.vpce.amazonaws.com';
  expect(nameInWords(evaluateName(index, host, 'vpc-1'))).toBe('no-interface by nobody');
});

test('outside the VPC private DNS is not seen', () => {
  expect(evaluateName(indexSnapshot(network({}, {}, 'logs')), logs).by).toBe('public');
});

test('S3 gives one address of each block of its prefix list', () => {
  const s3 = {
    id: 'pl-s3',
    prefixListName: 'com.amazonaws.ap-northeast-1.s3',
    cidrs: ['52.219.0.0/20', '3.5.152.0/21'],
  };
  const index = indexSnapshot(snapshot({ vpcs: [vpc()], prefixLists: [s3] }));
  const { answers } = evaluateName(index, 'my-bucket.s3.ap-northeast-1.amazonaws.com', 'vpc-1');
  expect(answers).toEqual(['52.219.0.1', '3.5.152.1']);
});

test.for<[option: boolean | undefined, by: string]>([
  [true, 'public'],
  [false, 'endpoint-private-dns'],
  [undefined, 'unknown'],
])('the S3 endpoint with private DNS for inbound only %s: by %s', ([option, by]) => {
  const options = option === undefined ? {} : { privateDnsForInboundOnly: option };
  const index = indexSnapshot(network({}, options, 's3'));
  expect(evaluateName(index, 's3.ap-northeast-1.amazonaws.com', 'vpc-1').by).toBe(by);
});
