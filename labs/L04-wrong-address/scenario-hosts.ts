import type { Step } from '#aws/step.ts';
import { named } from '#labs/steps.ts';
import { host } from '#labs/vpc-steps.ts';

/** The worker and the DNS server, and the DHCP options by which the VPC's hosts know it. */
export const hosts: readonly Step[] = [
  ...host(
    'worker',
    {
      subnet: 'private-a',
      address: '${worker-address}',
      group: 'worker-group',
      description: 'Order worker',
      instance: 'worker-host',
    },
    {
      stands: {
        en: 'Where the worker stands. How its programs are set is kept in tags of this interface.',
        ja: 'ワーカーの居場所。プログラムの設定は、このインターフェイスのタグで表します。',
      },
      runs: { en: 'The machine behind it.', ja: 'その先のマシン。' },
    },
  ),
  ...host(
    'name-server',
    {
      subnet: 'private-c',
      address: '${server-address}',
      group: 'name-server-group',
      description: 'DNS server',
      instance: 'name-server-host',
    },
    {
      stands: {
        en: 'Where the DNS server stands. Its one setting, the server that it forwards every question to, is a tag of this interface.',
        ja: 'DNS サーバーの居場所。設定は一つだけ、すべての問い合わせの転送先で、このインターフェイスのタグで表します。',
      },
      runs: { en: 'The machine behind it.', ja: 'その先のマシン。' },
    },
  ),
  {
    service: 'ec2',
    operation: 'CreateDhcpOptions',
    input: {
      DhcpConfigurations: [{ Key: 'domain-name-servers', Values: [{ text: '${server-address}' }] }],
      ...named('dhcp-options', 'our-name-server'),
    },
    save: { 'dhcp-options': 'DhcpOptions.DhcpOptionsId' },
    comment: {
      en: 'Hosts of the VPC are told to ask our own server.',
      ja: 'VPC のホストに、自前のサーバーへ問い合わせるよう伝えます。',
    },
  },
  {
    service: 'ec2',
    operation: 'AssociateDhcpOptions',
    input: { DhcpOptionsId: { ref: 'dhcp-options' }, VpcId: { ref: 'vpc' } },
    comment: { en: 'For this VPC.', ja: 'この VPC に関連付けます。' },
  },
];
