import type { Step } from '#aws/step.ts';
import type { Mutant } from './lab.ts';
import {
  egressOnlyGateway,
  internetGateway,
  natGateway,
  publicAddress,
  route,
} from './ways-out.ts';

/** What a wrong fix opens. */
interface Opened {
  /** What else is done, so that the way out is the only thing wrong. */
  readonly besides: readonly Step[];
  /** The route table of who should stay inside; `private-routes` without it. */
  readonly table?: string;
}

interface OpenedAt extends Opened {
  /** The network interface that gets a public address. */
  readonly host: string;
}

const closed = 'private-routes';
const out = { GatewayId: { ref: 'internet-gateway' } };
const nat = { NatGatewayId: { ref: 'nat' } };

/** The client leaves by an internet gateway: `internet` refuses it. */
export function throughInternetGateway({ besides, table = closed, host }: OpenedAt): Mutant {
  return {
    id: 'internet-gateway',
    title: {
      en: 'An internet gateway, a default route and a public address',
      ja: 'インターネットゲートウェイとデフォルトルートとパブリックアドレス',
    },
    fails: ['internet'],
    steps: [...besides, ...internetGateway, route(table, '0.0.0.0/0', out), ...publicAddress(host)],
    again: {
      title: { en: 'The same in two halves', ja: '半分ずつ二つのルートで' },
      steps: [
        ...besides,
        ...internetGateway,
        route(table, '0.0.0.0/1', out),
        route(table, '128.0.0.0/1', out),
        ...publicAddress(host),
      ],
    },
  };
}

/** The client leaves by a NAT gateway in a subnet of this block: `internet` refuses it. */
export function throughNatGateway(
  { besides, table = closed }: Opened,
  block = '${public-block}',
): Mutant {
  return {
    id: 'nat-gateway',
    title: { en: 'A NAT gateway', ja: 'NAT ゲートウェイ' },
    fails: ['internet'],
    steps: [...besides, ...natGateway(block), route(table, '0.0.0.0/0', nat)],
    again: {
      title: {
        en: 'A route that is replaced after it was made',
        ja: '作ったルートを後から置き換える',
      },
      steps: [
        ...besides,
        ...natGateway(block),
        route(table, '0.0.0.0/0', out),
        route(table, '0.0.0.0/0', nat, 'ReplaceRoute'),
      ],
    },
  };
}

/** Nothing leaves, and yet the table sends everything to a gateway: `no-internet-route`. */
export function unusedDefaultRoute({ besides, table = closed }: Opened): Mutant {
  return {
    id: 'unused-default-route',
    title: {
      en: 'Repaired, and a default route that nobody uses yet',
      ja: '修復に加えて、まだ誰も使わないデフォルトルート',
    },
    fails: ['no-internet-route'],
    steps: [...besides, ...internetGateway, route(table, '0.0.0.0/0', out)],
    again: {
      title: { en: 'The same for IPv6', ja: '同じことを IPv6 で' },
      steps: [
        ...besides,
        ...egressOnlyGateway,
        route(table, '::/0', { EgressOnlyInternetGatewayId: { ref: 'egress-only' } }),
      ],
    },
  };
}

/** Nothing leads to the gateway, and it stands ready: `no-internet-gateway`. */
export function gatewayInWaiting({ besides, host }: Omit<OpenedAt, 'table'>): Mutant {
  return {
    id: 'gateway-in-waiting',
    title: {
      en: 'Repaired, and an internet gateway without a route',
      ja: '修復に加えて、ルートのないインターネットゲートウェイ',
    },
    fails: ['no-internet-gateway'],
    steps: [...besides, ...internetGateway],
    again: {
      title: { en: 'A public address in waiting', ja: '待機中のパブリックアドレス' },
      steps: [...besides, ...internetGateway, ...publicAddress(host)],
    },
  };
}
