/** Names that several parts of the lab share; `${…}` is filled with bindings. */
export const s3Host = 's3.${region}.amazonaws.com';
export const sqsHost = 'sqs.${region}.amazonaws.com';
export const stsHost = 'sts.${region}.amazonaws.com';

/** The name of before every Region had its own: it answers, and no endpoint answers for it. */
export const globalStsHost = 'sts.amazonaws.com';

export const workerRole = 'arn:aws:iam::${account}:role/OrderWorker';

/** Tags of interfaces stand for what is set on the hosts behind them. */
export const forwarderTag = 'closednet:dns-forwarder';
export const stsSettingTag = 'closednet:AWS_STS_REGIONAL_ENDPOINTS';
export const endpointUrlTag = 'closednet:AWS_ENDPOINT_URL';
