import type { Step } from '#aws/step.ts';
import { httpsPort } from './names.ts';
import { admitGroups, letOut, permission } from './rules.ts';

/** The doors let the order service in. */
export const admitOrders: Step = admitGroups(['orders-group'], {
  en: 'The group of the doors admits the order service, named by its group, on the one port they listen on.',
  ja: '出入口のグループで受注サービスを許可します。相手はグループで指定し、ポートは待ち受けている一つだけです。',
});

/** …and the billing service. */
export const admitBilling: Step = admitGroups(['billing-group'], {
  en: 'And the billing service: a client with another group is another source.',
  ja: '請求サービスも許可します。グループの違うクライアントは、別の送信元です。',
});

/** The billing service is let out: a rule at the sender’s end. */
export const letBillingOut: Step = letOut(
  'billing-group',
  [permission(httpsPort, { groups: ['endpoints-group'] })],
  {
    en: 'Billing’s own group lets it send to the doors, and to nothing more.',
    ja: '請求サービス自身のグループで、出入口への送信だけを許可します。',
  },
);

export const repaired = [admitOrders, admitBilling, letBillingOut] as const;
