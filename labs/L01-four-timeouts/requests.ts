import type { Request } from '#request/document.ts';
import {
  appRole,
  databaseHost,
  invoicesHost,
  payrollArn,
  pricesArn,
  pricesHost,
  shippingHost,
  stockHost,
  todayArn,
} from './names.ts';

/** The app server opens a connection. */
export function ask(to: string, port: number): Request {
  return { from: '${app}', to, protocol: 'tcp', port };
}

export const toDatabase = ask(databaseHost, 5432);
export const toStock = ask(stockHost, 80);
export const toInvoices = ask(invoicesHost, 8080);
export const toShipping = ask(shippingHost, 8080);

/** The app server asks S3 for an action, in the name of its role. */
function askS3(action: string, resource: string): Request {
  return { ...ask(pricesHost, 443), action, resource, principal: appRole };
}

export const readPrices = askS3('s3:GetObject', todayArn);

export const beyondReading: readonly [Request, ...Request[]] = [
  askS3('s3:GetObject', payrollArn),
  askS3('s3:PutObject', todayArn),
  askS3('s3:DeleteObject', todayArn),
  askS3('s3:DeleteBucket', pricesArn),
];
