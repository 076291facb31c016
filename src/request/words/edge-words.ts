import type { Code } from '../codes/catalogue.ts';
import type { EgressOnlyGatewayStep } from '#network/gateway/egress-only-gateway.ts';
import type { PlatformService, PlatformStep } from '#network/filter/platform-address.ts';
import type { PublicAccessStep } from '#network/filter/public-access.ts';
import type { Words } from '../words.ts';
import { type Judged, judged, words } from './judged.ts';
import { unknownWords } from './unknown-words.ts';

/** What an egress-only internet gateway does, in words. */
export function egressOnlyGatewayWords(step: EgressOnlyGatewayStep): Judged {
  const { gatewayId: id, vpcId } = step;
  const messages: Readonly<Record<EgressOnlyGatewayStep['reason'], Words>> = {
    carries: words(`${id} lets it out, and its answer in`, `${id} から出し、その応答だけを入れる`),
    'not-attached': words(
      `${id} is not attached to ${vpcId}`,
      `${id} は ${vpcId} にアタッチされていない`,
    ),
    ipv4: words(`${id} carries IPv6 alone`, `${id} が運ぶのは IPv6 だけ`),
    unread: unknownWords(step.missing),
  };
  return judged({
    kind: 'gateway',
    verdict: step.verdict,
    component: 'internet-gateway',
    id,
    code: egressOnlyCodes[step.reason],
    message: messages[step.reason],
    readFrom: { call: 'DescribeEgressOnlyInternetGateways', field: 'Attachments' },
  });
}

const egressOnlyCodes: Readonly<Partial<Record<EgressOnlyGatewayStep['reason'], Code>>> = {
  'not-attached': 'BAD_STATE_ATTACHMENT',
  ipv4: 'PROTOCOL_RESTRICTION',
};

/** What VPC Block Public Access does, in words. */
export function publicAccessWords({ verdict, vpcId, subnetId, mode }: PublicAccessStep): Judged {
  const message =
    verdict === 'deny'
      ? words(
          `VPC Block Public Access (${mode}) stops it at ${subnetId}, whatever the routes say`,
          `VPC のパブリックアクセスブロック（${mode}）が、ルートに関係なく ${subnetId} で止める`,
        )
      : words(`VPC Block Public Access is ${mode}`, `VPC のパブリックアクセスブロックは ${mode}`);
  return judged({
    kind: 'gateway',
    verdict,
    component: 'internet-gateway',
    id: vpcId,
    at: subnetId,
    rule: mode,
    code: verdict === 'deny' ? 'VPC_BLOCK_PUBLIC_ACCESS_ENABLED' : undefined,
    message,
    readFrom: { call: 'DescribeSubnets', field: 'BlockPublicAccessStates' },
  });
}

/** What the platform itself answers, in words. */
export function platformWords(step: PlatformStep): Judged {
  const { verdict, address, service } = step;
  const name = services[service];
  const messages: Readonly<Record<PlatformStep['reason'], Words>> = {
    unfiltered: words(
      `${address} is ${name.en}: no security group and no network ACL sees it`,
      `${address} は${name.ja}で、セキュリティグループもネットワーク ACL も通らない`,
    ),
    'no-dns-support': words(
      `${address} does not answer: enableDnsSupport is false`,
      `${address} は応答しない（enableDnsSupport が false）`,
    ),
    unread: unknownWords(step.missing),
  };
  return judged({
    kind: 'destination',
    verdict,
    component: 'name',
    id: address,
    code: step.reason === 'no-dns-support' ? 'sim:DNS_SUPPORT_DISABLED' : undefined,
    message: messages[step.reason],
    readFrom: { call: 'DescribeVpcAttribute', field: 'EnableDnsSupport' },
  });
}

const services: Readonly<Record<PlatformService, Words>> = {
  resolver: words('the Amazon resolver', ' Amazon のリゾルバー'),
  'instance-metadata': words('the instance metadata service', 'インスタンスメタデータサービス'),
  'task-metadata': words('the ECS task metadata service', ' ECS のタスクメタデータサービス'),
  'time-sync': words('the time service', '時刻同期サービス'),
  'windows-activation': words('the Windows licence service', ' Windows のライセンス認証サービス'),
};
