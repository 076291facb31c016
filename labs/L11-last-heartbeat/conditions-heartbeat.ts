import type { Condition } from '#labs/lab.ts';
import { groupReference } from '#labs/rules/group-reference.ts';
import { narrowIngress } from '#labs/rules/narrow-ingress.ts';
import { noInternetGateway } from '#labs/rules/no-internet-gateway.ts';
import { noInternetRoute } from '#labs/rules/no-internet-route.ts';
import {
  alsoToScheduler,
  everyDoor,
  heartbeat,
  logs,
  neighbourElsewhere,
  neighbourToDatabase,
  otherLogs,
  otherOut,
  out,
  page,
  webToScheduler,
} from './requests.ts';
import { samePage } from './rule-same-page.ts';
import { samePatience } from './rule-same-patience.ts';

const vpc = 'vpc';

/** Stage one: the scheduler's row in the database is written again. */
export const heartbeatConditions: readonly Condition[] = [
  {
    kind: 'must-work',
    id: 'heartbeat',
    title: {
      en: 'Scheduler and workers connect to the metadata database on 5432, in both zones',
      ja: 'スケジューラーとワーカーが、両ゾーンでメタデータデータベースの 5432 に接続できる',
    },
    request: heartbeat,
    variants: everyDoor,
  },
  {
    kind: 'must-still-work',
    id: 'page',
    title: {
      en: 'The Airflow page opens from the internet, as before',
      ja: 'Airflow の画面は、これまでどおりインターネットから開く',
    },
    request: page,
  },
  {
    kind: 'must-still-work',
    id: 'logs',
    title: {
      en: 'Logs and DAGs go their way, as before',
      ja: 'ログと DAG は、これまでどおり流れる',
    },
    request: logs,
    variants: otherLogs,
  },
  {
    kind: 'must-still-fail',
    id: 'neighbour',
    title: {
      en: 'The analyst’s host in the same subnet reaches neither database nor queue',
      ja: '同じサブネットの分析用ホストは、データベースにもキューにも届かない',
    },
    request: neighbourToDatabase,
    variants: neighbourElsewhere,
    because: {
      en: 'Every state of every task lies in that database. A rule by address lets in whoever stands at the address: today an analyst’s host, tomorrow anybody who gets one.',
      ja: 'このデータベースには、すべてのタスクの状態があります。アドレスで許可すると、そのアドレスにいる誰もが通ります。今日は分析用ホスト、明日はそこを割り当てられた誰かです。',
    },
  },
  {
    kind: 'must-still-fail',
    id: 'nobody-dials-in',
    title: {
      en: 'Nobody outside opens a connection to scheduler or worker',
      ja: '外からスケジューラーやワーカーへは、誰も接続できない',
    },
    request: webToScheduler,
    variants: alsoToScheduler,
    because: {
      en: 'No part of Airflow needs that: the page reads the heartbeat from the database.',
      ja: 'Airflow のどこにも、その必要はありません。画面はハートビートをデータベースから読みます。',
    },
  },
  {
    kind: 'must-still-fail',
    id: 'internet',
    title: {
      en: 'Scheduler and workers do not reach the internet',
      ja: 'スケジューラーとワーカーからインターネットには出られない',
    },
    request: out,
    variants: otherOut,
    because: {
      en: 'The metadata database is not on the internet, so this fixes nothing, and every DAG can now send data wherever it likes.',
      ja: 'メタデータデータベースはインターネットにはないので、何も直りません。一方で、どの DAG もデータをどこへでも送れるようになりました。',
    },
  },
  noInternetRoute({ id: 'no-internet-route', vpc, after: 'internet' }),
  noInternetGateway({ id: 'no-internet-gateway', vpc, after: 'no-internet-route' }),
  narrowIngress({ id: 'narrow-ingress', vpc, after: 'neighbour' }),
  groupReference({ id: 'group-reference', vpc, after: 'narrow-ingress', refused: true }),
  samePage,
  samePatience,
];
