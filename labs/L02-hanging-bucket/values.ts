import type { Bindings } from '#aws/step.ts';
import { drawNetwork } from '#labs/draw-network.ts';
import type { Draw } from '#labs/draw.ts';

/** What differs from variant to variant: blocks, addresses, zones, names, and how far the archive is. */
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
    'first-subnet': `batch-${zones[0]}`,
    'second-subnet': `batch-${zones[1]}`,
    'loader-address': host(0, draw.between(20, 99)),
    'report-address': host(1, draw.between(30, 199)),
    'bucket-prefix': draw.pick(['orders', 'shop-data', 'sales']),
    'archive-region': draw.pick(['ap-northeast-3', 'us-west-2', 'eu-central-1']),
    table: draw.pick(['daily-totals', 'order-totals', 'closing']),
  };
}
