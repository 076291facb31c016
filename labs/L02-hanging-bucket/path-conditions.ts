import type { Condition } from '#labs/lab.ts';
import { noInternetGateway } from '#labs/rules/no-internet-gateway.ts';
import { noInternetRoute } from '#labs/rules/no-internet-route.ts';
import { archiveHost } from './names.ts';
import { ask, loaderLooks, loaderReads, reportLooks, reportReads } from './requests.ts';
import { freeDoors } from './rule-free-doors.ts';
import { locked } from './rule-locked.ts';
import { narrowEgress } from './rule-narrow-egress.ts';

const vpc = 'vpc';

/** Stage one: the bucket, from both subnets, and from nowhere else. */
export const bucketConditions: readonly Condition[] = [
  {
    kind: 'must-work',
    id: 'report-reads',
    title: {
      en: 'The report’s host reads an order from the bucket of orders',
      ja: 'レポート用のホストが注文のバケットから注文を読める',
    },
    request: reportReads,
  },
  {
    kind: 'must-still-work',
    id: 'loader-reads',
    title: { en: 'So does the loader, as before', ja: 'loader もこれまでどおり読める' },
    request: loaderReads,
  },
  locked,
  {
    kind: 'must-still-fail',
    id: 'internet',
    title: {
      en: 'Neither host reaches the internet, or another Region',
      ja: 'どちらのホストも、インターネットにも別のリージョンにも出られない',
    },
    request: ask('${report}', '1.1.1.1'),
    variants: [
      ask('${loader}', '1.1.1.1'),
      ask('${report}', '198.51.100.80'),
      ask('${report}', archiveHost),
    ],
    because: {
      en: 'What reaches the bucket this way reaches everything: this is no longer a closed network. S3 and DynamoDB have doors of their own, which cost nothing.',
      ja: 'この方法でバケットに届くなら、ほかのどこにでも届きます。もはや閉域網ではありません。S3 と DynamoDB には、無料の専用の出入口があります。',
    },
  },
  noInternetRoute({ id: 'no-internet-route', vpc, after: 'internet' }),
  noInternetGateway({ id: 'no-internet-gateway', vpc, after: 'no-internet-route' }),
  narrowEgress,
  freeDoors,
];

/** Stage two: the table, from both. */
export const tableConditions: readonly Condition[] = [
  {
    kind: 'must-work',
    id: 'report-looks',
    title: {
      en: 'The report’s host reads an item of the table ${table}',
      ja: 'レポート用のホストがテーブル ${table} の項目を読める',
    },
    request: reportLooks,
  },
  {
    kind: 'must-work',
    id: 'loader-looks',
    title: { en: 'The loader reads it as well', ja: 'loader からも読める' },
    request: loaderLooks,
  },
];
