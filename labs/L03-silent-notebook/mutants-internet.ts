import type { Mutant } from '#labs/lab.ts';
import {
  egressOnlyGateway,
  internetGateway,
  natGateway,
  publicAddress,
  route,
} from '#labs/ways-out.ts';
import { logRights, logsEndpoint } from './repair.ts';

const out = { GatewayId: { ref: 'internet-gateway' } };
const repaired = [logsEndpoint(), logRights()];

/** Wrong fixes that open the network. */
export const internetMutants: readonly Mutant[] = [
  {
    id: 'internet-gateway',
    title: {
      en: 'An internet gateway, a default route and a public address',
      ja: 'インターネットゲートウェイとデフォルトルートとパブリックアドレス',
    },
    fails: ['internet'],
    steps: [
      ...internetGateway,
      route('private-routes', '0.0.0.0/0', out),
      ...publicAddress('notebook'),
      logRights(),
    ],
    again: {
      title: { en: 'The same in two halves', ja: '半分ずつ二つのルートで' },
      steps: [
        ...internetGateway,
        route('private-routes', '0.0.0.0/1', out),
        route('private-routes', '128.0.0.0/1', out),
        ...publicAddress('notebook'),
        logRights(),
      ],
    },
  },
  {
    id: 'nat-gateway',
    title: { en: 'A NAT gateway', ja: 'NAT ゲートウェイ' },
    fails: ['internet'],
    steps: [
      ...natGateway('${public-block}'),
      route('private-routes', '0.0.0.0/0', { NatGatewayId: { ref: 'nat' } }),
      logRights(),
    ],
    again: {
      title: {
        en: 'A route that is replaced after it was made',
        ja: '作ったルートを後から置き換える',
      },
      steps: [
        ...natGateway('${public-block}'),
        route('private-routes', '0.0.0.0/0', out),
        route('private-routes', '0.0.0.0/0', { NatGatewayId: { ref: 'nat' } }, 'ReplaceRoute'),
        logRights(),
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
      steps: [...repaired, ...internetGateway, ...publicAddress('notebook')],
    },
  },
];
