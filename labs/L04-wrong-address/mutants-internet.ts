import type { Mutant } from '#labs/lab.ts';
import {
  egressOnlyGateway,
  internetGateway,
  natGateway,
  publicAddress,
  route,
} from '#labs/ways-out.ts';
import { forwardToVpc, regionalSts, repaired } from './repair.ts';

const out = { GatewayId: { ref: 'internet-gateway' } };
const named = [forwardToVpc, regionalSts];

/** Wrong fixes that open the network, so that public answers are good enough. */
export const internetMutants: readonly Mutant[] = [
  {
    id: 'internet-gateway',
    title: {
      en: 'An internet gateway, a default route and a public address',
      ja: 'インターネットゲートウェイとデフォルトルートとパブリックアドレス',
    },
    fails: ['internet'],
    steps: [
      ...named,
      ...internetGateway,
      route('private-routes', '0.0.0.0/0', out),
      ...publicAddress('worker'),
    ],
    again: {
      title: { en: 'The same in two halves', ja: '半分ずつ二つのルートで' },
      steps: [
        ...named,
        ...internetGateway,
        route('private-routes', '0.0.0.0/1', out),
        route('private-routes', '128.0.0.0/1', out),
        ...publicAddress('worker'),
      ],
    },
  },
  {
    id: 'nat-gateway',
    title: { en: 'A NAT gateway', ja: 'NAT ゲートウェイ' },
    fails: ['internet'],
    steps: [
      ...named,
      ...natGateway('${public-block}'),
      route('private-routes', '0.0.0.0/0', { NatGatewayId: { ref: 'nat' } }),
    ],
    again: {
      title: {
        en: 'A route that is replaced after it was made',
        ja: '作ったルートを後から置き換える',
      },
      steps: [
        ...named,
        ...natGateway('${public-block}'),
        route('private-routes', '0.0.0.0/0', out),
        route('private-routes', '0.0.0.0/0', { NatGatewayId: { ref: 'nat' } }, 'ReplaceRoute'),
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
      title: { en: 'The same for IPv6', ja: '同じことを IPv6 で' },
      steps: [
        ...repaired,
        ...egressOnlyGateway,
        route('private-routes', '::/0', {
          EgressOnlyInternetGatewayId: { ref: 'egress-only' },
        }),
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
      steps: [...repaired, ...internetGateway, ...publicAddress('worker')],
    },
  },
];
