import type { Step } from '#aws/step.ts';
import type { Alternative } from '#labs/lab.ts';
import { misspelt, shippingHost } from './names.ts';
import {
  mayRead,
  oneTask,
  readsToday,
  rightName,
  rightRecord,
  scheduleOff,
  startDatabase,
  startInvoices,
  withoutSchedule,
} from './repair.ts';
import { runOn } from './scenario-machines.ts';
import { change, records } from './scenario-names.ts';
import { scaleTo } from './scenario-stock.ts';

/** Other right answers. */
export const alternatives: readonly Alternative[] = [
  {
    id: 'schedule-off',
    title: { en: 'The schedule switched off, not deleted', ja: 'スケジュールは消さずに無効化' },
    warns: [],
    steps: [scheduleOff, startDatabase, oneTask, startInvoices, rightName, mayRead()],
  },
  {
    id: 'two-tasks',
    title: {
      en: 'Two tasks, and the misspelt name left beside the right one',
      ja: 'タスクは二つ。綴り違いの名前は残す',
    },
    warns: [],
    steps: [
      withoutSchedule,
      startDatabase,
      scaleTo(2, {
        en: 'Two tasks: one may fail.',
        ja: 'タスクを二つに。一つが止まっても応答できます。',
      }),
      startInvoices,
      records([rightRecord], {
        en: 'The right name; the misspelt one stays beside it.',
        ja: '正しい名前を加えます。綴り違いはそのまま残します。',
      }),
      mayRead(),
    ],
  },
  {
    id: 'by-alias',
    title: {
      en: 'The right name as an alias of the wrong one, the program restarted by tag',
      ja: '正しい名前を綴り違いの別名に。プログラムはタグ指定で再起動',
    },
    warns: [],
    steps: [
      withoutSchedule,
      startDatabase,
      oneTask,
      runOn(
        'invoices',
        ['sudo systemctl restart invoices.service'],
        'started again',
        {
          en: 'Whichever machine is called invoices-server.',
          ja: '名前が invoices-server のマシンで実行します。',
        },
        { Targets: [{ Key: 'tag:Name', Values: ['invoices-server'] }] },
      ),
      records(
        [
          change('UPSERT', {
            Name: { text: shippingHost },
            Type: 'CNAME',
            TTL: 60,
            ResourceRecords: [{ Value: { text: misspelt } }],
          }),
        ],
        {
          en: 'An alias of the name that is there.',
          ja: 'すでにある名前への別名です。',
        },
      ),
      mayRead(),
    ],
  },
  {
    id: 'managed-policy',
    title: {
      en: 'A managed policy in place of an inline one',
      ja: 'インラインではなく管理ポリシー',
    },
    warns: [],
    steps: [withoutSchedule, startDatabase, oneTask, startInvoices, rightName, ...managedPolicy()],
  },
];

function managedPolicy(): readonly Step[] {
  return [
    {
      service: 'iam',
      operation: 'CreatePolicy',
      input: { PolicyName: 'ReadTodaysPrices', PolicyDocument: readsToday },
      save: { 'read-policy': 'Policy.Arn' },
      comment: {
        en: 'A policy that other roles can share.',
        ja: 'ほかのロールと共有できるポリシー。',
      },
    },
    {
      service: 'iam',
      operation: 'AttachRolePolicy',
      input: { RoleName: 'ShopApp', PolicyArn: { ref: 'read-policy' } },
      comment: { en: 'Given to the app server’s role.', ja: 'アプリサーバーのロールに付けます。' },
    },
  ];
}
