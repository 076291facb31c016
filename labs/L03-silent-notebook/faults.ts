import type { Fault } from '#labs/lab.ts';
import { policy } from '#labs/steps.ts';
import { interfaceEndpoint } from './endpoint.ts';
import { logRights, logsEndpoint } from './repair.ts';

/** "CloudWatch" was asked for, and the endpoint of its other half was made. */
const metricsInstead: Fault = {
  id: 'metrics-instead-of-logs',
  title: {
    en: 'The endpoint for metrics where the one for logs was meant',
    ja: 'ログのつもりで作られたメトリクスのエンドポイント',
  },
  steps: [
    interfaceEndpoint('monitoring', {
      en: 'Made for "CloudWatch": the service for metrics.',
      ja: '「CloudWatch 用」として作られました。実際にはメトリクスのサービスです。',
    }),
  ],
  otherwise: [logsEndpoint()],
  mend: [logsEndpoint()],
  fails: ['reach-logs'],
  happens: 'silence',
};

/** The role has what a colleague gave it: metrics and reading data, no logs. */
const noLogRights: Fault = {
  id: 'role-without-logs',
  title: { en: 'A role that may not write logs', ja: 'ログを書けないロール' },
  steps: [
    {
      service: 'iam',
      operation: 'PutRolePolicy',
      input: {
        RoleName: 'StudioExecution',
        PolicyName: 'studio-basics',
        PolicyDocument: policy(
          { Effect: 'Allow', Action: 'cloudwatch:PutMetricData', Resource: '*' },
          {
            Effect: 'Allow',
            Action: ['s3:GetObject', 's3:ListBucket'],
            Resource: ['arn:aws:s3:::studio-data', 'arn:aws:s3:::studio-data/*'],
          },
        ),
      },
      comment: {
        en: 'What a colleague gave it: "CloudWatch" and its data.',
        ja: '同僚が付けた権限。「CloudWatch」とデータの読み取りです。',
      },
    },
  ],
  otherwise: [logRights()],
  mend: [logRights()],
  fails: ['create-stream', 'put-events'],
  happens: 'denied',
};

export const faults: readonly Fault[] = [metricsInstead, noLogRights];
