import type { Step } from '#aws/step.ts';
import type { Mutant } from '#labs/lab.ts';
import { named } from '#labs/steps.ts';
import { endpointUrlTag } from './names.ts';
import {
  forwardTo,
  forwardToVpc,
  hostNames,
  hostNamesOn,
  modifyEndpoint,
  privateDnsOn,
  regionalSts,
  repaired,
  tag,
} from './repair.ts';
import { zoneFor } from './zone.ts';

/** Wrong fixes of who is asked, of what is answered and of what is asked for. */
export const nameMutants: readonly Mutant[] = [
  {
    id: 'asks-the-internet',
    title: { en: 'The server forwards to 8.8.8.8', ja: 'サーバーの転送先を 8.8.8.8 に' },
    fails: ['asked-inside', 'reach-s3'],
    doesNotFix: true,
    steps: [
      forwardTo('8.8.8.8', { en: 'It answers everybody.', ja: '誰にでも答えるサーバーです。' }),
      hostNamesOn,
      privateDnsOn,
      regionalSts,
    ],
    again: {
      title: { en: 'DHCP options of 8.8.8.8', ja: 'DHCP オプションに 8.8.8.8' },
      steps: [forwardToVpc, hostNamesOn, privateDnsOn, regionalSts, ...publicDns()],
    },
  },
  {
    id: 'hosts-file',
    title: {
      en: 'Lines in /etc/hosts of the worker, and the switches as they were',
      ja: 'ワーカーの /etc/hosts に行を足し、スイッチはそのまま',
    },
    fails: ['reach-sqs', 'reach-sts'],
    doesNotFix: true,
    steps: [forwardToVpc, regionalSts],
    again: {
      title: {
        en: 'Private DNS off at both endpoints, since the file has it all',
        ja: 'ファイルに書いてあるからと、両方のプライベート DNS を無効に',
      },
      steps: [...repaired, privateDnsOff('sqs'), privateDnsOff('sts')],
    },
  },
  {
    id: 'one-switch',
    title: {
      en: 'The VPC’s attribute, and not the endpoint’s own switch',
      ja: 'VPC の属性だけで、エンドポイントのスイッチはそのまま',
    },
    fails: ['reach-sqs'],
    doesNotFix: true,
    steps: [forwardToVpc, hostNamesOn, regionalSts],
    again: {
      title: { en: 'The switch turned off again', ja: 'スイッチを再び無効に' },
      steps: [...repaired, privateDnsOff('sqs')],
    },
  },
  {
    id: 'zone-for-all',
    title: {
      en: 'A private hosted zone amazonaws.com with the queue’s name in it',
      ja: 'キューの名前だけを入れたプライベートホストゾーン amazonaws.com',
    },
    fails: ['reach-s3'],
    doesNotFix: true,
    steps: [
      forwardToVpc,
      hostNamesOn,
      ...zoneFor('amazonaws.com', 'sqs.${region}.amazonaws.com'),
      regionalSts,
    ],
    again: {
      title: { en: 'A zone of the Region', ja: 'リージョンの名前のゾーンで' },
      steps: [
        forwardToVpc,
        hostNamesOn,
        ...zoneFor('${region}.amazonaws.com', 'sqs.${region}.amazonaws.com'),
        regionalSts,
      ],
    },
  },
  {
    id: 'endpoint-url',
    title: {
      en: 'The endpoint’s own name written into the worker’s settings',
      ja: 'エンドポイント固有の名前をワーカーの設定に書き込む',
    },
    fails: ['usual-name'],
    steps: [...repaired, endpointUrl(`${endpointUrlTag}_SQS`, 'sqs')],
    again: {
      title: { en: 'For every service at once', ja: 'すべてのサービスにまとめて' },
      steps: [...repaired, endpointUrl(endpointUrlTag, 'sts')],
    },
  },
  {
    id: 'old-name-kept',
    title: {
      en: 'The network mended, and the worker as it was',
      ja: '網だけを直し、ワーカーはそのまま',
    },
    fails: ['own-setting'],
    doesNotFix: true,
    steps: [forwardToVpc, hostNamesOn, privateDnsOn],
    again: {
      title: {
        en: 'The old name led to the new endpoint, by a zone of its own',
        ja: '古い名前を、ゾーンを作ってエンドポイントへ向ける',
      },
      steps: [
        forwardToVpc,
        hostNamesOn,
        privateDnsOn,
        ...zoneFor('sts.amazonaws.com', 'sts.amazonaws.com', 'sts'),
      ],
    },
  },
  {
    id: 'host-names-off-again',
    title: {
      en: 'Repaired, and the attribute off again',
      ja: '修復した後、属性を再び無効に',
    },
    fails: ['reach-sqs', 'reach-sts'],
    doesNotFix: true,
    steps: [...repaired, hostNames(false, { en: 'As it was before.', ja: '元どおりにします。' })],
    again: {
      title: { en: 'Before the endpoint’s switch was tried', ja: 'エンドポイントの前に戻す' },
      steps: [
        forwardToVpc,
        hostNames(false, { en: 'As it is by default.', ja: '既定のとおりにします。' }),
        regionalSts,
      ],
    },
  },
];

function publicDns(): readonly Step[] {
  return [
    {
      service: 'ec2',
      operation: 'CreateDhcpOptions',
      input: {
        DhcpConfigurations: [{ Key: 'domain-name-servers', Values: ['8.8.8.8'] }],
        ...named('dhcp-options', 'public-dns'),
      },
      save: { 'public-options': 'DhcpOptions.DhcpOptionsId' },
      comment: { en: 'A server that everybody knows.', ja: '誰もが知っているサーバーです。' },
    },
    {
      service: 'ec2',
      operation: 'AssociateDhcpOptions',
      input: { DhcpOptionsId: { ref: 'public-options' }, VpcId: { ref: 'vpc' } },
      comment: { en: 'For this VPC.', ja: 'この VPC に関連付けます。' },
    },
  ];
}

function privateDnsOff(service: string): Step {
  return modifyEndpoint(
    service,
    { PrivateDnsEnabled: false },
    { en: 'Switched off.', ja: '無効にします。' },
  );
}

function endpointUrl(key: string, service: string): Step {
  return tag('worker', key, `https://\${${service}-own-name}`, {
    en: 'The program then asks for nobody else.',
    ja: 'プログラムはこの名前だけを使います。',
  });
}
