import type { Mutant } from '#labs/lab.ts';
import { internetGateway, natGateway, publicAddress, route } from '#labs/ways-out.ts';
import { gatewayInWaiting, unusedDefaultRoute } from '#labs/wrong-ways-out.ts';
import { repaired, sendTo } from './repair.ts';

const out = { GatewayId: { ref: 'internet-gateway' } };
const toAll = sendTo(
  { blocks: ['0.0.0.0/0'] },
  { en: 'And everything may leave.', ja: 'どこへでも送れるようにします。' },
);

/** Wrong fixes that open the network. */
export const internetMutants: readonly Mutant[] = [
  {
    id: 'nat-gateway',
    title: {
      en: 'A NAT gateway for the second subnet',
      ja: '二つ目のサブネットに NAT ゲートウェイ',
    },
    fails: ['internet', 'narrow-egress'],
    steps: [
      ...repaired,
      toAll,
      ...natGateway('${public-block}'),
      route('second-routes', '0.0.0.0/0', { NatGatewayId: { ref: 'nat' } }),
    ],
    again: {
      title: {
        en: 'An internet gateway and a public address, by two halves of a route',
        ja: 'インターネットゲートウェイとパブリックアドレス、半分ずつのルートで',
      },
      steps: [
        ...repaired,
        toAll,
        ...internetGateway,
        route('second-routes', '0.0.0.0/1', out),
        route('second-routes', '128.0.0.0/1', out),
        ...publicAddress('report'),
      ],
    },
  },
  unusedDefaultRoute({ besides: repaired, table: 'second-routes' }),
  gatewayInWaiting({ besides: repaired, host: 'report' }),
  {
    id: 'open-egress',
    title: {
      en: 'The group opened to everything, since there is no route anyway',
      ja: 'どうせルートはないからと、グループの外向きを全開にする',
    },
    fails: ['narrow-egress'],
    steps: [...repaired, toAll],
    again: {
      title: { en: 'In two halves', ja: '半分ずつ' },
      steps: [
        ...repaired,
        sendTo(
          { blocks: ['0.0.0.0/1', '128.0.0.0/1'] },
          { en: 'Each half of all addresses.', ja: '全アドレスの半分ずつ。' },
        ),
      ],
    },
  },
];
