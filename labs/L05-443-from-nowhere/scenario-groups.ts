import type { Step } from '#aws/step.ts';
import { admit, securityGroup } from '#labs/vpc-steps.ts';
import { databasePort, httpsPort } from './names.ts';
import { letOut, permission, shutOut } from './rules.ts';

/** Who may talk to whom, as the audit left it; what is missing is a matter of the faults. */
export const groups: readonly Step[] = [
  {
    service: 'ec2',
    operation: 'DescribeSecurityGroups',
    input: {
      Filters: [
        { Name: 'vpc-id', Values: [{ ref: 'vpc' }] },
        { Name: 'group-name', Values: ['default'] },
      ],
    },
    save: { 'default-group': 'SecurityGroups.0.GroupId' },
    comment: {
      en: 'The group that AWS made with the VPC; its members may send each other anything.',
      ja: 'VPC と一緒に AWS が作るグループ。メンバー同士なら何でも通ります。',
    },
  },
  securityGroup('orders', 'Order service', {
    en: 'The order service, in a group of its own since the audit.',
    ja: '受注サービス用。監査の後、専用のグループになりました。',
  }),
  securityGroup('billing', 'Billing service', {
    en: 'The billing service, likewise.',
    ja: '請求サービス用。こちらも専用です。',
  }),
  securityGroup('ledger', 'Ledger database and its page', {
    en: 'The ledger.',
    ja: '台帳用。',
  }),
  securityGroup('endpoints', 'Doors to AWS services', {
    en: 'The endpoints, moved here out of the default group.',
    ja: 'エンドポイント用。default グループからここへ移されました。',
  }),
  admit(
    'ledger-group',
    [
      permission(databasePort, { groups: ['billing-group'] }),
      permission(httpsPort, { blocks: ['${vpc-cidr}'] }),
    ],
    {
      en: 'Billing reads the database; the page of the ledger is for everybody in the VPC.',
      ja: 'データベースは請求サービスから。台帳の画面は VPC の中の誰でも見られます。',
    },
  ),
  letOut('orders-group', [permission(httpsPort, { groups: ['endpoints-group'] })], {
    en: 'The audit asks that services send only where they must: orders to the doors…',
    ja: '監査の求めは、必要な先にだけ送ること。受注サービスは出入口へ…',
  }),
  shutOut('orders-group', {
    en: '…and nowhere else.',
    ja: '…それ以外へは送れません。',
  }),
  letOut('billing-group', [permission(databasePort, { groups: ['ledger-group'] })], {
    en: 'Billing to the ledger’s database…',
    ja: '請求サービスは台帳のデータベースへ…',
  }),
  shutOut('billing-group', {
    en: '…and what else it needs was left for later.',
    ja: '…ほかに必要な先は、後回しになりました。',
  }),
];
