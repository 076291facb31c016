import type { Bindings } from '#aws/step.ts';
import { drawNetwork } from '#labs/draw-network.ts';
import type { Draw } from '#labs/draw.ts';

/** What differs from variant to variant: the network, where people sit, and what Airflow is called. */
export function values(draw: Draw): Bindings {
  const { vpc, subnets, zones } = drawNetwork(draw, {
    net: '10.192',
    thirds: [10, 11, 20, 21],
  });
  const [publicFirst = '', publicSecond = '', privateFirst = '', privateSecond = ''] = subnets;
  const office = draw.pick<readonly [range: string, first: string, last: string, beside: string]>([
    ['192.0.2.8/29', '192.0.2.10', '192.0.2.14', '192.0.2.77'],
    ['192.0.2.64/28', '192.0.2.66', '192.0.2.78', '192.0.2.200'],
    ['192.0.2.160/29', '192.0.2.162', '192.0.2.166', '192.0.2.30'],
  ]);
  const vpn = draw.pick<readonly [range: string, user: string, last: string]>([
    ['172.16.9.0/24', '172.16.9.25', '172.16.9.201'],
    ['10.8.3.0/24', '10.8.3.14', '10.8.3.230'],
    ['172.18.40.0/23', '172.18.40.51', '172.18.41.90'],
  ]);
  return {
    'vpc-cidr': vpc,
    'first-public-block': publicFirst,
    'second-public-block': publicSecond,
    'first-private-block': privateFirst,
    'second-private-block': privateSecond,
    'first-zone': zones[0],
    'second-zone': zones[1],
    'office-range': office[0],
    'office-user': office[1],
    'office-colleague': office[2],
    'office-neighbour': office[3],
    'vpn-range': vpn[0],
    'vpn-user': vpn[1],
    'vpn-colleague': vpn[2],
    auditor: draw.pick(['198.51.100.66', '198.51.100.140', '198.51.100.23']),
    environment: draw.pick(['etl', 'reporting', 'forecast']),
  };
}
