import { expect, test } from 'vitest';
import { readTexts, type NamedText } from '#aws/read.ts';
import { Problem } from '#problem/problem.ts';
import { asTexts, smallNetwork } from '../../support/small-network.ts';

/** What a person is told when these files are read. */
function problemOf(texts: readonly NamedText[]): Problem {
  try {
    readTexts(texts);
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('no problem');
}

/** The network with another value at `Vpcs[0].CidrBlock`; undefined takes the member away. */
function broken(place: string, value: unknown): readonly NamedText[] {
  const files = smallNetwork();
  const keys = place.split(/[.[\]]+/).filter((key) => key !== '');
  const last = keys.pop() ?? '';
  const file = Object.values(files).find((document) => (keys[0] ?? last) in document) ?? {};
  const holder = keys.reduce<object>((at, key) => Reflect.get(at, key), file);
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else Reflect.set(holder, last, value);
  return asTexts(files);
}

test('the network itself is sound, though it names what is not there', () => {
  const { snapshot } = readTexts(asTexts(smallNetwork()));
  expect(snapshot.networkInterfaces?.map(({ subnetId }) => subnetId)).toContain('subnet-gone');
});

const routes = 'RouteTables[0].Routes';
const rule = 'SecurityGroups[0].IpPermissions[0]';
const entries = 'NetworkAcls[0].Entries';
const block = 'an IPv4 block such as 10.0.0.0/16';
const port = 'a port from 0 to 65535, or -1';
const protocol = 'a protocol: a name, a number up to 255, or -1 for all';

test.for<[name: string, place: string, value: unknown, expected: string, got: string]>([
  ['a prefix of 33', 'Vpcs[0].CidrBlock', '10.0.0.0/33', block, '"10.0.0.0/33"'],
  ['an octet of 300', `${routes}[0].DestinationCidrBlock`, '300.1.1.1/8', block, '"300.1.1.1/8"'],
  ['a word in place of a block', 'Subnets[0].CidrBlock', 'all', block, '"all"'],
  ['a block without its prefix', `${rule}.IpRanges[0].CidrIp`, '10.0.0.1', block, '"10.0.0.1"'],
  ['an IPv6 block where IPv4 stands', `${entries}[0].CidrBlock`, '::/0', block, '"::/0"'],
  [
    'an IPv6 block of nine groups',
    `${routes}[1].DestinationIpv6CidrBlock`,
    '1:2:3:4:5:6:7:8:9/64',
    'an IPv6 block such as ::/0',
    '"1:2:3:4:5:6:7:8:9/64"',
  ],
  [
    'a host name in place of an address',
    'NetworkInterfaces[0].PrivateIpAddress',
    'db.local',
    'an IPv4 address',
    '"db.local"',
  ],
  ['a port above 65535', `${rule}.ToPort`, 70_000, port, '70000'],
  ['a port below 0', `${entries}[0].PortRange.From`, -2, port, '-2'],
  ['half a port', `${rule}.FromPort`, 443.5, port, '443.5'],
  [
    'a range that runs backwards',
    `${rule}.ToPort`,
    22,
    'a last port that is not before the first',
    '22',
  ],
  [
    'an ICMP type of 300',
    `${entries}[1].IcmpTypeCode.Type`,
    300,
    'a number from 0 to 255, or -1',
    '300',
  ],
  ['a rule without number', `${entries}[0].RuleNumber`, 0, 'a number from 1 to 65535', '0'],
  ['a protocol that is none', `${rule}.IpProtocol`, 'pigeon', protocol, '"pigeon"'],
  ['a word of JavaScript’s own', `${rule}.IpProtocol`, 'constructor', protocol, '"constructor"'],
  ['a number in place of text', 'Vpcs[0].VpcId', 7, 'text', '7'],
  ['text in place of a number', `${rule}.FromPort`, '443', 'a number', '"443"'],
  ['text in place of true or false', `${entries}[0].Egress`, 'yes', 'true or false', '"yes"'],
  ['an object in place of a list', routes, { 0: 'local' }, 'a list', '{"0":"local"}'],
  ['a number in place of the list', 'Vpcs', 7, 'a list', '7'],
  ['text in place of an object, as --query gives it', 'Vpcs[0]', 'vpc-1', 'an object', '"vpc-1"'],
  ['null in place of a member', 'Vpcs[0].CidrBlock', null, 'text', 'null'],
  [
    'an action that is neither',
    `${entries}[0].RuleAction`,
    'maybe',
    'one of allow, deny',
    '"maybe"',
  ],
  [
    'a state that routes do not have',
    `${routes}[0].State`,
    'sleepy',
    'one of active, blackhole, filtered',
    '"sleepy"',
  ],
  [
    'a policy that is no JSON',
    'VpcEndpoints[0].PolicyDocument',
    'allow',
    'a policy: JSON text or an object',
    '"allow"',
  ],
  ['a table without its routes', routes, undefined, 'a list', 'nothing'],
])('%s is named with its place', ([, place, value, expected, got]) => {
  const { code, exitCode, text } = problemOf(broken(place, value));
  expect([code, exitCode]).toEqual(['unreadable-answer', 2]);
  expect(text.what.en).toContain(`"${place}"`);
  expect([text.expected?.en, text.got?.en]).toEqual([expected, got]);
});

test('what is wrong is told in both languages: file, place, expected, got, try', () => {
  expect(problemOf(broken(`${routes}[0].DestinationCidrBlock`, '10.0.0.0/33')).text).toEqual({
    what: {
      en: '"route-tables.json": "RouteTables[0].Routes[0].DestinationCidrBlock" is not as AWS answers.',
      ja: '「route-tables.json」の「RouteTables[0].Routes[0].DestinationCidrBlock」が AWS の応答の形ではありません。',
    },
    expected: {
      en: 'an IPv4 block such as 10.0.0.0/16',
      ja: '10.0.0.0/16 のような IPv4 ブロック',
    },
    got: { en: '"10.0.0.0/33"', ja: '"10.0.0.0/33"' },
    try: {
      en: 'save the whole answer again, without --query',
      ja: '--query を付けずに応答全体を保存し直してください',
    },
  });
});

test('a group without its rules needs them from elsewhere, and says from where', () => {
  const { text } = problemOf(broken('SecurityGroups[0].IpPermissionsEgress', undefined));
  expect(text.what.en).toContain('"security-groups.json": "SecurityGroups[0]"');
  expect(text.expected?.en).toContain('describe-security-group-rules');
});

const vpc = { VpcId: 'vpc-1', CidrBlock: '10.0.0.0/16' };
const other = { ...vpc, CidrBlock: '10.1.0.0/16' };

test.for<[name: string, files: Readonly<Record<string, object>>, what: string, got: string]>([
  [
    'in two files',
    { 'a.json': { Vpcs: [vpc] }, 'b/c.json': { Vpcs: [other] } },
    '"vpc-1" is told differently in "a.json" and "b/c.json".',
    'Vpcs[0], Vpcs[0]: cidrs ["10.0.0.0/16"] ≠ ["10.1.0.0/16"]',
  ],
  [
    'in one file',
    { 'a.json': { Vpcs: [vpc, other] } },
    '"vpc-1" is told differently in "a.json".',
    'Vpcs[0], Vpcs[1]: cidrs ["10.0.0.0/16"] ≠ ["10.1.0.0/16"]',
  ],
  [
    'a member that only one of them has',
    {
      'a.json': {
        Vpcs: [vpc, { ...vpc, BlockPublicAccessStates: { InternetGatewayBlockMode: 'off' } }],
      },
    },
    '"vpc-1" is told differently in "a.json".',
    'Vpcs[0], Vpcs[1]: publicAccessBlock – ≠ "off"',
  ],
])('one id with two contents is named with both places: %s', ([, files, what, got]) => {
  const { code, exitCode, text } = problemOf(asTexts(files));
  expect([code, exitCode, text.what.en, text.got?.en]).toEqual([
    'conflicting-answers',
    2,
    what,
    got,
  ]);
});

test.for<[title: string, files: Readonly<Record<string, string>>, code: string, says: string]>([
  ['JSON that was cut', { 'a.json': '{"Vpcs": [' }, 'broken-json', '"a.json"'],
  ['a file that is empty', { 'a.json': '' }, 'broken-json', '"a.json"'],
  ['no file at all', {}, 'no-network', 'no network'],
  ['JSON, but no network', { 'a.json': '{"Users": []}' }, 'no-network', 'no network'],
  ['an empty network', { 'a.json': '{"Vpcs": []}' }, 'no-network', 'no network'],
  ['roles only', { 'a.json': '{"Roles": []}' }, 'no-network', 'no network'],
  [
    'a list at the top, as --query gives it',
    { 'a.json': '[{"VpcId": "vpc-1"}]' },
    'no-network',
    'no network',
  ],
])('%s ends 2', ([, files, code, says]) => {
  const texts = Object.entries(files).map(([name, text]) => ({ name, text }));
  const problem = problemOf(texts);
  expect([problem.code, problem.exitCode]).toEqual([code, 2]);
  expect(problem.message).toContain(says);
});

test('a name server that is no address', () => {
  const document = (server: string) => ({
    DhcpOptions: [
      {
        DhcpOptionsId: 'dopt-1',
        DhcpConfigurations: [{ Key: 'domain-name-servers', Values: [{ Value: server }] }],
      },
    ],
  });
  const texts = (server: string) => [
    ...asTexts(smallNetwork()),
    { name: 'dhcp-options.json', text: JSON.stringify(document(server)) },
  ];
  expect(problemOf(texts('corp.internal')).text.what.en).toContain('DhcpConfigurations[0].Values');
  for (const server of ['AmazonProvidedDNS', '10.0.0.53', 'fd00:ec2::253'])
    expect(readTexts(texts(server)).snapshot.vpcs).toBeDefined();
});
