import type { Mutant } from '#labs/lab.ts';
import { internetGateway, natGateway, publicAddress, route } from '#labs/ways-out.ts';
import { gatewayInWaiting } from '#labs/wrong-ways-out.ts';
import { repaired } from './repair.ts';

const out = { GatewayId: { ref: 'internet-gateway' } };

/** Wrong fixes that open the network for pip. */
export const internetMutants: readonly Mutant[] = [
  {
    id: 'nat-gateway',
    title: { en: 'A NAT gateway to the public index', ja: '公開インデックスへの NAT ゲートウェイ' },
    fails: ['internet'],
    steps: [
      ...repaired,
      ...natGateway('${public-block}'),
      route('private-routes', '0.0.0.0/0', { NatGatewayId: { ref: 'nat' } }),
    ],
    again: {
      title: {
        en: 'An internet gateway, by two halves of a route',
        ja: '半分ずつのルートとインターネットゲートウェイ',
      },
      steps: [
        ...repaired,
        ...internetGateway,
        route('private-routes', '0.0.0.0/1', out),
        route('private-routes', '128.0.0.0/1', out),
        ...publicAddress('worker'),
      ],
    },
  },
  gatewayInWaiting({ besides: repaired, host: 'worker' }),
];
