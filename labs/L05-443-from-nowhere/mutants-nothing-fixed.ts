import type { Mutant } from '#labs/lab.ts';
import { admit } from '#labs/vpc-steps.ts';
import { extraGroup, modifyDoor } from './more-groups.ts';
import { httpsPort } from './names.ts';
import { admitBilling, admitOrders, letBillingOut } from './repair.ts';
import { admitGroups, letOut, permission } from './rules.ts';

const both = ['orders-group', 'billing-group'];
const onDoors = { en: 'On the doors’ group.', ja: '出入口のグループで。' };

/** Wrong fixes that fix nothing, or half of it. */
export const idleMutants: readonly Mutant[] = [
  {
    id: 'wrong-direction',
    title: {
      en: 'An outbound rule on the doors’ group',
      ja: '出入口のグループのアウトバウンドルール',
    },
    fails: ['orders'],
    doesNotFix: true,
    steps: [
      letOut('endpoints-group', [permission(httpsPort, { groups: both })], onDoors),
      letBillingOut,
    ],
    again: {
      title: {
        en: 'An inbound rule on the services’ groups, for the replies',
        ja: '「応答のために」サービス側のグループにインバウンドルール',
      },
      steps: [
        admit('orders-group', [permission(httpsPort, { groups: ['endpoints-group'] })], {
          en: 'For replies, as somebody believed.',
          ja: '応答に必要だと思い込んで追加。',
        }),
        letBillingOut,
      ],
    },
  },
  {
    id: 'admits-itself',
    title: {
      en: 'The doors’ group admits itself',
      ja: '出入口のグループが自分自身を許可',
    },
    fails: ['orders'],
    doesNotFix: true,
    steps: [admitGroups(['endpoints-group'], onDoors), letBillingOut],
    again: {
      title: { en: 'On port 80, from the services', ja: 'サービスから、ポート 80 で' },
      steps: [admit('endpoints-group', [permission(80, { groups: both })], onDoors), letBillingOut],
    },
  },
  {
    id: 'one-door-only',
    title: {
      en: 'A new group, on the door of SQS alone',
      ja: '新しいグループを SQS の出入口だけに付ける',
    },
    fails: ['orders'],
    doesNotFix: true,
    steps: [
      extraGroup('sqs-door'),
      admitGroups(both, onDoors, 'sqs-door-group'),
      modifyDoor('sqs', { AddSecurityGroupIds: [{ ref: 'sqs-door-group' }] }),
      letBillingOut,
    ],
    again: {
      title: { en: 'On the door of KMS alone', ja: 'KMS の出入口だけに' },
      steps: [
        extraGroup('kms-door'),
        admitGroups(both, onDoors, 'kms-door-group'),
        modifyDoor('kms', { AddSecurityGroupIds: [{ ref: 'kms-door-group' }] }),
        letBillingOut,
      ],
    },
  },
  {
    id: 'orders-only',
    title: {
      en: 'Only the order service is admitted',
      ja: '受注サービスだけを許可',
    },
    fails: ['billing'],
    doesNotFix: true,
    steps: [admitOrders, letBillingOut],
    again: {
      title: {
        en: 'Both admitted, billing not let out',
        ja: '両方を許可したが、請求サービスは送れない',
      },
      steps: [admitOrders, admitBilling],
    },
  },
];
