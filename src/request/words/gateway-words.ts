import type { InternetGatewayStep } from '#network/gateway/internet-gateway.ts';
import type { NatGatewayStep } from '#network/gateway/nat-gateway.ts';
import type { EndOfPathStep } from '#network/path/path.ts';
import type { Words } from '../words.ts';
import { type Judged, judged, words } from './judged.ts';
import { describeMissing } from './missing-words.ts';

/** What an internet gateway does, in words. */
export function internetGatewayWords(step: InternetGatewayStep): Judged {
  const { gatewayId: id, way, reason, publicAddress, privateAddress } = step;
  const isIn = way === 'in';
  return judged({
    kind: 'gateway',
    verdict: step.verdict,
    component: 'internet-gateway',
    id,
    rule: publicAddress === undefined ? undefined : swap(isIn, privateAddress, publicAddress),
    code: internetCodes[reason]?.[way],
    message: step.missing ? unknown(step.missing) : internetMessage(step),
    readFrom:
      reason === 'no-public-address' || reason === 'translated'
        ? { call: 'DescribeNetworkInterfaces', field: 'Association.PublicIp' }
        : { call: 'DescribeInternetGateways', field: 'Attachments' },
  });
}

function swap(isIn: boolean, inside: string, outside: string): string {
  return isIn ? `${outside} → ${inside}` : `${inside} → ${outside}`;
}

const internetCodes: Readonly<
  Partial<Record<InternetGatewayStep['reason'], { readonly in: string; readonly out: string }>>
> = {
  'not-attached': { in: 'BAD_STATE_ATTACHMENT', out: 'BAD_STATE_ATTACHMENT' },
  'no-gateway': { in: 'NO_PATH', out: 'NO_PATH' },
  'no-public-address': {
    in: 'IGW_PRIVATE_IP_ASSOCIATION_FOR_INGRESS',
    out: 'IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS',
  },
  'private-destination': {
    in: 'IGW_EXPECTS_PUBLIC_ADDRESS',
    out: 'IGW_DESTINATION_ADDRESS_NOT_IN_RFC1918_EGRESS',
  },
};

function internetMessage(step: InternetGatewayStep): Words {
  const { gatewayId: id, vpcId, privateAddress, publicAddress, destination } = step;
  switch (step.reason) {
    case 'translated':
      return step.way === 'in'
        ? words(
            `${id} hands ${publicAddress} to ${privateAddress}`,
            `${id} が ${publicAddress} 宛てを ${privateAddress} に渡す`,
          )
        : words(
            `${id} sends ${privateAddress} out as ${publicAddress}`,
            `${id} が ${privateAddress} を ${publicAddress} として送り出す`,
          );
    case 'not-attached':
      return words(`${id} is not attached to ${vpcId}`, `${id} は ${vpcId} にアタッチされていない`);
    case 'no-gateway':
      return words(
        `${vpcId} has no internet gateway`,
        `${vpcId} にインターネットゲートウェイがない`,
      );
    case 'no-public-address':
      return words(
        `${privateAddress} has no public address`,
        `${privateAddress} にパブリックアドレスがない`,
      );
    case 'private-destination':
      return words(
        `${id} drops the private destination ${destination}`,
        `${id} はプライベートな宛先 ${destination} を破棄する`,
      );
    case 'unread':
      return words(`unknown: ${id}`, `不明：${id}`);
  }
}

/** What a NAT gateway does, in words. */
export function natGatewayWords(step: NatGatewayStep): Judged {
  const { gatewayId: id, state, privateAddress } = step;
  const messages: Readonly<Record<NatGatewayStep['reason'], Words>> = {
    translated: words(
      `${id} sends on from ${privateAddress}`,
      `${id} が ${privateAddress} から送り出す`,
    ),
    'not-available': words(
      `${id} is ${state}, not available`,
      `${id} は ${state} で、available ではない`,
    ),
    protocol: words(`${id} takes only TCP, UDP and ICMP`, `${id} が扱うのは TCP、UDP、ICMP だけ`),
    'no-address': words(`unknown: the address of ${id}`, `不明：${id} のアドレス`),
    unread: words(`unknown: ${id}`, `不明：${id}`),
  };
  return judged({
    kind: 'gateway',
    verdict: step.verdict,
    component: 'nat-gateway',
    id,
    rule: state,
    code: natCodes[step.reason],
    message: step.missing ? unknown(step.missing) : messages[step.reason],
    readFrom: { call: 'DescribeNatGateways', field: 'State' },
  });
}

const natCodes: Readonly<Partial<Record<NatGatewayStep['reason'], string>>> = {
  'not-available': 'BAD_STATE',
  protocol: 'PROTOCOL_RESTRICTION',
};

/** Where a path ends for want of a next hop, in words. */
export function endOfPathWords(step: EndOfPathStep): Judged {
  const { id, reason } = step;
  return judged({
    kind: 'destination',
    verdict: step.verdict,
    component: 'network-interface',
    id,
    code: endCodes[reason],
    message: step.missing ? unknown(step.missing) : endMessage(step),
    readFrom: { call: 'DescribeNetworkInterfaces', field: 'PrivateIpAddresses' },
  });
}

function endMessage({ id, address, reason }: EndOfPathStep): Words {
  if (reason === 'nobody')
    return words(
      `no network interface has ${address}: the VPC drops the packet in silence`,
      `${address} を持つネットワークインターフェイスがなく、VPC はパケットを黙って捨てる`,
    );
  if (reason === 'other-way')
    return words(
      `the reply would leave by ${id}, with another address than the one that was asked`,
      `応答が ${id} から、要求された宛先とは別のアドレスで出ていく`,
    );
  return words(
    `${id} drops packets that are not its own: its source/destination check is on`,
    `${id} は送信元/送信先チェックが有効で、自分宛てでないパケットを捨てる`,
  );
}

const endCodes: Readonly<Partial<Record<EndOfPathStep['reason'], string>>> = {
  nobody: 'NO_POSSIBLE_DESTINATION',
  'source-dest-check': 'ENI_SOURCE_DEST_CHECK_RESTRICTION',
  'other-way': 'sim:REPLY_TAKES_ANOTHER_WAY',
};

function unknown(missing: Parameters<typeof describeMissing>[0]): Words {
  const { what } = describeMissing(missing);
  return words(`unknown: ${what.en}`, `不明：${what.ja}`);
}
