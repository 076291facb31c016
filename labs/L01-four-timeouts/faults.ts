import type { Fault } from '#labs/lab.ts';
import { policy } from '#labs/steps.ts';
import { misspelt, pricesArn, shippingHost } from './names.ts';
import {
  mayRead,
  oneTask,
  rightName,
  startDatabase,
  startInvoices,
  withoutSchedule,
} from './repair.ts';
import { scheduleRole, stopAtNight, turn } from './scenario-database.ts';
import { runOn } from './scenario-machines.ts';
import { addressRecord, records } from './scenario-names.ts';
import { scaleTo } from './scenario-stock.ts';

const databaseStopped: Fault = {
  id: 'database-stopped',
  title: { en: 'A database that a schedule stops', ja: 'スケジュールで停止するデータベース' },
  steps: [
    ...scheduleRole,
    turn('stopped', {
      en: 'It was stopped on Friday evening.',
      ja: '金曜の夜に停止されました。',
    }),
    stopAtNight('CreateSchedule', {
      en: 'Somebody wanted to save money: the database is stopped every evening.',
      ja: '費用を節約するため、毎晩データベースを停止する設定です。',
    }),
  ],
  otherwise: [],
  mend: [withoutSchedule, startDatabase],
  fails: ['reach-database', 'no-stop-schedule'],
  happens: 'silence',
};

const stockAtZero: Fault = {
  id: 'stock-at-zero',
  title: { en: 'A service that is asked for no task', ja: 'タスク数がゼロのサービス' },
  steps: [
    scaleTo(0, {
      en: 'Scaled to zero for the weekend, and left there.',
      ja: '週末の間ゼロにされ、そのままになっています。',
    }),
  ],
  otherwise: [],
  mend: [oneTask],
  fails: ['reach-stock'],
};

const invoicesDown: Fault = {
  id: 'invoices-down',
  title: { en: 'A machine whose program was stopped', ja: 'プログラムが停止されたマシン' },
  steps: [
    runOn('invoices', ['systemctl stop invoices'], 'Friday maintenance, Ken', {
      en: 'Stopped for maintenance on Friday. Nobody started it again.',
      ja: '金曜のメンテナンスで停止され、その後、誰も起動していません。',
    }),
  ],
  otherwise: [],
  mend: [startInvoices],
  fails: ['reach-invoices'],
};

const nameMisspelt: Fault = {
  id: 'name-misspelt',
  title: { en: 'A name with a letter missing', ja: '一文字足りない名前' },
  steps: [
    records([addressRecord('CREATE', misspelt, '${shipping-address}')], {
      en: 'Typed on Friday afternoon, with one p.',
      ja: '金曜の午後に登録されました。p が一つ足りません。',
    }),
  ],
  otherwise: [
    records([addressRecord('CREATE', shippingHost, '${shipping-address}')], {
      en: 'The name of the machine for shipping.',
      ja: '配送のマシンの名前です。',
    }),
  ],
  mend: [rightName],
  fails: ['reach-shipping'],
};

const noRight: Fault = {
  id: 'role-without-read',
  title: { en: 'A role that may list and not read', ja: '一覧はできても読めないロール' },
  steps: [
    {
      ...mayRead(policy({ Effect: 'Allow', Action: 's3:ListBucket', Resource: pricesArn })),
      comment: {
        en: 'It may list the bucket. Reading an object is another action.',
        ja: 'バケットの一覧は見られます。オブジェクトの読み取りは別の操作です。',
      },
    },
  ],
  otherwise: [mayRead()],
  mend: [mayRead()],
  fails: ['read-prices'],
};

export const faults: readonly Fault[] = [
  databaseStopped,
  stockAtZero,
  invoicesDown,
  nameMisspelt,
  noRight,
];
