/** Names that several parts of the lab share; `${…}` is filled with values and bindings. */
export const executionRole = 'arn:aws:iam::${account}:role/AirflowExecution';
export const dagBucket = 'dags-${environment}-${account}';

export const sqsHost = 'sqs.${region}.amazonaws.com';
export const monitoringHost = 'monitoring.${region}.amazonaws.com';
export const logsHost = 'logs.${region}.amazonaws.com';
export const s3Host = 's3.${region}.amazonaws.com';

/** Somebody at home, and somebody who has no business here. */
export const reader = 'internet:192.0.2.10';
export const stranger = 'internet:198.51.100.66';

/** Of the metadata database, an Aurora PostgreSQL, and of everything that speaks HTTPS. */
export const databasePort = 5432;
export const httpsPort = 443;
