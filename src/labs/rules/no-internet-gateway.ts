import type { Finding, RuleCondition } from '../lab.ts';
import { inVpc } from './in-vpc.ts';
import { unread } from './unread.ts';

/**
 * G2: nothing stands ready to reach the internet: no internet or egress-only gateway, no public NAT
 * gateway, no public address on an interface.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html
 */
export function noInternetGateway(options: {
  readonly id: string;
  readonly vpc: string;
  /** Names of subnets that face the internet in this lab, by a gateway and addresses of their own. */
  readonly open?: readonly string[];
  readonly after?: string;
}): RuleCondition {
  const { id, vpc, open = [], after } = options;
  return {
    kind: 'rule',
    id,
    rule: 'G2',
    ...(after === undefined ? {} : { after }),
    title:
      open.length === 0
        ? {
            en: 'The VPC has no gateway to the internet and no public address',
            ja: 'VPC にインターネットへのゲートウェイもパブリックアドレスもない',
          }
        : {
            en: 'Nothing waits to take the private subnets to the internet',
            ja: 'プライベートサブネットをインターネットにつなぐものが用意されていない',
          },
    judge(evidence): Finding {
      const found = inVpc(evidence, vpc);
      const { internetGateways, egressOnlyInternetGateways = [] } = found;
      const { natGateways, networkInterfaces } = found;
      if (!internetGateways) return unread('aws ec2 describe-internet-gateways');
      if (!natGateways) return unread('aws ec2 describe-nat-gateways');
      if (!networkInterfaces) return unread('aws ec2 describe-network-interfaces');
      const faces = open.map((name) => evidence.bindings[name]);
      const gateways = open.length === 0 ? internetGateways : [];
      const ready = [
        ...[...gateways, ...egressOnlyInternetGateways].map((gateway) => gateway.id),
        ...natGateways
          .filter(({ connectivity, state }) => connectivity === 'public' && !isGone(state))
          .map((gateway) => gateway.id),
        ...networkInterfaces
          .filter(
            ({ publicAddresses, subnetId }) =>
              publicAddresses.length > 0 && !faces.includes(subnetId),
          )
          .map((eni) => eni.id),
      ];
      return ready.length === 0 ? none : some(ready);
    },
  };
}

function isGone(state: string): boolean {
  return ['deleting', 'deleted', 'failed'].includes(state);
}

const none: Finding = {
  status: 'pass',
  observed: { en: 'neither is there', ja: 'どちらもありません' },
  message: { en: 'The network is closed.', ja: '閉域が保たれています。' },
};

function some(ready: readonly string[]): Finding {
  const list = ready.join(', ');
  return {
    status: 'fail',
    observed: { en: `found ${list}`, ja: `見つかったもの: ${list}` },
    where: list,
    message: {
      en: 'AWS services are reached without the internet here. What only waits for one route is no closed network: remove it.',
      ja: 'ここでは AWS のサービスにインターネットを通らずに接続します。ルートを一つ足せば外へ出られる状態は閉域網とは言えません。取り除いてください。',
    },
  };
}
