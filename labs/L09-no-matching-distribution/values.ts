import type { Bindings } from '#aws/step.ts';
import { drawNetwork } from '#labs/draw-network.ts';
import type { Draw } from '#labs/draw.ts';

/** What differs from variant to variant: blocks, addresses, the zone, and what the bucket is called. */
export function values(draw: Draw): Bindings {
  const { vpc, subnets, zones, host } = drawNetwork(draw, { net: '10.0', thirds: [1, 9] });
  const [inside = '', outside = ''] = subnets;
  return {
    'vpc-cidr': vpc,
    'subnet-block': inside,
    'public-block': outside,
    zone: zones[0],
    'subnet-name': `private-${zones[0]}`,
    'worker-address': host(0, draw.between(40, 199)),
    'bucket-prefix': draw.pick(['nightly', 'night-report', 'batch-jobs']),
  };
}
