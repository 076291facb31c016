import type { Step } from '#aws/step.ts';
import { admit, securityGroup } from '#labs/vpc-steps.ts';
import { groupRules } from './group-rules.ts';

/** One group for each part, and each admits the part that calls it, on its port. */
export const groups: readonly Step[] = [
  securityGroup('app', 'The app server', {
    en: 'The app server; its outgoing traffic is free, as in every new group.',
    ja: 'アプリサーバー用。外向きは、新しいグループの既定どおり自由です。',
  }),
  securityGroup('database', 'The database', { en: 'The database.', ja: 'データベース用。' }),
  securityGroup('balancer', 'The load balancer of the stock service', {
    en: 'The load balancer in front of the stock service.',
    ja: '在庫サービスの前に立つロードバランサー用。',
  }),
  securityGroup('stock', 'The tasks of the stock service', {
    en: 'The tasks of the stock service.',
    ja: '在庫サービスのタスク用。',
  }),
  securityGroup('workers', 'Invoices and shipping', {
    en: 'The machines for invoices and shipping.',
    ja: '請求と配送のマシン用。',
  }),
  securityGroup('endpoints', 'Doors to AWS services', {
    en: 'The endpoints of AWS services.',
    ja: 'AWS サービスのエンドポイント用。',
  }),
  ...groupRules.map(({ group, from, port }) =>
    admit(
      `${group}-group`,
      [
        {
          IpProtocol: 'tcp',
          FromPort: port,
          ToPort: port,
          UserIdGroupPairs: [{ GroupId: { ref: `${from}-group` } }],
        },
      ],
      {
        en: `${group} admits ${from} on ${port}, named by its group.`,
        ja: `${group} は、グループ ${from} からの ${port} を許可します。`,
      },
    ),
  ),
];
