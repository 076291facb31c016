import type { Condition } from '#labs/lab.ts';
import { noInternetGateway } from '#labs/rules/no-internet-gateway.ts';
import { noInternetRoute } from '#labs/rules/no-internet-route.ts';
import { narrowIngress } from '#labs/rules/narrow-ingress.ts';
import { ask, toDatabase, toInvoices, toStock } from './requests.ts';
import { groupsAsTheyWere } from './rule-groups.ts';
import { noStopSchedule } from './rule-schedule.ts';

const vpc = 'vpc';

/** What is there and does not run, and what a hasty hand opens for it. */
export const runningConditions: readonly Condition[] = [
  {
    kind: 'must-work',
    id: 'reach-database',
    title: {
      en: 'The app server connects to db.${domain} on 5432',
      ja: 'アプリサーバーから db.${domain} の 5432 に接続できる',
    },
    request: toDatabase,
  },
  noStopSchedule,
  {
    kind: 'must-work',
    id: 'reach-stock',
    title: {
      en: 'The app server connects to stock.${domain} on 80',
      ja: 'アプリサーバーから stock.${domain} の 80 に接続できる',
    },
    request: toStock,
  },
  {
    kind: 'must-work',
    id: 'reach-invoices',
    title: {
      en: 'The app server connects to invoices.${domain} on 8080',
      ja: 'アプリサーバーから invoices.${domain} の 8080 に接続できる',
    },
    request: toInvoices,
  },
  {
    kind: 'must-still-fail',
    id: 'internet',
    title: {
      en: 'The app server does not reach the internet',
      ja: 'アプリサーバーからインターネットには出られない',
    },
    request: ask('1.1.1.1', 443),
    variants: [ask('198.51.100.80', 443)],
    because: {
      en: 'All five stand in this network or behind an endpoint. None of them needs the internet.',
      ja: '五つの相手はどれも、このネットワークの中かエンドポイントの先にあります。インターネットは要りません。',
    },
  },
  noInternetRoute({ id: 'no-internet-route', vpc, after: 'internet' }),
  noInternetGateway({ id: 'no-internet-gateway', vpc, after: 'no-internet-route' }),
  narrowIngress({ id: 'narrow-ingress', vpc }),
  groupsAsTheyWere,
];
