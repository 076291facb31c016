import { expect, test } from 'vitest';
import { type Flow, reverse } from '#network/packet/flow.ts';
import { evaluateNetworkAcl } from '#network/filter/network-acl.ts';
import { aclInWords } from '../../support/in-words.ts';
import { nacl, ping, tcp, udp } from '../../support/network.ts';

const web = ['in 100 allow tcp/443 0.0.0.0/0', 'in 90 deny tcp/443 198.51.100.0/24'];
const out = ['out 100 allow tcp/1024-65535 0.0.0.0/0'];
const client = '203.0.113.9';

test.for<[name: string, entries: readonly string[], flow: Flow, step: string]>([
  ['the lowest number decides', web, tcp('198.51.100.7', '10.0.1.5', 443), 'deny by 90'],
  ['/0 holds every address', web, tcp(client, '10.0.1.5', 443), 'allow by 100, not 90: address'],
  [
    'no match meets *',
    web,
    tcp(client, '10.0.1.5', 22),
    'deny by *, not 90: address, not 100: port',
  ],
  [
    'the protocol must match',
    web,
    udp(client, '10.0.1.5', 443),
    'deny by *, not 90: address, not 100: protocol',
  ],
  [
    'all protocols, all ports',
    ['in 100 allow all 0.0.0.0/0'],
    tcp(client, '10.0.1.5', 443),
    'allow by 100',
  ],
  [
    'of protocol all a port range is ignored',
    ['in 100 allow all/22 0.0.0.0/0'],
    tcp(client, '10.0.1.5', 443),
    'allow by 100',
  ],
  [
    'protocol 6 is tcp',
    ['in 100 allow 6/443 0.0.0.0/0'],
    tcp(client, '10.0.1.5', 443),
    'allow by 100',
  ],
  [
    'an IPv6 entry never holds IPv4',
    ['in 100 allow all ::/0'],
    tcp(client, '10.0.1.5', 443),
    'deny by *, not 100: family',
  ],
  ['no entries at all', [], tcp(client, '10.0.1.5', 443), 'deny by *'],
  ['an outbound entry does not let in', out, tcp(client, '10.0.1.5', 2000), 'deny by *'],
  [
    'an echo is type 8',
    ['in 100 allow icmp/8--1 0.0.0.0/0'],
    ping(client, '10.0.1.5'),
    'allow by 100',
  ],
  [
    'an echo is not unreachable, type 3',
    ['in 100 allow icmp/3--1 0.0.0.0/0'],
    ping(client, '10.0.1.5'),
    'deny by *, not 100: icmp-type',
  ],
])('%s', ([, entries, flow, step]) => {
  expect(
    aclInWords(evaluateNetworkAcl(nacl('acl-1', ['s'], ...entries), 's', 'ingress', flow)),
  ).toBe(step);
});

const request = tcp('10.0.1.23', '10.0.2.87', 443);

test.for<[name: string, entries: readonly string[], step: string]>([
  [
    '443 does not let the reply out: it leaves for an ephemeral port',
    ['out 100 allow tcp/443 0.0.0.0/0'],
    'deny by *, not 100: port',
  ],
  ['1024-65535 lets it out', out, 'allow by 100'],
  [
    'half of the range is partly blocked',
    ['out 100 allow tcp/49152-65535 0.0.0.0/0'],
    'deny by *, only 49152-60999 pass',
  ],
  [
    'two entries together cover the range',
    ['out 100 allow tcp/1024-40000 0.0.0.0/0', 'out 110 allow tcp/40001-65535 0.0.0.0/0'],
    'allow by 100+110',
  ],
  [
    'a hole in the range is named',
    ['out 100 deny tcp/50000 0.0.0.0/0', 'out 110 allow all 0.0.0.0/0'],
    'deny by 100, only 32768-49999+50001-60999 pass',
  ],
])('%s', ([, entries, step]) => {
  const acl = nacl('acl-1', ['s'], ...entries);
  expect(aclInWords(evaluateNetworkAcl(acl, 's', 'egress', reverse(request)))).toBe(step);
});

test('an allow entry with the highest number never turns allow into deny', () => {
  const more = nacl('acl-1', ['s'], ...web, 'in 32766 allow all 0.0.0.0/0');
  const flow = tcp(client, '10.0.1.5', 443);
  expect(evaluateNetworkAcl(more, 's', 'ingress', flow).verdict).toBe('allow');
});
