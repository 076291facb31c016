import type { Fault } from '#labs/lab.ts';
import { stsSettingTag } from './names.ts';
import {
  forwardTo,
  forwardToVpc,
  hostNames,
  hostNamesOn,
  modifyEndpoint,
  privateDnsOn,
  regionalSts,
  tag,
} from './repair.ts';

/** The server forwards everything to the office, as it did while a line led there. */
const forwardsToNowhere: Fault = {
  id: 'forwards-to-nowhere',
  title: {
    en: 'A DNS server that forwards to where nobody answers',
    ja: '誰も答えない先へ転送する DNS サーバー',
  },
  steps: [
    forwardTo('${office-server}', {
      en: 'Every question goes on to the office. The line to the office was given up last month.',
      ja: 'すべての問い合わせを社内へ転送します。社内への専用線は先月廃止されました。',
    }),
  ],
  otherwise: [forwardToVpc],
  mend: [forwardToVpc],
  fails: ['reach-s3', 'reach-sts', 'reach-sqs', 'own-setting'],
  happens: 'no-answer',
};

/** The value that a VPC made by hand begins with. */
const noHostNames: Fault = {
  id: 'no-dns-hostnames',
  title: {
    en: 'A VPC without DNS host names',
    ja: 'DNS ホスト名が無効の VPC',
  },
  steps: [
    hostNames(false, {
      en: 'A template that was applied again left out the attribute; its default is off.',
      ja: '再適用されたテンプレートからこの属性が漏れていました。既定値は無効です。',
    }),
  ],
  otherwise: [],
  mend: [hostNamesOn],
  fails: ['reach-sts', 'reach-sqs', 'own-setting'],
  happens: 'public-address',
};

const noPrivateDns: Fault = {
  id: 'no-private-dns',
  title: {
    en: 'An endpoint that does not answer for its service’s name',
    ja: 'サービスの名前に答えないエンドポイント',
  },
  steps: [
    modifyEndpoint(
      'sqs',
      { PrivateDnsEnabled: false },
      {
        en: 'Switched off during a test of its own name, and never on again.',
        ja: 'エンドポイント固有の名前を試すために無効にされ、そのままになっています。',
      },
    ),
  ],
  otherwise: [],
  mend: [privateDnsOn],
  fails: ['reach-sqs'],
  happens: 'public-address',
};

const globalName: Fault = {
  id: 'global-sts',
  title: {
    en: 'A program that asks for another name than the endpoint has',
    ja: 'エンドポイントが受け持たない名前を尋ねるプログラム',
  },
  steps: [
    tag('worker', stsSettingTag, 'legacy', {
      en: 'A setting from the days when STS had one host name for the whole world.',
      ja: 'STS のホスト名が世界に一つだった頃の設定です。',
    }),
  ],
  otherwise: [],
  mend: [regionalSts],
  fails: ['own-setting'],
  happens: 'works',
};

export const faults: readonly Fault[] = [forwardsToNowhere, noHostNames, noPrivateDns, globalName];
