import { expect, test } from 'vitest';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { holdsEnd } from '#network/packet/unknown-address.ts';
import { traceRequest } from '#request/trace-request.ts';
import { doors } from '../../support/doors.ts';
import { traceInWords } from '../../support/in-words.ts';
import { nacl, outbound, sg, table } from '../../support/network.ts';

const unknown = { kind: 'public-address', host: 'example.com' } as const;
const ports = { from: 443, to: 443 };

test.for<[block: string, address: string, answer: boolean | 'perhaps']>([
  ['0.0.0.0/0', '203.0.113.7', true],
  ['10.0.0.0/8', '203.0.113.7', false],
  ['100.64.0.0/10', '203.0.113.7', false],
  ['203.0.113.0/24', '203.0.113.7', 'perhaps'],
  ['52.0.0.0/8', '203.0.113.7', 'perhaps'],
  ['::/0', '203.0.113.7', false],
  ['::/0', '2001:db8::7', true],
  ['2000::/3', '2001:db8::7', true],
  ['2600::/12', '2001:db8::7', 'perhaps'],
  ['fd00::/8', '2001:db8::7', false],
  ['64:ff9b::/96', '64:ff9b::203.0.113.7', true],
  ['::/0', '64:ff9b::203.0.113.7', true],
])('%s holds the public address that %s stands for: %s', ([block, address, answer]) => {
  expect(holdsEnd(block, { address, ports, unknown })).toBe(answer);
});

test('an address that is known is held or not', () => {
  expect(holdsEnd('203.0.113.0/24', { address: '203.0.113.7', ports })).toBe(true);
  expect(holdsEnd('52.0.0.0/8', { address: '203.0.113.7', ports })).toBe(false);
});

const request = { from: '10.0.1.23', to: 'example.com', port: 443 };
const asks = 'unknown; dig +short example.com';

/** `eni-app` behind the NAT gateway, whose group sends to these blocks only. */
const sendingTo = (...blocks: string[]): Partial<Snapshot> => ({
  securityGroups: [sg('sg-app', ...blocks.map((block) => outbound(`tcp/443 ${block}`)))],
});
const acl = (...entries: string[]): Partial<Snapshot> => ({
  networkAcls: [
    {
      ...nacl('acl-1', [], ...entries, 'in 900 allow all 0.0.0.0/0', 'out 900 allow all 0.0.0.0/0'),
      isDefault: true,
    },
  ],
});
const routed = (...routes: string[]): Partial<Snapshot> => ({
  routeTables: [
    table('rtb-public', ['public'], '10.0.0.0/16 local', '0.0.0.0/0 igw-1'),
    table('rtb-private', ['private'], '10.0.0.0/16 local', ...routes),
  ],
});

test.for<[name: string, change: Partial<Snapshot>, story: string]>([
  ['a group that sends everywhere', {}, 'ok'],
  ['a group that sends to a part of the internet', sendingTo('52.0.0.0/8'), asks],
  [
    'a group that sends to private blocks alone',
    sendingTo('10.0.0.0/8'),
    'timeout; forward ENI_SG_RULES_MISMATCH sg-app',
  ],
  ['one rule for all beside one for a part', sendingTo('52.0.0.0/8', '0.0.0.0/0'), 'ok'],
  ['an ACL that denies a part', acl('out 100 deny all 52.0.0.0/8'), asks],
  ['an ACL that denies private blocks', acl('out 100 deny all 192.168.0.0/16'), 'ok'],
  ['an ACL that allows a part, and then all', acl('out 100 allow all 52.0.0.0/8'), 'ok'],
  ['the default route', routed('0.0.0.0/0 nat-1'), 'ok'],
  ['a route for a part, to the same gateway', routed('0.0.0.0/0 nat-1', '52.0.0.0/8 nat-1'), 'ok'],
  ['a route for a part alone', routed('52.0.0.0/8 nat-1'), asks],
  ['the internet in two halves', routed('0.0.0.0/1 nat-1', '128.0.0.0/1 nat-1'), 'ok'],
  ['two halves that lead to two gateways', routed('0.0.0.0/1 nat-1', '128.0.0.0/1 igw-1'), asks],
  ['a group that sends to both halves', sendingTo('0.0.0.0/1', '128.0.0.0/1'), 'ok'],
  ['a group that sends to one of them', sendingTo('0.0.0.0/1'), asks],
  [
    'the prefix list of S3 holds no stranger',
    routed('pl-s3 vpce-s3'),
    'timeout; forward NO_ROUTE_TO_DESTINATION rtb-private',
  ],
])('where a name leads is not known: %s', ([, change, story]) => {
  expect(traceInWords(traceRequest({ ...doors(), ...change }, request))).toBe(story);
});
