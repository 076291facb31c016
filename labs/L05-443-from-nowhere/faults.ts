import type { Fault } from '#labs/lab.ts';
import { admitBilling, admitOrders, letBillingOut } from './repair.ts';

/** A group that is made anew admits nobody; in the default group a rule was there that nobody wrote. */
const nobodyAdmitted: Fault = {
  id: 'fresh-group-admits-nobody',
  title: {
    en: 'The doors’ new group has no inbound rule for the order service',
    ja: '出入口の新しいグループに、受注サービスへのインバウンドルールがない',
  },
  steps: [],
  otherwise: [admitOrders],
  mend: [admitOrders],
  fails: ['orders'],
  happens: 'silence',
};

/** The second client has a group of its own, and rules name groups. */
const secondForgotten: Fault = {
  id: 'second-client-not-admitted',
  title: {
    en: 'The doors’ group has no inbound rule for the billing service',
    ja: '出入口のグループに、請求サービスへのインバウンドルールがない',
  },
  steps: [],
  otherwise: [admitBilling],
  mend: [admitBilling],
  fails: ['billing'],
  happens: 'works',
};

/** Narrowed egress is a door, too, and this one is at the sender’s end. */
const billingShutIn: Fault = {
  id: 'billing-not-let-out',
  title: {
    en: 'The billing service’s own group does not let it send to the doors',
    ja: '請求サービス自身のグループが、出入口への送信を許していない',
  },
  steps: [],
  otherwise: [letBillingOut],
  mend: [letBillingOut],
  fails: ['billing'],
  happens: 'works',
};

export const faults: readonly Fault[] = [nobodyAdmitted, secondForgotten, billingShutIn];
