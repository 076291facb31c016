import { expect, test } from 'vitest';
import { drawFrom } from '#labs/draw.ts';
import { drawNetwork } from '#labs/draw-network.ts';

const usual = { net: '10.0', thirds: [1, 2] };

test('without a seed a network is the one that the lesson was written with', () => {
  const drawn = drawNetwork(drawFrom(undefined), usual);
  const { vpc, subnets, zones } = drawn;
  expect({ vpc, subnets, zones, notebook: drawn.host(0, 23) }).toEqual({
    vpc: '10.0.0.0/16',
    subnets: ['10.0.1.0/24', '10.0.2.0/24'],
    zones: ['a', 'c'],
    notebook: '10.0.1.23',
  });
});

test('seeds give other blocks, some outside 10/8, and every pair of zones', () => {
  const drawn = Array.from({ length: 20 }, (_, seed) => drawNetwork(drawFrom(seed), usual));
  const nets = new Set(drawn.map(({ vpc }) => vpc));
  expect(nets.size).toBeGreaterThan(3);
  expect([...nets].some((vpc) => !vpc.startsWith('10.'))).toBe(true);
  expect(new Set(drawn.map(({ zones }) => zones.join('')))).toEqual(new Set(['ac', 'cd', 'ad']));
  for (const { vpc, subnets } of drawn)
    for (const subnet of subnets)
      expect(subnet.split('.').slice(0, 2)).toEqual(vpc.split('.').slice(0, 2));
});
