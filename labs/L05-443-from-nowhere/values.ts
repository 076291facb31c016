import type { Bindings } from '#aws/step.ts';
import { drawNetwork } from '#labs/draw-network.ts';
import type { Draw } from '#labs/draw.ts';

/** What differs from variant to variant: blocks, addresses, zones, and the name of the queue. */
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
    'first-subnet': `services-${zones[0]}`,
    'second-subnet': `services-${zones[1]}`,
    'orders-address': host(0, draw.between(21, 69)),
    'reports-address': host(0, draw.between(77, 199)),
    'billing-address': host(1, draw.between(31, 69)),
    'ledger-address': host(1, draw.between(84, 199)),
    queue: draw.pick(['orders', 'web-orders', 'incoming-orders']),
  };
}
