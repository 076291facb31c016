import type { Bindings } from '#aws/step.ts';
import type { Draw } from '#labs/draw.ts';
import { drawNetwork } from '#labs/draw-network.ts';

/** Without a seed: the blocks of MWAA's own quick-start template. */
export function values(draw: Draw): Bindings {
  const network = drawNetwork(draw, { net: '10.192', thirds: [20, 21, 90] });
  const [first = '', second = '', spare = ''] = network.subnets;
  return {
    'vpc-cidr': network.vpc,
    'first-block': first,
    'second-block': second,
    'spare-cidr': spare,
    'first-zone': network.zones[0],
    'second-zone': network.zones[1],
    'first-subnet': 'private-1',
    'second-subnet': 'private-2',
    'neighbour-address': network.host(0, 77),
    environment: draw.pick(['reports', 'nightly-etl', 'ledger']),
  };
}
