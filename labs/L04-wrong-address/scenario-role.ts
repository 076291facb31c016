import type { Step } from '#aws/step.ts';
import { policy } from '#labs/steps.ts';

/** Whom the worker acts as: it has all that it needs. */
export const role: readonly Step[] = [
  {
    service: 'iam',
    operation: 'CreateRole',
    input: {
      RoleName: 'OrderWorker',
      AssumeRolePolicyDocument: policy({
        Effect: 'Allow',
        Principal: { Service: 'ec2.amazonaws.com' },
        Action: 'sts:AssumeRole',
      }),
    },
    comment: { en: 'The worker acts as this role.', ja: 'ワーカーはこのロールで動きます。' },
  },
  {
    service: 'iam',
    operation: 'PutRolePolicy',
    input: {
      RoleName: 'OrderWorker',
      PolicyName: 'finds-queues',
      PolicyDocument: policy({ Effect: 'Allow', Action: 'sqs:ListQueues', Resource: '*' }),
    },
    comment: {
      en: 'It may look for its queue; asking who one is needs no right.',
      ja: 'キューを探す権限です。自分が誰かを尋ねるのに権限は要りません。',
    },
  },
];
