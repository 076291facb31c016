import { expect, test } from 'vitest';
import type { Flow } from '#network/packet/flow.ts';
import { evaluateSecurityGroups } from '#network/filter/security-group.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { SecurityGroupRule } from '#network/snapshot/vpc.ts';
import { indexSnapshot } from '#network/snapshot/snapshot-index.ts';
import { groupInWords } from '../../support/in-words.ts';
import { eni, inbound, outbound, ping, sg, snapshot, tcp, udp } from '../../support/network.ts';

const door = eni('eni-door', '10.0.2.87', 'private-c', ['sg-door']);
const client = eni('eni-client', '10.0.1.23', 'private-a', ['sg-client'], {
  privateAddresses: ['10.0.1.23', '10.0.1.24'],
  publicAddresses: [{ private: '10.0.1.23', public: '198.51.100.7' }],
});

function network(rules: readonly SecurityGroupRule[], more: Partial<Snapshot> = {}): Snapshot {
  return snapshot({
    networkInterfaces: [door, client],
    securityGroups: [sg('sg-door', ...rules), sg('sg-client')],
    prefixLists: [
      { id: 'pl-office', prefixListName: 'office', cidrs: ['10.0.1.0/28', '10.0.1.16/28'] },
    ],
    ...more,
  });
}

const https = tcp('10.0.1.23', '10.0.2.87', 443);

test.for<[name: string, rules: readonly string[], flow: Flow, step: string]>([
  ['a block that holds the client lets it in', ['tcp/443 10.0.1.0/24'], https, 'allow by sg-door'],
  ['no rules at all', [], https, 'deny: no-rules'],
  ['another port', ['tcp/5432 10.0.0.0/16'], https, 'deny: no-rule-applies, port'],
  ['another protocol', ['udp/443 0.0.0.0/0'], https, 'deny: no-rule-applies, protocol'],
  ['all traffic', ['all 0.0.0.0/0'], udp('10.0.1.23', '10.0.2.87', 53), 'allow by sg-door'],
  ['0.0.0.0/0 is not ::/0', ['tcp/443 ::/0'], https, 'deny: no-rule-applies, family'],
  ['a reference holds the members of the group', ['tcp/443 sg-client'], https, 'allow by sg-door'],
  [
    'every private address of a member counts',
    ['tcp/443 sg-client'],
    tcp('10.0.1.24', '10.0.2.87', 443),
    'allow by sg-door',
  ],
  [
    'a public address is never a member',
    ['tcp/443 sg-client'],
    tcp('198.51.100.7', '10.0.2.87', 443),
    'deny: no-rule-applies, not-a-member',
  ],
  [
    'a group does not hold itself unless a rule says so',
    ['tcp/443 sg-door'],
    https,
    'deny: no-rule-applies, not-a-member',
  ],
  [
    'a self reference lets members talk',
    ['tcp/443 sg-door'],
    tcp('10.0.2.87', '10.0.2.87', 443),
    'allow by sg-door',
  ],
  ['any block of a prefix list', ['tcp/443 pl-office'], https, 'allow by sg-door'],
  [
    'outside a prefix list',
    ['tcp/443 pl-office'],
    tcp('10.0.1.40', '10.0.2.87', 443),
    'deny: no-rule-applies, not-in-prefix-list',
  ],
  [
    'ping is icmp type 8',
    ['icmp/8--1 0.0.0.0/0'],
    ping('10.0.1.23', '10.0.2.87'),
    'allow by sg-door',
  ],
  [
    'ping is not type 3',
    ['icmp/3--1 0.0.0.0/0'],
    ping('10.0.1.23', '10.0.2.87'),
    'deny: no-rule-applies, icmp-type',
  ],
  ['protocol 50 by its number', ['50 10.0.0.0/16'], { ...https, protocol: 50 }, 'allow by sg-door'],
  ['an unknown group is not guessed', ['tcp/443 sg-elsewhere'], https, 'unknown: unread, unread'],
  [
    'an unread list does not hide a rule that matches',
    ['tcp/443 pl-x', 'tcp/443 10.0.0.0/16'],
    https,
    'allow by sg-door',
  ],
])('inbound: %s', ([, rules, flow, step]) => {
  const index = indexSnapshot(network(rules.map(inbound)));
  expect(groupInWords(evaluateSecurityGroups(index, door, 'ingress', flow))).toBe(step);
});

test('the rules of all groups of an interface add up', () => {
  const securityGroups = [sg('sg-door'), sg('sg-more', inbound('tcp/443 10.0.0.0/16'))];
  const index = indexSnapshot(network([], { securityGroups }));
  const both = { ...door, groupIds: ['sg-door', 'sg-more'] };
  expect(groupInWords(evaluateSecurityGroups(index, both, 'ingress', https))).toBe(
    'allow by sg-more',
  );
});

test('outbound rules look at the destination', () => {
  const index = indexSnapshot(network([outbound('tcp/443 10.0.1.0/24')]));
  const step = evaluateSecurityGroups(index, door, 'egress', tcp('10.0.2.87', '10.0.2.9', 443));
  expect(groupInWords(step)).toBe('deny: no-rule-applies, address');
});

test('a group that was not read is unknown, with its id', () => {
  const { securityGroups: _, ...rest } = network([]);
  const step = evaluateSecurityGroups(indexSnapshot(rest), door, 'ingress', https);
  expect(step).toMatchObject({
    verdict: 'unknown',
    missing: { collection: 'securityGroups', id: 'sg-door' },
  });
});

test('a denial names the one group of the client, for a rule to refer to', () => {
  const index = indexSnapshot(network([]));
  expect(evaluateSecurityGroups(index, door, 'ingress', https).peerGroupId).toBe('sg-client');
});
