import type { Mutant } from '#labs/lab.ts';
import { internetGateway, natGateway, publicAddress, route } from '#labs/ways-out.ts';
import { repaired } from './repair.ts';

const out = { GatewayId: { ref: 'internet-gateway' } };

/** Wrong fixes that open the network. */
export const internetMutants: readonly Mutant[] = [
  {
    id: 'nat-gateway',
    title: { en: 'Repaired, and a NAT gateway', ja: '修復に加えて、NAT ゲートウェイ' },
    fails: ['internet'],
    steps: [
      ...repaired,
      ...natGateway('${public-block}'),
      route('private-routes', '0.0.0.0/0', { NatGatewayId: { ref: 'nat' } }),
    ],
    again: {
      title: {
        en: 'An internet gateway and a public address',
        ja: 'インターネットゲートウェイとパブリックアドレス',
      },
      steps: [
        ...repaired,
        ...internetGateway,
        route('private-routes', '0.0.0.0/0', out),
        ...publicAddress('reports'),
      ],
    },
  },
  {
    id: 'unused-default-route',
    title: {
      en: 'Repaired, and a default route that nobody uses yet',
      ja: '修復に加えて、まだ誰も使わないデフォルトルート',
    },
    fails: ['no-internet-route'],
    steps: [...repaired, ...internetGateway, route('private-routes', '0.0.0.0/0', out)],
    again: {
      title: { en: 'In two halves', ja: '半分ずつ二つのルートで' },
      steps: [
        ...repaired,
        ...internetGateway,
        route('private-routes', '0.0.0.0/1', out),
        route('private-routes', '128.0.0.0/1', out),
      ],
    },
  },
  {
    id: 'gateway-in-waiting',
    title: {
      en: 'Repaired, and an internet gateway without a route',
      ja: '修復に加えて、ルートのないインターネットゲートウェイ',
    },
    fails: ['no-internet-gateway'],
    steps: [...repaired, ...internetGateway],
    again: {
      title: { en: 'A public address in waiting', ja: '待機中のパブリックアドレス' },
      steps: [...repaired, ...internetGateway, ...publicAddress('reports')],
    },
  },
];
