/** Names that several parts of the lab share; `${…}` is filled with bindings. */
export const bucket = '${bucket-prefix}-${account}';
export const s3Host = 's3.${region}.amazonaws.com';
export const workerRole = 'arn:aws:iam::${account}:role/NightlyWorker';
export const builderRole = 'arn:aws:iam::${account}:role/Builder';

/** Where the team keeps its constraints: on the internet, like everything in 2015. */
export const constraintsHost = 'raw.githubusercontent.com';
export const constraintsUrl = `https://${constraintsHost}/corp-data/constraints/main/nightly.txt`;

/** What the report must have run with. */
export const wanted: Readonly<Record<string, string>> = {
  'corp-tables': '2.1.0',
  'corp-text': '1.4.2',
  'corp-fastsum': '0.9.0',
};
