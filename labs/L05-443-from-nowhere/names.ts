/** Names that several parts of the lab share; `${…}` is filled with bindings. */
export const sqsHost = 'sqs.${region}.amazonaws.com';
export const kmsHost = 'kms.${region}.amazonaws.com';
export const sqsService = 'com.amazonaws.${region}.sqs';

export const httpsPort = 443;
export const databasePort = 5432;

export const queueArn = 'arn:aws:sqs:${region}:${account}:${queue}';
export const ordersRole = 'arn:aws:iam::${account}:role/OrderService';
export const billingRole = 'arn:aws:iam::${account}:role/BillingService';
