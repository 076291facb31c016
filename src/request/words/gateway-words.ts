import type { Code } from '../codes/catalogue.ts';
import type { InternetGatewayStep } from '#network/gateway/internet-gateway.ts';
import type { NatGatewayStep } from '#network/gateway/nat-gateway.ts';
import type { EndOfPathStep } from '#network/path/path.ts';
import type { Words } from '../words.ts';
import { type Judged, judged, words } from './judged.ts';
import { unknownWords } from './unknown-words.ts';

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
    message: internetMessage(step),
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
  Partial<Record<InternetGatewayStep['reason'], { readonly in: Code; readonly out: Code }>>
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
  'shared-destination': {
    in: 'IGW_EXPECTS_PUBLIC_ADDRESS',
    out: 'IGW_DESTINATION_ADDRESS_NOT_IN_RFC6598_EGRESS',
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
    case 'shared-destination':
      return words(
        `${id} drops the private destination ${destination}`,
        `${id} はプライベートな宛先 ${destination} を破棄する`,
      );
    case 'may-translate':
    case 'unread':
      return unknownWords(step.missing);
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
    ipv6: words(
      `${id} takes IPv6 only for addresses of 64:ff9b::/96`,
      `${id} が扱う IPv6 は 64:ff9b::/96 宛てだけ`,
    ),
    regional: unknownWords(step.missing),
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
    message: step.missing ? unknownWords(step.missing) : messages[step.reason],
    readFrom: { call: 'DescribeNatGateways', field: 'State' },
  });
}

const natCodes: Readonly<Partial<Record<NatGatewayStep['reason'], Code>>> = {
  'not-available': 'BAD_STATE',
  protocol: 'PROTOCOL_RESTRICTION',
  ipv6: 'PROTOCOL_RESTRICTION',
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
    message: endMessage(step),
    readFrom: { call: 'DescribeNetworkInterfaces', field: 'PrivateIpAddresses' },
  });
}

function endMessage({ id, address, reason, missing }: EndOfPathStep): Words {
  switch (reason) {
    case 'nobody':
      return words(
        `no network interface has ${address}: the VPC drops the packet in silence`,
        `${address} を持つネットワークインターフェイスがなく、VPC はパケットを黙って捨てる`,
      );
    case 'nat-itself':
      return words(
        `${address} is a NAT gateway's own, which answers nobody`,
        `${address} は NAT ゲートウェイ自身のアドレスで、誰にも応答しない`,
      );
    case 'another-host':
      return words(
        `${address} is ${id} here, not who was meant: the blocks overlap`,
        `ここでの ${address} は ${id} で、目的の相手ではない（CIDR が重なっている）`,
      );
    case 'other-way':
      return words(
        `the reply would leave by ${id}, with another address than the one that was asked`,
        `応答が ${id} から、要求された宛先とは別のアドレスで出ていく`,
      );
    case 'loop':
      return words(`the routes lead ${address} in a circle`, `${address} へのルートが循環している`);
    case 'unread':
      return unknownWords(missing);
  }
}

const endCodes: Readonly<Partial<Record<EndOfPathStep['reason'], Code>>> = {
  nobody: 'NO_POSSIBLE_DESTINATION',
  'nat-itself': 'NO_POSSIBLE_DESTINATION',
  'another-host': 'sim:ADDRESS_OF_ANOTHER_HOST',
  loop: 'sim:ROUTES_IN_A_CIRCLE',
  'other-way': 'sim:REPLY_TAKES_ANOTHER_WAY',
};
