import type { Recording } from '#labs/lab.ts';
import { archive, day, orders } from './names.ts';

const host = `${orders}.s3.ap-northeast-1.amazonaws.com`;
const order = `s3://${orders}/orders/${day}.csv`;
const item = [
  'aws dynamodb get-item \\',
  '  --table-name ${table} \\',
  `  --key '{"day": {"S": "${day}"}}'`,
].join('\n');

/** The same call, not as patient: the words are those of the last of all attempts. */
const hasty = (command: string) => `AWS_MAX_ATTEMPTS=1 ${command} --cli-connect-timeout 1`;

const entries = [
  'aws ec2 get-managed-prefix-list-entries --output text \\',
  '  --prefix-list-id ${s3-list} \\',
  "  --query 'Entries[].Cidr'",
].join('\n');

/** What real clients print: from both hosts, and at the operator's desk. */
export const recordings: readonly Recording[] = [
  { id: 'order-read', solved: 0, from: 'loader', shown: `aws s3 cp ${order} -` },
  {
    id: 'order-silent',
    solved: 0,
    shown: `aws s3 cp ${order} .`,
    run: hasty(`aws s3 cp ${order} .`),
  },
  {
    id: 'name-same',
    solved: 0,
    shown: `getent ahostsv4 ${host} | cut -d' ' -f1 | sort -u`,
  },
  {
    id: 'route-refused',
    solved: 0,
    from: 'desk',
    shown: [
      'aws ec2 create-route \\',
      '  --route-table-id ${second-routes} \\',
      '  --destination-prefix-list-id ${s3-list} \\',
      '  --gateway-id ${s3-endpoint}',
    ].join('\n'),
  },
  {
    id: 'acl-refused',
    solved: 0,
    from: 'desk',
    shown: [
      'aws ec2 create-network-acl-entry \\',
      '  --network-acl-id ${acl} --egress \\',
      '  --rule-number 90 --rule-action allow \\',
      '  --protocol tcp --port-range From=443,To=443 \\',
      '  --cidr-block ${s3-list}',
    ].join('\n'),
  },
  { id: 'list-entries', solved: 0, from: 'desk', shown: entries },
  { id: 'order-copied', solved: 1, shown: `aws s3 cp ${order} -` },
  { id: 'item-silent', solved: 1, shown: item, run: hasty(item) },
  { id: 'item-read', solved: 3, shown: item },
  { id: 'run-far', solved: 3, shown: 'run-job' },
  {
    id: 'only-the-word',
    solved: 3,
    shown: `aws s3 cp s3://${archive}/rates.csv .`,
    run: hasty(`aws s3 cp s3://${archive}/rates.csv .`),
  },
  { id: 'run-solved', solved: 5, shown: 'run-job' },
];
