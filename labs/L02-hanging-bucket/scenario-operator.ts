import type { Step } from '#aws/step.ts';
import { policy } from '#labs/steps.ts';

/** Somebody at a desk who may change routes and groups, as far as AWS lets anybody. */
export const operator: readonly Step[] = [
  {
    service: 'iam',
    operation: 'CreateRole',
    input: {
      RoleName: 'NetworkOperator',
      AssumeRolePolicyDocument: policy({
        Effect: 'Allow',
        Principal: { Service: 'ec2.amazonaws.com' },
        Action: 'sts:AssumeRole',
      }),
    },
    comment: {
      en: 'Whoever looks after the network, from outside.',
      ja: '外からネットワークの面倒を見る人のロール。',
    },
  },
  {
    service: 'iam',
    operation: 'PutRolePolicy',
    input: {
      RoleName: 'NetworkOperator',
      PolicyName: 'network',
      PolicyDocument: policy({ Effect: 'Allow', Action: 'ec2:*', Resource: '*' }),
    },
    comment: { en: 'All of EC2, and no data.', ja: 'EC2 のすべて。データには触れません。' },
  },
];
