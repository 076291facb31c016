import type { Step } from '#aws/step.ts';
import { policy } from '#labs/steps.ts';
import { payroll, prices } from './names.ts';

/** The bucket with today's prices, and the role of the app server, which may do nothing yet. */
export const pricesSteps: readonly Step[] = [
  bucket(prices, { en: 'The price lists.', ja: '価格表のバケットです。' }),
  bucket(payroll, {
    en: 'Somebody else’s bucket, which is none of our business.',
    ja: '別の担当のバケット。今回の課題ではありません。',
  }),
  {
    service: 's3',
    operation: 'PutObject',
    input: {
      Bucket: { text: prices },
      Key: 'today.csv',
      Body: 'item,price\npencil,120\nnotebook,340\n',
    },
    comment: { en: 'Today’s list.', ja: '今日の価格表です。' },
  },
  {
    service: 'iam',
    operation: 'CreateRole',
    input: {
      RoleName: 'ShopApp',
      AssumeRolePolicyDocument: policy({
        Effect: 'Allow',
        Principal: { Service: 'ec2.amazonaws.com' },
        Action: 'sts:AssumeRole',
      }),
    },
    comment: {
      en: 'The app server calls AWS as this role.',
      ja: 'アプリサーバーはこのロールで AWS を呼び出します。',
    },
  },
];

function bucket(name: string, comment: Step['comment']): Step {
  return {
    service: 's3',
    operation: 'CreateBucket',
    input: {
      Bucket: { text: name },
      CreateBucketConfiguration: { LocationConstraint: { text: '${region}' } },
    },
    comment,
  };
}
