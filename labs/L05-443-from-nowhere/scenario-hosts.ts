import type { Step } from '#aws/step.ts';
import { host } from '#labs/vpc-steps.ts';

/** Four hosts: the two services, the ledger, and one that nobody had in mind. */
export const hosts: readonly Step[] = [
  ...stand('orders', 'private-a', 'orders-group', 'Order service', {
    en: 'The order service, in the first zone.',
    ja: '受注サービス。一つ目のゾーンにあります。',
  }),
  ...stand('billing', 'private-c', 'billing-group', 'Billing service', {
    en: 'The billing service, in the second zone.',
    ja: '請求サービス。二つ目のゾーンにあります。',
  }),
  ...stand('ledger', 'private-c', 'ledger-group', 'Ledger', {
    en: 'The ledger: a database, and a page to read it.',
    ja: '台帳。データベースと、それを読む画面です。',
  }),
  ...stand('reports', 'private-a', 'default-group', 'Reports', {
    en: 'A reporting host; nobody chose a group for it, so it is in the default one.',
    ja: '集計用のホスト。グループを選ばなかったため、default グループに入っています。',
  }),
];

function stand(
  name: string,
  subnet: string,
  group: string,
  description: string,
  stands: Step['comment'],
): readonly Step[] {
  return host(
    name,
    { subnet, address: `\${${name}-address}`, group, description, instance: `${name}-host` },
    {
      stands,
      runs: {
        en: 'The machine behind it; without one the interface would send nothing.',
        ja: 'その先のマシン。これがないとインターフェイスは何も送れません。',
      },
    },
  );
}
