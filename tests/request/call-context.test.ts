import { expect, test } from 'vitest';
import type { Place } from '#network/path/place.ts';
import type { Way } from '#network/path/path.ts';
import { type Arrival, contextOf } from '#request/call-context.ts';
import { eni, interfaceEndpoint, snapshot, vpc } from '../support/network.ts';

const network = snapshot({ vpcs: [vpc()], account: '111122223333', region: 'ap-northeast-1' });
const notebook: Place = {
  kind: 'interface',
  networkInterface: eni('eni-1', '10.0.1.23', 'private-a', []),
  address: '10.0.1.23',
};
const endpoint = interfaceEndpoint('vpce-1', 'logs', ['eni-2']);
const foreign = { ...endpoint, account: '444455556666' };
const office: Place = { kind: 'outside', address: '203.0.113.9', id: '203.0.113.9' };
const onPremises: Place = { kind: 'outside', address: '192.168.0.9', id: '192.168.0.9' };
const anybody: Place = { kind: 'outside', address: '203.0.113.1', id: 'internet' };
const byNat: Way = { kind: 'internet', publicAddress: '198.51.100.7' };
const inside: Way = { kind: 'inside' };
const logs = 'logs.ap-northeast-1.amazonaws.com';

/** `key=value` of the network's keys, and `no key` of those known to be absent. */
function keysOf(arrival: Partial<Arrival>, action = 'logs:PutLogEvents'): string {
  const whole: Arrival = {
    source: notebook,
    way: inside,
    endpoint: undefined,
    host: logs,
    ...arrival,
  };
  const { context, absentKeys = [] } = contextOf(network, whole, action);
  const told = Object.entries(context)
    .filter(
      ([key]) => !['aws:SecureTransport', 'aws:ViaAWSService', 'aws:RequestedRegion'].includes(key),
    )
    .map(([key, values]) => `${key.replace('aws:', '')}=${values.join()}`);
  return [...told, ...absentKeys.map((key) => `no ${key.replace('aws:', '')}`)].join(' ');
}

const throughIt = 'SourceVpce=vpce-1 SourceVpc=vpc-1 VpcSourceIp=10.0.1.23';
const ofVpc = 'SourceVpcArn=arn:aws:ec2:ap-northeast-1:111122223333:vpc/vpc-1';

// I501-I505
test.for<[name: string, arrival: Partial<Arrival>, action: string, keys: string]>([
  ['through an endpoint', { endpoint }, 'logs:PutLogEvents', throughIt],
  [
    'through an endpoint to KMS',
    { endpoint },
    'kms:Decrypt',
    `${throughIt} ${ofVpc} VpceAccount=111122223333`,
  ],
  [
    'through an endpoint to DynamoDB',
    { endpoint },
    'dynamodb:GetItem',
    `${throughIt} VpceAccount=111122223333`,
  ],
  [
    'through another account’s endpoint',
    { endpoint: foreign },
    's3:GetObject',
    `${throughIt} ${ofVpc} VpceAccount=444455556666`,
  ],
  [
    'from the office through an endpoint',
    { endpoint, source: onPremises },
    'logs:PutLogEvents',
    'SourceVpce=vpce-1 SourceVpc=vpc-1 VpcSourceIp=192.168.0.9',
  ],
  ['by NAT', { way: byNat }, 's3:GetObject', 'SourceIp=198.51.100.7 no SourceVpce'],
  [
    'by the internet from an unknown address',
    { way: { kind: 'internet' } },
    's3:GetObject',
    'no SourceVpce',
  ],
  [
    'from an address of the internet',
    { source: office, way: { kind: 'internet' } },
    's3:GetObject',
    'SourceIp=203.0.113.9 no SourceVpce',
  ],
  [
    'from somewhere in the internet',
    { source: anybody, way: { kind: 'internet' } },
    's3:GetObject',
    'no SourceVpce',
  ],
  ['from a private address outside', { source: onPremises }, 's3:GetObject', ''],
  ['on no way at all', { way: { kind: 'undetermined' } }, 's3:GetObject', ''],
])('a call %s', ([, arrival, action, keys]) => {
  expect(keysOf(arrival, action)).toBe(keys);
});

// I522, I523, I507
test.for<[name: string, arrival: Partial<Arrival>, region: string | undefined]>([
  ['the name that is called', { host: 'logs.eu-west-1.amazonaws.com' }, 'eu-west-1'],
  [
    'a name of an endpoint',
    { host: 'vpce-1-x.logs.us-gov-west-1.vpce.amazonaws.com' },
    'us-gov-west-1',
  ],
  ['a name without one', { host: 'sts.amazonaws.com' }, 'us-east-1'],
  ['the endpoint, where no name is', { host: undefined, endpoint }, 'ap-northeast-1'],
  ['nothing, of an address', { host: undefined }, undefined],
  ['nothing, of a name that is not AWS’s', { host: 'example.com' }, undefined],
])('the Region is told by %s', ([, arrival, region]) => {
  const whole: Arrival = {
    source: notebook,
    way: inside,
    endpoint: undefined,
    host: logs,
    ...arrival,
  };
  const { context } = contextOf(network, whole, 's3:GetObject');
  expect(context['aws:RequestedRegion']?.[0]).toBe(region);
  expect([context['aws:SecureTransport'], context['aws:ViaAWSService']]).toEqual([
    ['true'],
    ['false'],
  ]);
});

test.for<[region: string, partition: string]>([
  ['cn-north-1', 'aws-cn'],
  ['us-gov-west-1', 'aws-us-gov'],
])('a VPC in %s is of partition %s', ([region, partition]) => {
  const there = snapshot({ vpcs: [{ ...vpc(), region, account: '9' }] });
  const arrival: Arrival = { source: notebook, way: inside, endpoint, host: undefined };
  expect(contextOf(there, arrival, 's3:GetObject').context['aws:SourceVpcArn']).toEqual([
    `arn:${partition}:ec2:${region}:9:vpc/vpc-1`,
  ]);
});
