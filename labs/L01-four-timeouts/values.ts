import type { Bindings } from '#aws/step.ts';
import { drawNetwork } from '#labs/draw-network.ts';
import type { Draw } from '#labs/draw.ts';

/** What differs from variant to variant: blocks, addresses, zones, and the private domain. */
export function values(draw: Draw): Bindings {
  const { vpc, subnets, zones, host } = drawNetwork(draw, { net: '10.0', thirds: [1, 2, 9] });
  const [first = '', second = '', outside = ''] = subnets;
  return {
    'vpc-cidr': vpc,
    'first-block': first,
    'second-block': second,
    'public-block': outside,
    'first-zone': zones[0],
    'second-zone': zones[1],
    'first-subnet': `private-${zones[0]}`,
    'second-subnet': `private-${zones[1]}`,
    'app-address': host(0, draw.between(20, 99)),
    'invoices-address': host(0, draw.between(110, 149)),
    'shipping-address': host(1, draw.between(150, 199)),
    domain: draw.pick(['shop.internal', 'store.internal', 'market.internal']),
  };
}
