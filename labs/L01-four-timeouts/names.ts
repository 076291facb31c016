/** Names that several parts of the lab share; `${…}` is filled with bindings. */
export const databaseHost = 'db.${domain}';
export const stockHost = 'stock.${domain}';
export const invoicesHost = 'invoices.${domain}';
export const shippingHost = 'shipping.${domain}';
/** As it was typed into the hosted zone. */
export const misspelt = 'shiping.${domain}';

export const database = 'orders';
export const cluster = 'shop';
export const stockService = 'stock';
export const schedule = 'stop-orders-at-night';

export const prices = 'prices-${account}';
export const pricesArn = `arn:aws:s3:::${prices}`;
export const todayArn = `${pricesArn}/today.csv`;
/** Somebody else's bucket. */
export const payroll = 'payroll-${account}';
export const payrollArn = `arn:aws:s3:::${payroll}/2026-11.csv`;

export const appRole = 'arn:aws:iam::${account}:role/ShopApp';
export const pricesHost = 's3.${region}.amazonaws.com';
