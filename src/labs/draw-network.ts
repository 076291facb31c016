import type { Draw } from './draw.ts';

/** A VPC of a variant: its block, the blocks of its subnets, and the letters of its two zones. */
export interface DrawnNetwork {
  readonly vpc: string;
  readonly subnets: readonly string[];
  readonly zones: readonly [string, string];
  /** The address of a host in a subnet, counted from its network address. */
  readonly host: (subnet: number, at: number) => string;
}

/**
 * Draws a /16 and a /24 of it for each third octet asked for; without a seed they are those that
 * are given. The zones are two that every account of the Region has.
 */
export function drawNetwork(
  draw: Draw,
  usual: { readonly net: string; readonly thirds: readonly number[] },
): DrawnNetwork {
  const net = draw.pick([usual.net, '10.77', '172.20', '172.29', '192.168', '10.200']);
  const shift = 10 * draw.between(0, 9);
  const [first, second] = draw.pick<readonly [string, string]>([
    ['a', 'c'],
    ['c', 'd'],
    ['a', 'd'],
  ]);
  const prefixes = usual.thirds.map((third) => `${net}.${third + shift}`);
  return {
    vpc: `${net}.0.0/16`,
    subnets: prefixes.map((prefix) => `${prefix}.0/24`),
    zones: [first, second],
    host: (subnet, at) => `${prefixes[subnet] ?? net}.${at}`,
  };
}
