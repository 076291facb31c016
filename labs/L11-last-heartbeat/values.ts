import type { Bindings } from '#aws/step.ts';
import type { Draw } from '#labs/draw.ts';
import { drawNetwork } from '#labs/draw-network.ts';

/** Without a seed: the blocks of MWAA's own quick-start template. */
export function values(draw: Draw): Bindings {
  const network = drawNetwork(draw, { net: '10.192', thirds: [20, 21, 90] });
  const [one = '', two = '', spare = ''] = network.subnets;
  return {
    'vpc-cidr': network.vpc,
    'subnet-1-cidr': one,
    'subnet-2-cidr': two,
    'spare-cidr': spare,
    'zone-1': network.zones[0],
    'zone-2': network.zones[1],
    'neighbour-address': network.host(0, 77),
    environment: draw.pick(['reports', 'nightly-etl', 'ledger']),
  };
}
