import type { Bindings } from '#aws/step.ts';
import { drawNetwork } from '#labs/draw-network.ts';
import type { Draw } from '#labs/draw.ts';

/** What differs from variant to variant: blocks, addresses, zones, and where the office is. */
export function values(draw: Draw): Bindings {
  const { vpc, subnets, zones, host } = drawNetwork(draw, { net: '10.0', thirds: [1, 2, 9] });
  const [first = '', second = '', outside = ''] = subnets;
  return {
    'vpc-cidr': vpc,
    resolver: vpc.replace('.0/16', '.2'),
    'first-block': first,
    'second-block': second,
    'public-block': outside,
    'first-zone': zones[0],
    'second-zone': zones[1],
    'first-subnet': `private-${zones[0]}`,
    'second-subnet': `private-${zones[1]}`,
    'worker-address': host(0, draw.between(23, 49)),
    'server-address': host(1, 53),
    'office-server': draw.pick(['172.31.250.53', '10.99.8.53', '10.250.0.53']),
  };
}
