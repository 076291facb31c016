import type { Step } from '#aws/step.ts';
import type { Alternative } from '#labs/lab.ts';
import { named } from '#labs/steps.ts';
import { stsSettingTag } from './names.ts';
import { forwardToVpc, hostNamesOn, modifyEndpoint, privateDnsOn, regionalSts } from './repair.ts';
import { withOwnName } from './scenario-endpoints.ts';
import { zoneFor } from './zone.ts';

const rest = [hostNamesOn, privateDnsOn, regionalSts];

/** Other right answers. */
export const alternatives: readonly Alternative[] = [
  {
    id: 'amazon-by-dhcp',
    title: {
      en: 'DHCP options of Amazon’s resolver, past our own server',
      ja: '自前のサーバーを通さず、DHCP オプションで Amazon のリゾルバーを指定',
    },
    warns: [],
    steps: [...dhcp('AmazonProvidedDNS'), ...rest],
  },
  {
    id: 'plus-two-by-dhcp',
    title: {
      en: 'DHCP options that spell the VPC’s block plus two',
      ja: 'DHCP オプションに CIDR の先頭 +2 のアドレスを書く',
    },
    warns: [],
    steps: [...dhcp('${resolver}'), ...rest],
  },
  {
    id: 'hosted-zone',
    title: {
      en: 'A private hosted zone for the queue’s name, an alias of the endpoint',
      ja: 'キューの名前のプライベートホストゾーンに、エンドポイントへのエイリアスを置く',
    },
    warns: [],
    steps: [forwardToVpc, hostNamesOn, ...zoneFor('sqs.${region}.amazonaws.com'), regionalSts],
  },
  {
    id: 'endpoint-anew',
    title: { en: 'The queue’s endpoint made anew', ja: 'キューのエンドポイントを作り直す' },
    warns: [],
    steps: [
      forwardToVpc,
      hostNamesOn,
      {
        service: 'ec2',
        operation: 'DeleteVpcEndpoints',
        input: { VpcEndpointIds: [{ ref: 'sqs-endpoint' }] },
        comment: { en: 'The old one goes.', ja: '古い方を削除します。' },
      },
      withOwnName('sqs', { en: 'With private DNS.', ja: 'プライベート DNS 付きで。' }),
      regionalSts,
    ],
  },
  {
    id: 'setting-removed',
    title: { en: 'The worker’s old setting removed', ja: 'ワーカーの古い設定を取り除く' },
    warns: [],
    steps: [
      forwardToVpc,
      hostNamesOn,
      modifyEndpoint(
        'sqs',
        { PrivateDnsEnabled: true },
        { en: 'The endpoint’s own switch.', ja: 'エンドポイントのスイッチを有効にします。' },
      ),
      {
        service: 'ec2',
        operation: 'DeleteTags',
        input: { Resources: [{ ref: 'worker' }], Tags: [{ Key: stsSettingTag }] },
        comment: {
          en: 'Without it the SDK asks the Region’s STS.',
          ja: 'なければ、SDK はリージョンの STS に尋ねます。',
        },
      },
    ],
  },
];

/** DHCP options with one DNS server, for the VPC. */
function dhcp(server: string): readonly Step[] {
  return [
    {
      service: 'ec2',
      operation: 'CreateDhcpOptions',
      input: {
        DhcpConfigurations: [{ Key: 'domain-name-servers', Values: [{ text: server }] }],
        ...named('dhcp-options', 'amazon'),
      },
      save: { 'other-options': 'DhcpOptions.DhcpOptionsId' },
      comment: { en: 'Whom hosts are to ask.', ja: 'ホストが尋ねる相手。' },
    },
    {
      service: 'ec2',
      operation: 'AssociateDhcpOptions',
      input: { DhcpOptionsId: { ref: 'other-options' }, VpcId: { ref: 'vpc' } },
      comment: {
        en: 'Hosts learn of it when they renew their lease.',
        ja: 'ホストに伝わるのは、リースを更新したときです。',
      },
    },
  ];
}
