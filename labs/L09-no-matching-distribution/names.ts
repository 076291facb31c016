/** Names that several parts of the lab share; `${…}` is filled with bindings. */
export const bucket = '${bucket-prefix}-${account}';
export const s3Host = 's3.${region}.amazonaws.com';
export const workerRole = 'arn:aws:iam::${account}:role/NightlyWorker';
export const builderRole = 'arn:aws:iam::${account}:role/Builder';

/** Where the team keeps its constraints: on the internet, like everything in 2015. */
export const constraintsHost = 'raw.githubusercontent.com';
export const constraintsUrl = `https://${constraintsHost}/corp-data/constraints/main/nightly.txt`;

/** What the report must have run with, and the binding that knows what such a wheel holds. */
export const wanted = [
  {
    name: 'corp-tables',
    version: '2.1.0',
    contents: 'contents-corp_tables-2-1-0-py3-none-any-whl',
  },
  { name: 'corp-text', version: '1.4.2', contents: 'contents-corp_text-1-4-2-py3-none-any-whl' },
  {
    name: 'corp-fastsum',
    version: '0.9.0',
    contents: 'contents-corp_fastsum-0-9-0-this-none-any-whl',
  },
] as const;
