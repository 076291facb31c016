import type { Request } from '#request/document.ts';
import { databasePort, httpsPort, kmsHost, sqsHost } from './names.ts';

function ask(from: string, to: string, port = httpsPort): Request {
  return { from, to, protocol: 'tcp', port };
}

type Some = readonly [Request, ...Request[]];

const orders = '${orders}';
const billing = '${billing}';
const reports = '${reports}';
const ledger = '${ledger}';

/** Where a client has to name a host that no name leads to. */
const ordersAt = '${orders-address}';
const billingAt = '${billing-address}';
const ledgerAt = '${ledger-address}';

export const ordersToDoors: Some = [ask(orders, sqsHost), ask(orders, kmsHost)];
export const billingToDoors: Some = [ask(billing, sqsHost), ask(billing, kmsHost)];

/** Who has no business at the doors: a host in the default group, and one in another. */
export const othersToDoors: Some = [
  ask(reports, sqsHost),
  ask(reports, kmsHost),
  ask(ledger, sqsHost),
  ask(ledger, kmsHost),
];

/** The two services work through the queue, never with each other. */
export const betweenServices: Some = [
  ask(orders, billingAt),
  ask(billing, ordersAt),
  ask(orders, billingAt, 22),
  ask(reports, ordersAt),
];

/** Where the audit let no service send: the ledger’s page admits the whole VPC. */
export const beyondNeed: Some = [
  ask(orders, ledgerAt),
  ask(billing, ledgerAt),
  ask(orders, ledgerAt, databasePort),
];

export const atTheLedger: Some = [ask(billing, ledgerAt, databasePort), ask(reports, ledgerAt)];

/** The reporting host may send anything, so it would find any way out. */
export const outside: Some = [
  ask(reports, '1.1.1.1'),
  ask(reports, '198.51.100.80'),
  ask(orders, '1.1.1.1'),
];
