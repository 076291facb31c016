import type { Code } from '../codes/catalogue.ts';
import type { PrivateGatewayStep } from '#network/gateway/private-gateway.ts';
import type { Component } from '../document.ts';
import type { Words } from '../words.ts';
import { type Judged, judged, words } from './judged.ts';
import { unknownWords } from './unknown-words.ts';

/** What the way to the customer's own network does with the packet, in words. */
export function privateGatewayWords(step: PrivateGatewayStep): Judged {
  const { verdict, gatewayId, connectionId } = step;
  const component: Component = gatewayId.startsWith('vgw-')
    ? 'virtual-private-gateway'
    : 'transit-gateway';
  return judged({
    kind: 'gateway',
    verdict,
    component,
    id: gatewayId,
    at: connectionId,
    code: codes[step.reason],
    message: message(step),
    readFrom: readFrom[step.reason] ?? { call: 'DescribeVpnConnections', field: 'State' },
  });
}

const codes: Readonly<Partial<Record<PrivateGatewayStep['reason'], Code>>> = {
  'not-attached': 'BAD_STATE_ATTACHMENT',
  'no-such-prefix': 'CANNOT_ROUTE',
  'no-connection': 'BAD_STATE_VPN',
  'tunnels-down': 'BAD_STATE_VPN',
  'outside-selectors': 'sim:VPN_SELECTORS_RESTRICTION',
  'source-outside': 'VGW_PRIVATE_IP_ASSOCIATION_FOR_EGRESS',
  ipv6: 'PROTOCOL_RESTRICTION',
};

const readFrom: Readonly<Partial<Record<PrivateGatewayStep['reason'], Judged['readFrom']>>> = {
  'not-attached': { call: 'DescribeVpnGateways', field: 'VpcAttachments' },
  'tunnels-down': { call: 'DescribeVpnConnections', field: 'VgwTelemetry' },
  'outside-selectors': { call: 'DescribeVpnConnections', field: 'Options' },
  'no-such-prefix': { call: 'DescribeVpnConnections', field: 'Routes' },
};

function message(step: PrivateGatewayStep): Words {
  const { gatewayId, connectionId, destination } = step;
  const id = connectionId ?? gatewayId;
  switch (step.reason) {
    case 'carries':
      return words(`${id} carries it to the customer's network`, `${id} がお客様側の網まで運ぶ`);
    case 'not-attached':
      return words(
        `${gatewayId} is not attached to this VPC`,
        `${gatewayId} はこの VPC にアタッチされていない`,
      );
    case 'no-such-prefix':
      return words(
        `${id} knows no route to ${destination}`,
        `${id} に ${destination} への経路がない`,
      );
    case 'no-connection':
      return words(`${id} has no connection that works`, `${id} に使える接続がない`);
    case 'tunnels-down':
      return words(`both tunnels of ${id} are down`, `${id} のトンネルは 2 本とも DOWN`);
    case 'outside-selectors':
      return words(
        `the addresses are not in the traffic selectors of ${id}`,
        `アドレスが ${id} のトラフィックセレクターに含まれない`,
      );
    case 'source-outside':
      return words(
        `${id} carries only what comes from its own VPC`,
        `${id} が運ぶのは自身の VPC からの通信だけ`,
      );
    case 'ipv6':
      return words(`${id} carries no IPv6`, `${id} は IPv6 を運ばない`);
    case 'unread':
      return unknownWords(step.missing);
  }
}
