/** Names that several parts of the lab share; `${…}` is filled with bindings. */
export const orders = '${bucket-prefix}-${account}';
export const archive = '${bucket-prefix}-archive-${account}';

export const ordersHost = `${orders}.s3.\${region}.amazonaws.com`;
export const archiveHost = `${archive}.s3.\${archive-region}.amazonaws.com`;
export const tableHost = 'dynamodb.${region}.amazonaws.com';

export const day = '2026-11-21';
export const orderArn = `arn:aws:s3:::${orders}/orders/${day}.csv`;
export const tableArn = 'arn:aws:dynamodb:${region}:${account}:table/${table}';

export const reportRole = 'arn:aws:iam::${account}:role/ReportJob';
export const loaderRole = 'arn:aws:iam::${account}:role/Loader';
export const operatorRole = 'arn:aws:iam::${account}:role/NetworkOperator';

/** What the report must have come to. */
export const wanted = { orders: 3, dollars: 100, yen: 15050 } as const;
