import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluateRoutes } from '#network/route/route-table.ts';
import { indexSnapshot } from '#network/snapshot/snapshot-index.ts';
import type { Route } from '#network/snapshot/vpc.ts';
import { route, snapshot, table } from '../../support/network.ts';
import { runs } from './runs.ts';

/** Blocks of a small world, in which most hold one another, and the addresses in it. */
const anyAddress = fc
  .tuple(fc.constantFrom(10, 11), fc.nat(1), fc.nat(3), fc.nat(3))
  .map((octets) => octets.join('.'));
const anyBlock = fc
  .tuple(anyAddress, fc.constantFrom(0, 7, 8, 14, 15, 16, 22, 23, 24, 30, 31, 32))
  .map(
    ([address, length]) => `${addressOf(bits(address).slice(0, length).padEnd(32, '0'))}/${length}`,
  );

const lists = { 'pl-1': ['10.0.0.0/16', '11.0.2.0/24'], 'pl-2': ['11.0.0.0/8', '10.1.1.1/32'] };

const anyRoute: fc.Arbitrary<Route> = fc.oneof(
  { weight: 4, arbitrary: anyBlock.map((block) => route(`${block} igw-1`)) },
  anyBlock.map((block) => route(`${block} nat-1 blackhole`)),
  anyBlock.map((block) => ({ ...route(`${block} vgw-1`), origin: 'EnableVgwRoutePropagation' })),
  fc.constantFrom(...Object.keys(lists)).map((list) => route(`${list} vpce-1`)),
  fc.constant(route('::/0 eigw-1')),
);

/** A table as AWS can hold it: a static and a propagated route may have one destination, no more. */
const anyRoutes = fc.uniqueArray(anyRoute, {
  maxLength: 8,
  selector: ({ destination, origin }) => `${destination} ${origin}`,
});

function bits(address: string): string {
  return address
    .split('.')
    .map((octet) => Number(octet).toString(2).padStart(8, '0'))
    .join('');
}

function addressOf(text: string): string {
  return [0, 8, 16, 24].map((at) => parseInt(text.slice(at, at + 8), 2)).join('.');
}

/** The route as one reads a table by hand: written out in bits, the longest beginning wins. */
function byHand(routes: readonly Route[], destination: string): string {
  const isLocal = bits(destination).startsWith(bits('10.0.0.0').slice(0, 16));
  const matching = routes
    .filter(({ origin }) => !(isLocal && origin !== undefined))
    .flatMap((one) => blocksOf(one).map((block) => ({ one, block })))
    .filter(({ block }) => bits(destination).startsWith(block));
  const longest = Math.max(...matching.map(({ block }) => block.length));
  const winners = matching.filter(({ block }) => block.length === longest).map(({ one }) => one);
  const winner =
    winners.find((one) => one.origin === undefined && !one.destination.startsWith('pl-')) ??
    winners.find((one) => one.origin === undefined) ??
    winners[0];
  if (!winner) return 'deny: none';
  const verdict = winner.state === 'blackhole' ? 'deny' : 'allow';
  return `${verdict}: ${winner.destination} ${winner.target}`;
}

function blocksOf({ destination }: Route): readonly string[] {
  const blocks = Object.entries(lists).find(([id]) => id === destination)?.[1] ?? [destination];
  return blocks
    .filter((block) => !block.includes(':'))
    .map((block) => block.split('/'))
    .map(([address = '', length]) => bits(address).slice(0, Number(length)));
}

test('the route is the one that a reading bit by bit finds', () => {
  const prefixLists = Object.entries(lists).map(([id, cidrs]) => ({
    id,
    prefixListName: id,
    cidrs,
  }));
  const index = indexSnapshot(snapshot({ prefixLists }));
  fc.assert(
    fc.property(anyRoutes, anyAddress, (routes, destination) => {
      const local = route('10.0.0.0/16 local');
      const own = routes.filter((one) => one.destination !== local.destination);
      const all = [...own, local];
      const step = evaluateRoutes(index, { ...table('rtb-1', []), routes: all }, 'a', destination);
      const found = step.route ? `${step.route.destination} ${step.route.target}` : 'none';
      expect(`${step.verdict}: ${found}`).toBe(byHand(all, destination));
      expect(step.passedOver).toHaveLength(step.route ? all.length - 1 : all.length);
    }),
    runs(1000),
  );
});
