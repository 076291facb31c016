import type { Step } from '#aws/step.ts';
import { policy } from '#labs/steps.ts';
import { jobScript, orderLines, rateLines, report } from './job-texts.ts';
import { archive, day, orders } from './names.ts';
import { createBucket, object } from './objects.ts';

const region = '${archive-region}';

/** Whoever reads orders comes through the endpoint; `others` are endpoints that may be used as well. */
export function bucketPolicy(endpoints: readonly string[], comment: Step['comment']): Step {
  return {
    service: 's3',
    operation: 'PutBucketPolicy',
    input: {
      Bucket: { text: orders },
      Policy: policy({
        Sid: 'OnlyThroughOurEndpoint',
        Effect: 'Deny',
        Principal: '*',
        Action: 's3:GetObject',
        Resource: `arn:aws:s3:::${orders}/orders/*`,
        Condition: { StringNotEquals: { 'aws:SourceVpce': endpoints } },
      }),
    },
    comment,
  };
}

/** The team's bucket with the job and its orders, the archive far away, and the table of totals. */
export const data: readonly Step[] = [
  createBucket(orders, '${region}', {
    en: 'The team’s bucket, in the Region of the network.',
    ja: 'チームのバケット。ネットワークと同じリージョンにあります。',
  }),
  bucketPolicy(['${s3-endpoint}'], {
    en: 'Orders are read through the endpoint of this network, or not at all.',
    ja: '注文データは、このネットワークのエンドポイントからしか読めません。',
  }),
  object(`orders/${day}.csv`, orderLines, {
    en: 'The orders of one day.',
    ja: '一日分の注文です。',
  }),
  object('job.sh', jobScript, {
    en: 'Runs every night on the report’s host.',
    ja: '毎晩、レポート用のホストで実行されます。',
  }),
  object('report.py', report, { en: 'What the night is for.', ja: '夜間ジョブの本体です。' }),
  createBucket(archive, region, {
    en: 'The archive, which another team keeps in another Region.',
    ja: '別のチームが、別のリージョンに置いているアーカイブです。',
  }),
  object(
    'rates.csv',
    rateLines,
    { en: 'The rate that the report converts with.', ja: 'レポートが換算に使うレートです。' },
    { bucket: archive, region },
  ),
  {
    service: 'dynamodb',
    operation: 'CreateTable',
    input: {
      TableName: { text: '${table}' },
      KeySchema: [{ AttributeName: 'day', KeyType: 'HASH' }],
      AttributeDefinitions: [{ AttributeName: 'day', AttributeType: 'S' }],
      BillingMode: 'PAY_PER_REQUEST',
    },
    comment: { en: 'The totals, one item a day.', ja: '日ごとの合計を持つテーブルです。' },
  },
  {
    service: 'dynamodb',
    operation: 'PutItem',
    input: {
      TableName: { text: '${table}' },
      Item: { day: { S: day }, total: { N: '100' } },
    },
    comment: { en: 'What the day came to.', ja: 'その日の合計です。' },
  },
];
