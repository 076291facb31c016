import { expect, test } from 'vitest';
import { evaluateName } from '#network/name/name.ts';
import { indexSnapshot } from '#network/snapshot/snapshot-index.ts';
import { named, zone } from '../../../support/names.ts';
import { subnet } from '../../../support/network.ts';

const records = [
  'four.corp.example A 203.0.113.5',
  'both.corp.example A 203.0.113.5',
  'both.corp.example AAAA 2001:db8::5',
];
const network = named({
  hostedZones: [zone('corp.example', records)],
  subnets: [{ ...subnet('six', '10.0.6.0/24'), enableDns64: true }, subnet('plain', '10.0.1.0/24')],
});

test.for<[name: string, host: string, subnetId: string | undefined, answers6: readonly string[]]>([
  ['an address is made of an IPv4 one', 'four.corp.example', 'six', ['64:ff9b::cb00:7105']],
  ['a name with an IPv6 address stays as it is', 'both.corp.example', 'six', ['2001:db8::5']],
  ['a subnet without DNS64', 'four.corp.example', 'plain', []],
  ['no subnet is known', 'four.corp.example', undefined, []],
])('%s', ([, host, subnetId, answers6]) => {
  const step = evaluateName(indexSnapshot(network), host, 'vpc-1', subnetId);
  expect(step.answers6).toEqual(answers6);
  expect(step.answers).toEqual(['203.0.113.5']);
});

test('that a public name has no IPv6 address of its own is an assumption', () => {
  const step = evaluateName(indexSnapshot(network), 'example.com', 'vpc-1', 'six');
  expect(step.dns64).toBe(true);
  expect(step.assumes).toEqual([{ kind: 'no-ipv6', about: 'example.com' }]);
});
