import type { Step } from '#aws/step.ts';
import { policy } from '#labs/steps.ts';
import { endpointOf } from '#labs/vpc-steps.ts';
import { queueArn } from './names.ts';

const behind = { subnets: ['private-a', 'private-c'], group: 'endpoints-group' };

/** The doors, the key behind one of them, and who may do what once a request arrives. */
export const services: readonly Step[] = [
  endpointOf('sqs', behind, {
    en: 'The door to SQS, in both zones, with private DNS.',
    ja: 'SQS への出入口。両ゾーンにあり、プライベート DNS も有効です。',
  }),
  endpointOf('kms', behind, {
    en: 'The door to KMS, behind the same group.',
    ja: 'KMS への出入口。グループは同じです。',
  }),
  {
    service: 'kms',
    operation: 'CreateKey',
    input: { Description: 'Seals orders' },
    save: { 'key-arn': 'KeyMetadata.Arn' },
    comment: { en: 'The key that seals orders.', ja: '注文を暗号化する鍵です。' },
  },
  {
    service: 'kms',
    operation: 'CreateAlias',
    input: { AliasName: 'alias/orders', TargetKeyId: { ref: 'key-arn' } },
    comment: {
      en: 'The name by which both services ask for it.',
      ja: '両サービスが鍵を呼ぶ名前です。',
    },
  },
  role('OrderService', {
    en: 'The order service acts as this role.',
    ja: '受注サービスはこのロールで動きます。',
  }),
  rights('OrderService', ['sqs:SendMessage'], {
    en: 'It has the rights that it needs: permissions are not the trouble here.',
    ja: '必要な権限はそろっています。ここでは権限は原因ではありません。',
  }),
  role('BillingService', {
    en: 'The billing service acts as this role.',
    ja: '請求サービスはこのロールで動きます。',
  }),
  rights('BillingService', ['sqs:ReceiveMessage', 'sqs:DeleteMessage'], {
    en: 'It has its rights, too.',
    ja: 'こちらも権限はそろっています。',
  }),
];

function role(name: string, comment: Step['comment']): Step {
  return {
    service: 'iam',
    operation: 'CreateRole',
    input: {
      RoleName: name,
      AssumeRolePolicyDocument: policy({
        Effect: 'Allow',
        Principal: { Service: 'ec2.amazonaws.com' },
        Action: 'sts:AssumeRole',
      }),
    },
    comment,
  };
}

function rights(name: string, queueActions: readonly string[], comment: Step['comment']): Step {
  return {
    service: 'iam',
    operation: 'PutRolePolicy',
    input: {
      RoleName: name,
      PolicyName: 'queue-and-key',
      PolicyDocument: policy(
        { Effect: 'Allow', Action: ['sqs:ListQueues', 'kms:ListAliases'], Resource: '*' },
        { Effect: 'Allow', Action: queueActions, Resource: queueArn },
        {
          Effect: 'Allow',
          Action: ['kms:GenerateDataKey', 'kms:Decrypt'],
          Resource: '${key-arn}',
        },
      ),
    },
    comment,
  };
}
