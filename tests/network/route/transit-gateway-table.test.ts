import { expect, test } from 'vitest';
import { evaluateTransitGatewayRoutes } from '#network/route/transit-gateway-table.ts';
import { indexSnapshot } from '#network/snapshot/snapshot-index.ts';
import type {
  TransitGatewayAttachment,
  TransitGatewayRoute,
} from '#network/snapshot/transit-gateway.ts';
import { expectReason } from '../../support/expect-story.ts';
import { reasonOf } from '../../support/in-words.ts';
import { without } from '../../support/names.ts';
import { snapshot } from '../../support/network.ts';
import { attachment, route } from '../../support/transit-gateway.ts';

const prefixLists = [
  { id: 'pl-b', prefixListName: 'b', cidrs: ['10.1.0.0/16', '10.1.1.0/24', '172.16.0.0/12'] },
  { id: 'pl-unread', prefixListName: 'unread' },
];

/** `10.1.0.0/16 x propagated`, `10.1.0.0/16 x pending`. */
function routeOf(text: string): TransitGatewayRoute {
  const [destination = '', target = '', word = 'static'] = text.split(' ');
  const made = route(`${destination} ${target}`);
  if (word === 'pending') return { ...made, state: word };
  return word === 'propagated' ? { ...made, type: word } : made;
}

function chosen(
  routes: readonly string[] | undefined,
  by: TransitGatewayAttachment = attachment('a'),
  hasMore = false,
): string {
  const table = { id: 'tgw-rtb-1', transitGatewayId: 'tgw-1', hasMore };
  const own = routes === undefined ? table : { ...table, routes: routes.map(routeOf) };
  const index = indexSnapshot(snapshot({ prefixLists, transitGatewayRouteTables: [own] }));
  const step = evaluateTransitGatewayRoutes(index, by, '10.1.1.10');
  expectReason(step, reasonOf(step));
  const { route: best, passedOver } = step;
  const way = best ? ` ${best.destination} ${best.attachmentIds.join('+')}` : '';
  const not = passedOver.map((one) => `, not ${one.route.destination}: ${one.because}`).join('');
  return `${reasonOf(step)}${way}${not}`;
}

test.for<[name: string, routes: readonly string[], told: string]>([
  [
    'the longest prefix',
    ['0.0.0.0/0 x', '10.1.0.0/16 y'],
    'target 10.1.0.0/16 y, not 0.0.0.0/0: less-specific',
  ],
  [
    'of equal ones the static',
    ['10.1.0.0/16 x propagated', '10.1.0.0/16 y'],
    'target 10.1.0.0/16 y, not 10.1.0.0/16: lower-priority',
  ],
  [
    'a prefix list counts by its longest block',
    ['10.1.0.0/16 x', 'pl-b y'],
    'target pl-b y, not 10.1.0.0/16: less-specific',
  ],
  [
    'before what was propagated',
    ['10.1.1.0/24 x propagated', 'pl-b y'],
    'target pl-b y, not 10.1.1.0/24: lower-priority',
  ],
  [
    'after a static route of a block',
    ['pl-b x', '10.1.1.0/24 y'],
    'target 10.1.1.0/24 y, not pl-b: lower-priority',
  ],
  [
    'a blackhole that wins drops',
    ['10.1.1.0/24 blackhole', '10.1.0.0/16 y'],
    'blackhole 10.1.1.0/24 , not 10.1.0.0/16: less-specific',
  ],
  [
    'a route on its way does not count',
    ['10.1.1.0/24 x pending', '10.1.0.0/16 y'],
    'target 10.1.0.0/16 y, not 10.1.1.0/24: not-active',
  ],
  ['none holds it', ['10.2.0.0/16 x'], 'no-route, not 10.2.0.0/16: not-covering'],
  ['no routes', [], 'no-route'],
  [
    'a list that was not read may hold it',
    ['10.1.0.0/16 y', 'pl-unread x'],
    'prefix-list-entries, not pl-unread: unread',
  ],
])('transit gateway table: %s', ([, routes, told]) => {
  expect(chosen(routes).replace(/^(prefix-list-entries), not 10\.1\.0\.0\/16: [a-z-]+/, '$1')).toBe(
    told,
  );
});

test.for<[name: string, by: TransitGatewayAttachment, told: string]>([
  [
    'none',
    without(attachment('a', { associationState: 'disassociated' }), 'routeTableId'),
    'no-association',
  ],
  [
    'one being taken off',
    attachment('a', { associationState: 'disassociating' }),
    'no-association',
  ],
  ['its state is not told', without(attachment('a'), 'associationState'), 'target 10.1.0.0/16 y'],
  [
    'nothing is told',
    without(without(attachment('a'), 'routeTableId'), 'associationState'),
    'transitGatewayAttachments',
  ],
  [
    'a table that was not read',
    attachment('a', { routeTableId: 'tgw-rtb-9' }),
    'transit-gateway-routes',
  ],
])('association of the attachment: %s', ([, by, told]) => {
  expect(chosen(['10.1.0.0/16 y'], by)).toBe(told);
});

test('routes that were not searched for, and a list that goes on', () => {
  expect(chosen(undefined)).toBe('transit-gateway-routes');
  expect(chosen([], attachment('a'), true)).toBe('transit-gateway-routes');
});
