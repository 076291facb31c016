import type { Step } from '#aws/step.ts';
import { named } from '#labs/steps.ts';

/** The company's network comes in over a Site-to-Site VPN, and the private subnets know the way back. */
export const vpn: readonly Step[] = [
  {
    service: 'ec2',
    operation: 'CreateCustomerGateway',
    input: {
      Type: 'ipsec.1',
      PublicIp: { text: '${office-colleague}' },
      BgpAsn: 65000,
      ...named('customer-gateway', 'company'),
    },
    save: { 'customer-gateway': 'CustomerGateway.CustomerGatewayId' },
    comment: { en: 'The company’s end of the VPN.', ja: 'VPN の会社側の終端。' },
  },
  {
    service: 'ec2',
    operation: 'CreateVpnGateway',
    input: { Type: 'ipsec.1', ...named('vpn-gateway', 'company') },
    save: { 'vpn-gateway': 'VpnGateway.VpnGatewayId' },
    comment: {
      en: 'The VPC’s end: a virtual private gateway.',
      ja: 'VPC 側の終端、仮想プライベートゲートウェイ。',
    },
  },
  {
    service: 'ec2',
    operation: 'AttachVpnGateway',
    input: { VpnGatewayId: { ref: 'vpn-gateway' }, VpcId: { ref: 'vpc' } },
    comment: { en: 'At the VPC.', ja: 'VPC に取り付けます。' },
  },
  {
    service: 'ec2',
    operation: 'CreateVpnConnection',
    input: {
      Type: 'ipsec.1',
      CustomerGatewayId: { ref: 'customer-gateway' },
      VpnGatewayId: { ref: 'vpn-gateway' },
      Options: { StaticRoutesOnly: true },
      ...named('vpn-connection', 'company'),
    },
    save: { 'vpn-connection': 'VpnConnection.VpnConnectionId' },
    comment: {
      en: 'Two tunnels between them, with static routes.',
      ja: '両者を結ぶ二本のトンネル。静的ルートを使います。',
    },
  },
  {
    service: 'ec2',
    operation: 'CreateVpnConnectionRoute',
    input: {
      VpnConnectionId: { ref: 'vpn-connection' },
      DestinationCidrBlock: { text: '${vpn-range}' },
    },
    comment: {
      en: 'Behind it: the people who dialled in.',
      ja: 'その先にいるのは、VPN で接続した人たち。',
    },
  },
  {
    service: 'ec2',
    operation: 'EnableVgwRoutePropagation',
    input: { RouteTableId: { ref: 'private-routes' }, GatewayId: { ref: 'vpn-gateway' } },
    comment: {
      en: 'The private subnets learn the way back by themselves.',
      ja: 'プライベートサブネットには、戻りのルートが自動で伝わります。',
    },
  },
];
