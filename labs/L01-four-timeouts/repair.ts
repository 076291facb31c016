import type { Step, StepValue } from '#aws/step.ts';
import { policy } from '#labs/steps.ts';
import { misspelt, prices, schedule, shippingHost, todayArn } from './names.ts';
import { stopAtNight, turn } from './scenario-database.ts';
import { runOn } from './scenario-machines.ts';
import { addressRecord, records } from './scenario-names.ts';
import { scaleTo } from './scenario-stock.ts';

/** What stops the database again and again; without it a start lasts. */
export const withoutSchedule: Step = {
  service: 'scheduler',
  operation: 'DeleteSchedule',
  input: { Name: schedule },
  comment: {
    en: 'First what stops it, or it stops again: the schedule goes.',
    ja: '先に停止の元を断ちます。スケジュールが残っていると、また止まります。',
  },
};

export const scheduleOff = stopAtNight(
  'UpdateSchedule',
  {
    en: 'The schedule stays and is switched off. An update names every member again.',
    ja: 'スケジュールは残したまま無効にします。更新では、すべての項目を指定し直します。',
  },
  { State: 'DISABLED', Description: 'Off, as agreed with Mei.' },
);

export const startDatabase = turn('available', {
  en: 'Then the database is started. Seconds here, minutes on AWS.',
  ja: 'それからデータベースを起動します。ここでは数秒、AWS では数分です。',
});

export const oneTask = scaleTo(1, {
  en: 'One task again; the service enters it in the target group.',
  ja: 'タスクを一つに戻します。ターゲットグループへの登録はサービスが行います。',
});

export const startInvoices = runOn('invoices', ['systemctl start invoices'], 'started again', {
  en: 'The machine was up all along; its program is started.',
  ja: 'マシンはずっと動いていました。起動するのはプログラムです。',
});

export const rightRecord = addressRecord('UPSERT', shippingHost, '${shipping-address}');
export const wrongRecord = addressRecord('DELETE', misspelt, '${shipping-address}');

export const rightName = records([rightRecord, wrongRecord], {
  en: 'The name as the app spells it, and the misspelt one goes. Both or neither.',
  ja: 'アプリが使う綴りの名前を加え、綴り違いを消します。二つの変更は同時に行われます。',
});

/** The right to read today's list; `document` replaces the least that is needed. */
export function mayRead(document: StepValue = readsToday): Step {
  return {
    service: 'iam',
    operation: 'PutRolePolicy',
    input: { RoleName: 'ShopApp', PolicyName: 'reads-prices', PolicyDocument: document },
    comment: {
      en: 'One action on one object: the price list of the day.',
      ja: '一つのオブジェクトに対する一つの操作。今日の価格表を読むだけです。',
    },
  };
}

export const readsToday = policy(
  { Effect: 'Allow', Action: 's3:ListBucket', Resource: `arn:aws:s3:::${prices}` },
  { Effect: 'Allow', Action: 's3:GetObject', Resource: todayArn },
);
