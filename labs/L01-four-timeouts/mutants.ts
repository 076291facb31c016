import type { Step } from '#aws/step.ts';
import type { Mutant } from '#labs/lab.ts';
import { policy } from '#labs/steps.ts';
import { database, invoicesHost, prices, shippingHost } from './names.ts';
import {
  mayRead,
  oneTask,
  rightName,
  startDatabase,
  startInvoices,
  withoutSchedule,
} from './repair.ts';
import { stopAtNight } from './scenario-database.ts';
import { addressRecord, change, records } from './scenario-names.ts';
import { scaleTo } from './scenario-stock.ts';

/** What stops the database comes again: waited for, so that it is seen. */
const stoppedAgain: Step = {
  service: 'rds',
  operation: 'DescribeDBInstances',
  input: { DBInstanceIdentifier: database },
  until: {
    operation: 'DescribeDBInstances',
    input: { DBInstanceIdentifier: database },
    path: 'DBInstances.0.DBInstanceStatus',
    is: 'stopped',
  },
  comment: { en: 'It is stopped again.', ja: 'また停止されます。' },
};

const theOthers = [oneTask, startInvoices, rightName, mayRead()];
const running = [withoutSchedule, startDatabase, oneTask, startInvoices];

/** Repairs that last a moment, reach somebody else, or allow too much. */
export const mutants: readonly Mutant[] = [
  {
    id: 'start-only',
    title: {
      en: 'The database started, the schedule left',
      ja: '起動だけして、スケジュールは放置',
    },
    fails: ['reach-database', 'no-stop-schedule'],
    doesNotFix: true,
    steps: [...theOthers, startDatabase, stoppedAgain],
    again: {
      title: { en: 'The schedule moved to another hour', ja: 'スケジュールを別の時刻に移動' },
      steps: [
        ...theOthers,
        stopAtNight(
          'UpdateSchedule',
          { en: 'Later in the evening.', ja: 'もっと遅い時刻に。' },
          {
            ScheduleExpression: 'cron(0 23 * * ? *)',
            Description: 'Later, as asked by the night shift.',
          },
        ),
        startDatabase,
        stoppedAgain,
      ],
    },
  },
  {
    id: 'balancer-only',
    title: {
      en: 'Everything but the tasks of the stock service',
      ja: '在庫サービスのタスク以外をすべて修正',
    },
    fails: ['reach-stock'],
    doesNotFix: true,
    steps: [withoutSchedule, startDatabase, startInvoices, rightName, mayRead()],
    again: {
      title: { en: 'One task, and back to none', ja: 'タスクを一つにして、またゼロに' },
      steps: [
        withoutSchedule,
        startDatabase,
        ...theOthers,
        scaleTo(0, { en: 'To save money again.', ja: '費用を惜しんで元に戻します。' }),
      ],
    },
  },
  {
    id: 'somebody-else',
    title: {
      en: 'The name of shipping leads to the machine for invoices',
      ja: '配送の名前を請求のマシンに向ける',
    },
    fails: ['same-hosts'],
    steps: [
      ...running,
      mayRead(),
      records([addressRecord('UPSERT', shippingHost, '${invoices-address}')], {
        en: 'Something answers there.',
        ja: '何かが応答します。',
      }),
    ],
    again: {
      title: { en: 'The same by an alias', ja: '別名を使って同じことを' },
      steps: [
        ...running,
        mayRead(),
        records(
          [
            change('UPSERT', {
              Name: { text: shippingHost },
              Type: 'CNAME',
              TTL: 60,
              ResourceRecords: [{ Value: { text: invoicesHost } }],
            }),
          ],
          { en: 'An alias of the name next to it.', ja: '隣の名前への別名にします。' },
        ),
      ],
    },
  },
  {
    id: 'stand-in',
    title: {
      en: 'The name of invoices leads to the machine for shipping, since that one runs',
      ja: '動いている配送のマシンに、請求の名前を向ける',
    },
    fails: ['same-hosts'],
    steps: [
      withoutSchedule,
      startDatabase,
      oneTask,
      rightName,
      mayRead(),
      records([addressRecord('UPSERT', invoicesHost, '${shipping-address}')], {
        en: 'Port 8080 is open there.',
        ja: 'そこでは 8080 が開いています。',
      }),
    ],
    again: {
      title: { en: 'With the program started as well', ja: 'プログラムも起動した上で' },
      steps: [
        ...running,
        rightName,
        mayRead(),
        records([addressRecord('UPSERT', invoicesHost, '${shipping-address}')], {
          en: 'And left there.',
          ja: 'そのまま戻されていません。',
        }),
      ],
    },
  },
  {
    id: 'all-of-s3',
    title: { en: 's3:* on *', ja: 's3:* を * に許可' },
    fails: ['beyond-reading'],
    steps: [
      ...running,
      rightName,
      mayRead(policy({ Effect: 'Allow', Action: 's3:*', Resource: '*' })),
    ],
    again: {
      title: { en: 'AWS’s policy AmazonS3FullAccess', ja: 'AWS 管理ポリシー AmazonS3FullAccess' },
      steps: [
        ...running,
        rightName,
        {
          service: 'iam',
          operation: 'AttachRolePolicy',
          input: {
            RoleName: 'ShopApp',
            PolicyArn: 'arn:aws:iam::aws:policy/AmazonS3FullAccess',
          },
          comment: { en: 'A policy made for administrators.', ja: '管理者向けのポリシーです。' },
        },
      ],
    },
  },
  {
    id: 'every-object',
    title: { en: 'Reading whatever bucket there is', ja: 'どのバケットでも読める権限' },
    fails: ['beyond-reading'],
    steps: [
      ...running,
      rightName,
      mayRead(policy({ Effect: 'Allow', Action: 's3:GetObject', Resource: '*' })),
    ],
    again: {
      title: { en: 'Changing one’s own list as well', ja: '自分の価格表の変更も許可' },
      steps: [
        ...running,
        rightName,
        mayRead(
          policy({
            Effect: 'Allow',
            Action: ['s3:GetObject', 's3:PutObject'],
            Resource: `arn:aws:s3:::${prices}/*`,
          }),
        ),
      ],
    },
  },
];
