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

/** Files of the wheels; the last is one for each Python. */
export const wheels = {
  tables: 'corp_tables-2.1.0-py3-none-any.whl',
  text: 'corp_text-1.4.2-py3-none-any.whl',
  textNext: 'corp_text-1.5.0-py3-none-any.whl',
  fastsum: 'corp_fastsum-0.9.0-${python-tag}-none-any.whl',
  fastsumOther: 'corp_fastsum-0.9.0-${other-python-tag}-none-any.whl',
} as const;
