import type { Bindings } from '#aws/step.ts';
import { drawNetwork } from '#labs/draw-network.ts';
import type { Draw } from '#labs/draw.ts';

/** What differs from variant to variant: blocks, addresses, zones, and whose log groups there are. */
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
    'notebook-address': host(0, draw.between(23, 199)),
    'studio-group': draw.pick([
      '/aws/sagemaker/studio',
      '/teams/vision/studio',
      '/research/notebooks',
    ]),
    'payroll-group': draw.pick(['/corp/payroll', '/hr/payroll', '/finance/payroll']),
  };
}
