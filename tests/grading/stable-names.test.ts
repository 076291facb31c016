import { expect, test } from 'vitest';
import { stableNames } from '#grading/stable-names.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';

const eni = {
  vpcId: 'vpc-0aaaaaaaaaaaaaaa1',
  subnetId: 'subnet-0aaaaaaaaaaaaaaa2',
  publicAddresses: [],
  ipv6Addresses: [],
  groupIds: [],
  status: 'in-use',
  interfaceType: 'interface',
};

const snapshot: Snapshot = {
  account: '111122223333',
  region: 'ap-northeast-1',
  subnets: [
    {
      id: 'subnet-0aaaaaaaaaaaaaaa2',
      name: 'private-a',
      vpcId: eni.vpcId,
      cidr: '10.0.1.0/24',
      availabilityZone: '',
    },
  ],
  networkInterfaces: [
    { ...eni, id: 'eni-0aaaaaaaaaaaaaaa3', privateAddresses: ['10.0.1.7'] },
    { ...eni, id: 'eni-0aaaaaaaaaaaaaaa4', privateAddresses: ['10.0.1.23'] },
  ],
  securityGroups: [
    { id: 'sg-0aaaaaaaaaaaaaaa5', vpcId: eni.vpcId, groupName: 'door', rules: [] },
    { id: 'sg-0aaaaaaaaaaaaaaa6', vpcId: eni.vpcId, groupName: 'clients', rules: [] },
  ],
};
const bindings = { notebook: 'eni-0aaaaaaaaaaaaaaa4', address: '10.0.1.23', block: '10.0.1.0/24' };
const { text } = stableNames(snapshot, bindings);

test.for([
  ['the border of subnet-0aaaaaaaaaaaaaaa2', 'the border of private-a'],
  ['at eni-0aaaaaaaaaaaaaaa4', 'at notebook'],
  ['at eni-0aaaaaaaaaaaaaaa3', 'at eni-ID'],
  ['sg-0aaaaaaaaaaaaaaa5, sg-0aaaaaaaaaaaaaaa6 admit', 'clients, door admit'],
  ['sg-0aaaaaaaaaaaaaaa5、sg-0aaaaaaaaaaaaaaa6', 'clients、door'],
  ['10.0.1.7 → 10.0.1.23, 10.0.1.70', 'address in private-a → 10.0.1.23, 10.0.1.70'],
  ['in 10.0.1.0/24', 'in 10.0.1.0/24'],
  ['arn:aws:iam::111122223333:role/Job', 'arn:aws:iam::ACCOUNT:role/Job'],
  ['vpce-0bbbbbbbbbbbbbbb1-4c5e6f70.logs', 'vpce-ID.logs'],
  ['AROAQWERTYUIOPASDFGH', 'ID'],
  ['no id at all, sg-short', 'no id at all, sg-short'],
])('%s becomes %s', ([said = '', expected]) => {
  expect(text(said)).toBe(expected);
});
