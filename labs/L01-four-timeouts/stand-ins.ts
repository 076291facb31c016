import type { Lab } from '#labs/lab.ts';
import { databaseHost, invoicesHost, shippingHost, stockHost } from './names.ts';

/** What answers in this network and is no API of AWS; whether it is reached, the network decides. */
export const standIns: NonNullable<Lab['standIns']> = [
  { at: databaseHost, port: 5432, kind: 'postgres' },
  { at: '${database-endpoint}', port: 5432, kind: 'postgres' },
  page(stockHost, 80, 'pencil: 812, notebook: 97\n'),
  page('${stock-balancer-host}', 80, 'pencil: 812, notebook: 97\n'),
  page(invoicesHost, 8080, 'invoices: ready\n'),
  page('${invoices}', 8080, 'invoices: ready\n'),
  page(shippingHost, 8080, 'shipping: ready\n'),
  page('${shipping}', 8080, 'shipping: ready\n'),
];

function page(at: string, port: number, text: string) {
  return { at, port, kind: 'page', tls: false, text } as const;
}
