import { expect, test } from 'vitest';
import { readAnswers } from '#aws/read.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';

const one = '111122223333';
const two = '444455556666';

function vpc(id: string, owner?: string) {
  return { VpcId: id, CidrBlock: '10.0.0.0/16', ...(owner ? { OwnerId: owner } : {}) };
}

function subnet(id: string, vpcId: string, zone: string, owner?: string) {
  const place = { AvailabilityZone: zone, ...(owner ? { OwnerId: owner } : {}) };
  return { SubnetId: id, VpcId: vpcId, CidrBlock: '10.0.0.0/24', ...place };
}

function nat(id: string, vpcId: string) {
  return { NatGatewayId: id, VpcId: vpcId, SubnetId: 'subnet-1', State: 'available' };
}

function read(files: Readonly<Record<string, object>>): Snapshot {
  const answers = Object.entries(files).map(([name, document]) => ({ name, document }));
  return readAnswers(answers).snapshot;
}

/** `ACCOUNT REGION` of the home, then of the NAT gateways, which tell nothing of themselves. */
function placesOf({ account, region, natGateways = [] }: Snapshot): string {
  const gateways = natGateways.map(
    (gateway) => `${gateway.account ?? '-'} ${gateway.region ?? '-'}`,
  );
  return [`${account} ${region}`, ...gateways].join(', ');
}

test.for<[how: string, files: Readonly<Record<string, object>>, places: string]>([
  ['nothing tells', { 'nat.json': { NatGateways: [nat('nat-1', 'vpc-1')] } }, ' , - -'],
  [
    'who asked in the same folder',
    {
      'caller.json': { Account: one, Region: 'eu-west-1' },
      'nat.json': { NatGateways: [nat('nat-1', 'vpc-1')] },
      'b/caller.json': {
        Account: two,
        Arn: 'arn:aws:sts::444455556666:assumed-role/x/y',
        UserId: 'x',
      },
      'b/nat.json': { NatGateways: [nat('nat-2', 'vpc-2')] },
    },
    `${one} eu-west-1, ${two} -, - -`,
  ],
  [
    'who asked in a folder above',
    {
      'caller.json': { Account: one, Region: 'eu-west-1' },
      'a/b/nat.json': { NatGateways: [nat('nat-1', 'vpc-1')] },
    },
    `${one} eu-west-1, - -`,
  ],
  [
    'the other files of the folder',
    {
      'a/vpcs.json': { Vpcs: [vpc('vpc-1', one), vpc('vpc-3', one)] },
      'a/subnets.json': { Subnets: [subnet('subnet-1', 'vpc-1', 'eu-west-1a', one)] },
      'b/vpcs.json': { Vpcs: [vpc('vpc-2', two)] },
      'b/nat.json': { NatGateways: [nat('nat-2', 'vpc-9')] },
    },
    `${one} eu-west-1, ${two} -`,
  ],
  [
    'the names of folders, however deep',
    {
      'caller.json': { Account: one, Region: 'eu-west-1' },
      'b-444455556666/us-gov-west-1/nat.json': { NatGateways: [nat('nat-2', 'vpc-2')] },
    },
    `${one} eu-west-1, ${two} us-gov-west-1`,
  ],
  [
    'the zone of a subnet, for what names its VPC, in one folder with another Region',
    {
      'a.json': {
        Subnets: [
          subnet('subnet-1', 'vpc-1', 'eu-west-1a'),
          subnet('subnet-3', 'vpc-1', 'eu-west-1b'),
        ],
      },
      'b.json': { Subnets: [subnet('subnet-2', 'vpc-2', 'us-west-2-lax-1a')] },
      'nat.json': { NatGateways: [nat('nat-1', 'vpc-1'), nat('nat-2', 'vpc-2')] },
    },
    ' eu-west-1, - -, - us-west-2',
  ],
  [
    'the VPC of an endpoint, against the Region of its service',
    {
      'a.json': { Subnets: [subnet('subnet-1', 'vpc-1', 'eu-west-1a')] },
      'b/mixed.json': {
        VpcEndpoints: [
          {
            VpcEndpointId: 'vpce-1',
            VpcId: 'vpc-1',
            State: 'available',
            ServiceName: 'com.amazonaws.us-west-2.s3',
          },
        ],
        NatGateways: [nat('nat-1', 'vpc-9')],
      },
    },
    ' eu-west-1, - -',
  ],
  [
    'the owner in the file itself, against who asked above',
    {
      'caller.json': { Account: one, Region: 'eu-west-1' },
      'b/mixed.json': { Vpcs: [vpc('vpc-2', two)], NatGateways: [nat('nat-2', 'vpc-2')] },
    },
    `${one} eu-west-1, ${two} -`,
  ],
  [
    'who asked, against the owner of what is shared',
    {
      'a/caller.json': { Account: one, Region: 'eu-west-1' },
      'a/mixed.json': { Vpcs: [vpc('vpc-2', two)], NatGateways: [nat('nat-2', 'vpc-2')] },
    },
    `${one} eu-west-1, - -`,
  ],
])('the place of a file, by %s', ([, files, places]) => {
  expect(placesOf(read(files))).toBe(places);
});

test('one place needs no word of where things were read', () => {
  const snapshot = read({
    'caller.json': { Account: one, Region: 'eu-west-1' },
    'vpcs.json': { Vpcs: [vpc('vpc-1', one)] },
  });
  expect(snapshot).not.toHaveProperty('readIn');
});

test('a shared subnet is told twice, and belongs to its owner', () => {
  const shared = subnet('subnet-1', 'vpc-1', 'eu-west-1a', two);
  const named = (name: string) => ({ ...shared, Tags: [{ Key: 'Name', Value: name }] });
  const { subnets } = read({
    'caller.json': { Account: one, Region: 'eu-west-1' },
    'subnets.json': { Subnets: [named('ours')] },
    'two/caller.json': { Account: two, Region: 'eu-west-1' },
    'two/subnets.json': { Subnets: [{ ...named('theirs'), AvailabilityZone: 'eu-west-1c' }] },
  });
  expect(subnets).toMatchObject([
    { id: 'subnet-1', name: 'theirs', availabilityZone: 'eu-west-1c', account: two },
  ]);
});

test('a connection of the same name in two accounts is two', () => {
  const answer = (subnetId: string) => ({
    ConnectionList: [{ Name: 'dwh', PhysicalConnectionRequirements: { SubnetId: subnetId } }],
  });
  const { glueConnections } = read({
    'one/caller.json': { Account: one, Region: 'eu-west-1' },
    'one/glue.json': answer('subnet-1'),
    'two/caller.json': { Account: two, Region: 'eu-west-1' },
    'two/glue.json': answer('subnet-2'),
  });
  expect(glueConnections?.map(({ subnetId }) => subnetId)).toEqual(['subnet-1', 'subnet-2']);
});

test('AWS owns its prefix lists itself, which is no account', () => {
  const row = { PrefixListId: 'pl-1', PrefixListName: 'com.amazonaws.eu-west-1.s3' };
  const { prefixLists } = read({
    'caller.json': { Account: one, Region: 'eu-west-1' },
    'lists.json': { ManagedPrefixLists: [{ ...row, OwnerId: 'AWS' }] },
    'old.json': { PrefixLists: [{ ...row, Cidrs: ['3.5.0.0/20'] }] },
  });
  expect(prefixLists).toEqual([
    { id: 'pl-1', prefixListName: 'com.amazonaws.eu-west-1.s3', cidrs: ['3.5.0.0/20'] },
  ]);
});

test('a key of several Regions has one id, and a policy in each', () => {
  const key = (region: string) => ({
    Keys: [{ KeyId: 'mrk-1', KeyArn: `arn:aws:kms:${region}:${one}:key/mrk-1` }],
  });
  const policy = (sid: string) => ({ KeyId: 'mrk-1', Policy: { Statement: [{ Sid: sid }] } });
  const { keys } = read({
    'eu-west-1/keys.json': key('eu-west-1'),
    'eu-west-1/policy.json': policy('west'),
    'eu-north-1/keys.json': key('eu-north-1'),
    'eu-north-1/policy.json': policy('north'),
  });
  expect(keys?.map((each) => [each.arn.split(':')[3], each.policy?.['Statement']])).toEqual([
    ['eu-north-1', [{ Sid: 'north' }]],
    ['eu-west-1', [{ Sid: 'west' }]],
  ]);
});
