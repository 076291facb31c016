import { expect, test } from 'vitest';
import { closedNetwork } from '#site/example-network.ts';
import type { Fields, Reading } from '#site/playground/forms/field.ts';
import { readEndpoint } from '#site/playground/forms/read-endpoint.ts';
import { readEntry } from '#site/playground/forms/read-entry.ts';
import { readPolicy } from '#site/playground/forms/read-policy.ts';
import { readRequest } from '#site/playground/forms/read-request.ts';
import { readRoute } from '#site/playground/forms/read-route.ts';
import { readRule } from '#site/playground/forms/read-rule.ts';
import { acl, clients, endpoints, table, vpc } from './support.ts';

const network = closedNetwork({ logs: 'c' });

/** The field that is wrong and what was found there, or what was read, as it is written. */
function told(reading: Reading<unknown>): string {
  if (reading.ok) return JSON.stringify(reading.value);
  const { what, got, expected } = reading.problem;
  for (const words of [what, got, expected]) expect(words?.ja).toBeTruthy();
  return `${what.en} ${got?.en}`;
}

const rule = { direction: 'ingress', IpProtocol: 'tcp', 'FromPort-ToPort': '443', CidrIp: clients };

test.for<[name: string, fields: Fields, told: string]>([
  ['a group by id', {}, `"peer":{"kind":"security-group","groupId":"${clients}"}`],
  ['a group by name', { CidrIp: 'endpoints' }, `"groupId":"${endpoints}"`],
  ['a block', { CidrIp: '10.0.0.0/16' }, '"peer":{"kind":"cidr","cidr":"10.0.0.0/16"}'],
  ['one address is a block', { CidrIp: '10.0.1.23' }, '"cidr":"10.0.1.23/32"'],
  ['of IPv6', { CidrIp: '2001:db8::/32' }, '"kind":"ipv6-cidr"'],
  ['a prefix list', { CidrIp: 'pl-61a54008' }, '"kind":"prefix-list"'],
  ['a range', { 'FromPort-ToPort': '1024-65535' }, '"ports":{"from":1024,"to":65535}'],
  ['all ports', { 'FromPort-ToPort': '' }, '"ports":{"from":0,"to":65535}'],
  ['all traffic has no ports', { IpProtocol: 'all' }, '"protocol":"all","peer"'],
  ['a protocol by number', { IpProtocol: '50' }, '"protocol":50'],
  ['host bits', { CidrIp: '10.0.0.1/16' }, '"CidrIp" cannot be read. "10.0.0.1/16"'],
  ['nobody', { CidrIp: '' }, '"CidrIp" cannot be read. nothing'],
  ['a port too high', { 'FromPort-ToPort': '70000' }, '"FromPort-ToPort" cannot be read. "70000"'],
  [
    'a range the wrong way',
    { 'FromPort-ToPort': '9-1' },
    '"FromPort-ToPort" cannot be read. "9-1"',
  ],
  ['no protocol', { IpProtocol: 'http' }, '"IpProtocol" cannot be read. "http"'],
])('a rule: %s', ([, fields, expected]) => {
  expect(told(readRule(network, endpoints, { ...rule, ...fields }))).toContain(expected);
});

const entry = {
  direction: 'egress',
  RuleNumber: '100',
  RuleAction: 'deny',
  Protocol: 'tcp',
  PortRange: '443',
  CidrBlock: '0.0.0.0/0',
};

test.for<[name: string, fields: Fields, told: string]>([
  ['whole', {}, '"number":100,"egress":true,"action":"deny","cidr":"0.0.0.0/0"'],
  ['number 0', { RuleNumber: '0' }, '"RuleNumber" cannot be read. "0"'],
  ['number 32767 is AWS’s', { RuleNumber: '32767' }, '"RuleNumber" cannot be read. "32767"'],
  ['no block', { CidrBlock: 'all' }, '"CidrBlock" cannot be read. "all"'],
])('an entry: %s', ([, fields, expected]) => {
  expect(told(readEntry(acl, { ...entry, ...fields }))).toContain(expected);
});

test.for<[name: string, fields: Fields, told: string]>([
  [
    'to an endpoint',
    { DestinationCidrBlock: 'pl-61a54008', Target: 'vpce-0s3' },
    '"target":"vpce-0s3"',
  ],
  [
    'to a host',
    { DestinationCidrBlock: '0.0.0.0/0', Target: 'eni-07c1d200000000001' },
    '"eni-07c1d200000000001"',
  ],
  [
    'to what is not there',
    { DestinationCidrBlock: '0.0.0.0/0', Target: 'nat-1' },
    '"Target" cannot be read. "nat-1"',
  ],
  [
    'from nowhere',
    { DestinationCidrBlock: '', Target: 'vpce-0s3' },
    '"DestinationCidrBlock" cannot be read. nothing',
  ],
])('a route: %s', ([, fields, expected]) => {
  expect(told(readRoute(network, table, fields))).toContain(expected);
});

test.for<[name: string, fields: Fields, told: string]>([
  ['where the others stand', { ServiceName: 'logs' }, '"subnetIds":["subnet-0c2c4e00000000002"'],
  [
    'by its whole name',
    { ServiceName: 'com.amazonaws.ap-northeast-1.logs' },
    '"serviceName":"com.amazonaws.ap-northeast-1.logs"',
  ],
  [
    'private DNS off',
    { ServiceName: 'logs', PrivateDnsEnabled: 'false' },
    '"privateDnsEnabled":false',
  ],
  ['no such service', { ServiceName: 'teleport' }, '"ServiceName" cannot be read. "teleport"'],
  [
    'no such kind',
    { ServiceName: 'logs', VpcEndpointType: 'Gateway' },
    '"VpcEndpointType" cannot be read. "Gateway"',
  ],
])('an endpoint: %s', ([, fields, expected]) => {
  expect(told(readEndpoint(network, { vpcId: vpc }, fields))).toContain(expected);
});

const question = { from: 'notebook', to: 'packages.example', protocol: 'tcp', port: '443' };

test.for<[name: string, fields: Fields, told: string]>([
  ['whole', {}, '{"from":"notebook","to":"packages.example","protocol":"tcp","port":443}'],
  ['no port', { port: '' }, '{"from":"notebook","to":"packages.example","protocol":"tcp"}'],
  [
    'a call',
    { action: 'logs:PutLogEvents', principal: 'anonymous' },
    '"action":"logs:PutLogEvents","principal":"anonymous"',
  ],
  [
    'an action without service',
    { action: 'PutLogEvents' },
    '"action" cannot be read. "PutLogEvents"',
  ],
  ['nobody asks', { from: ' ' }, '"from" cannot be read. nothing'],
  ['a name for a port', { port: 'https' }, '"port" cannot be read. "https"'],
])('a question: %s', ([, fields, expected]) => {
  expect(told(readRequest({ ...question, ...fields }))).toContain(expected);
});

test.for<[name: string, text: string, told: string]>([
  ['whole', '{"Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}', '{"Statement"'],
  ['a comma too much', '{\n  "Version": "2012-10-17",\n}', 'Line 3, column 1 is not JSON. }'],
  [
    'a quote left out',
    '{\n  "Statement": [\n    { Effect: "Allow" }\n  ]\n}',
    'Line 3, column 7 is not JSON. { Effect: "Allow" }',
  ],
  ['cut', '{\n  "Statement": [', 'Line 2, column 17 is not JSON. "Statement": ['],
  ['a list', '[]', 'A policy is a JSON object. array'],
  ['no statement', '{"Version":"2012-10-17"}', '"Statement" is no statement.'],
  [
    'a third effect',
    '{"Statement":[{"Effect":"Maybe","Action":"*"}]}',
    '"Statement[0]" is no statement.',
  ],
])('a policy: %s', ([, text, expected]) => {
  expect(told(readPolicy(text))).toContain(expected);
});
