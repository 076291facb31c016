import type { Task } from '#labs/lab.ts';
import { billingConditions, ordersConditions } from './conditions.ts';
import { billingHints } from './hints-billing.ts';
import { ordersHints } from './hints-orders.ts';

export const tasks: readonly Task[] = [
  {
    id: 'orders',
    title: { en: 'Orders get through the doors', ja: '受注サービスを出入口に通す' },
    points: 60,
    needs: [],
    conditions: ordersConditions,
    hints: ordersHints,
  },
  {
    id: 'billing',
    title: { en: 'Billing, too, and nobody else', ja: '請求サービスも、そしてそれだけを通す' },
    points: 40,
    needs: ['orders'],
    conditions: billingConditions,
    hints: billingHints,
  },
];
