import { expect, test } from 'vitest';
import { evaluateRoutes } from '#network/route/route-table.ts';
import type { Route } from '#network/snapshot/vpc.ts';
import { indexSnapshot } from '#network/snapshot/snapshot-index.ts';
import { routeInWords } from '../../support/in-words.ts';
import { route, snapshot, table } from '../../support/network.ts';

const prefixLists = [
  { id: 'pl-office', prefixListName: 'office', cidrs: ['192.168.0.0/16', '192.168.7.0/24'] },
  { id: 'pl-branch', prefixListName: 'branch', cidrs: ['192.168.7.0/24'] },
  {
    id: 'pl-s3',
    prefixListName: 'com.amazonaws.ap-northeast-1.s3',
    cidrs: ['52.219.0.0/20', '3.5.152.0/21'],
  },
  { id: 'pl-unread', prefixListName: 'mine' },
];

const local = '10.0.0.0/16 local';

test.for<[name: string, routes: readonly string[], destination: string, step: string]>([
  ['local holds the VPC', [local], '10.0.2.87', '10.0.0.0/16 local'],
  ['no route for the internet', [local], '203.0.113.9', 'no-route, not 10.0.0.0/16: not-covering'],
  [
    'the longest prefix wins',
    ['0.0.0.0/0 igw-1', local],
    '10.0.2.87',
    '10.0.0.0/16 local, not 0.0.0.0/0: less-specific',
  ],
  [
    'a static route may be more specific than local',
    [local, '10.0.2.0/24 nat-1'],
    '10.0.2.87',
    '10.0.2.0/24 nat-1, not 10.0.0.0/16: less-specific',
  ],
  [
    'a prefix list counts by its longest block',
    ['0.0.0.0/0 nat-1', 'pl-s3 vpce-s3'],
    '52.219.1.1',
    'pl-s3 vpce-s3, not 0.0.0.0/0: less-specific',
  ],
  [
    'outside the prefix list',
    ['0.0.0.0/0 nat-1', 'pl-s3 vpce-s3'],
    '203.0.113.9',
    '0.0.0.0/0 nat-1, not pl-s3: not-covering',
  ],
  [
    'of equal prefixes the CIDR route wins',
    ['pl-s3 vpce-s3', '52.219.0.0/20 nat-1'],
    '52.219.1.1',
    '52.219.0.0/20 nat-1, not pl-s3: lower-priority',
  ],
  [
    'of two lists with the same block AWS takes one, and does not say which',
    ['pl-office tgw-1', 'pl-branch tgw-2'],
    '192.168.7.7',
    'pl-office tgw-1 perhaps, not pl-branch: lower-priority',
  ],
  [
    'where they lead to the same it does not matter',
    ['pl-office tgw-1', 'pl-branch tgw-1'],
    '192.168.7.7',
    'pl-office tgw-1, not pl-branch: lower-priority',
  ],
  [
    'where one block is longer neither',
    ['pl-office tgw-1', 'pl-s3 vpce-s3', '192.168.0.0/15 tgw-2'],
    '192.168.8.8',
    'pl-office tgw-1, not pl-s3: not-covering, not 192.168.0.0/15: less-specific',
  ],
  [
    'a blackhole keeps its place',
    ['0.0.0.0/0 nat-1', '203.0.113.0/24 pcx-1 blackhole'],
    '203.0.113.9',
    '203.0.113.0/24 pcx-1 blackhole, not 0.0.0.0/0: less-specific',
  ],
  ['an IPv6 route never holds IPv4', ['::/0 eigw-1'], '203.0.113.9', 'no-route, not ::/0: family'],
  [
    'an unread prefix list leaves it open',
    [local, 'pl-unread tgw-1'],
    '203.0.113.9',
    'unread, not 10.0.0.0/16: not-covering, not pl-unread: unread',
  ],
  [
    'an unread prefix list does not matter inside the VPC',
    [local, 'pl-unread tgw-1'],
    '10.0.2.87',
    '10.0.0.0/16 local, not pl-unread: unread',
  ],
])('%s', ([, routes, destination, step]) => {
  const index = indexSnapshot(snapshot({ prefixLists }));
  const found = evaluateRoutes(index, table('rtb-1', ['s'], ...routes), 's', destination);
  expect(routeInWords(found)).toBe(step);
});

const propagated = (text: string): Route => ({
  ...route(text),
  origin: 'EnableVgwRoutePropagation',
});

test.for<[name: string, routes: readonly Route[], step: string]>([
  [
    'local beats a longer propagated route',
    [route(local), propagated('10.0.2.0/24 vgw-1')],
    '10.0.0.0/16 local, not 10.0.2.0/24: beaten-by-local',
  ],
  [
    'a longer static route still beats local',
    [route(local), route('10.0.2.0/25 eni-1'), propagated('10.0.2.0/26 vgw-1')],
    '10.0.2.0/25 eni-1, not 10.0.0.0/16: less-specific, not 10.0.2.0/26: beaten-by-local',
  ],
])('%s', ([, routes, step]) => {
  const found = evaluateRoutes(
    indexSnapshot(snapshot({})),
    { ...table('rtb-1', []), routes },
    's',
    '10.0.2.7',
  );
  expect(routeInWords(found)).toBe(step);
});

test('a subnet without a table of its own uses the main one', () => {
  const index = indexSnapshot(snapshot({}));
  const main = evaluateRoutes(index, table('rtb-main', [], local), 's', '10.0.2.7');
  expect(main.association).toBe('main');
});
