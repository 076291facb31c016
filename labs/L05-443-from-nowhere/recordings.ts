import type { Recording } from '#labs/lab.ts';

const host = 'sqs.ap-northeast-1.amazonaws.com';
/** With boto3: version 1 of the AWS CLI still asks SQS by an older name. */
const queue = (rest: string, settings = '') =>
  `python -c "import boto3
sqs = boto3.client('sqs'${settings})
${rest}"`;
const made = "sqs.list_queues(QueueNamePrefix='${queue}')";
const answered = `answer = ${made}
print(answer['ResponseMetadata']['HTTPStatusCode'])`;

const key = [
  'AWS_MAX_ATTEMPTS=1 aws kms list-aliases \\',
  '  --cli-connect-timeout 5 --output text \\',
  '  --query "Aliases[?AliasName==\'alias/orders\'].AliasName"',
].join('\n');

/** The same call, not as patient: the words are those of the last attempt. */
const hasty = (command: string) => command.replace('-timeout 5', '-timeout 1');

/** What real clients print on both services and on a third host, before and after each rule. */
export const recordings: readonly Recording[] = [
  {
    id: 'name-inside',
    solved: 0,
    shown: `getent hosts ${host} | head -1`,
  },
  {
    id: 'queue-silent',
    solved: 0,
    shown: queue(made),
    run: `AWS_MAX_ATTEMPTS=1 ${queue(
      made,
      ", config=__import__('botocore.config').config.Config(connect_timeout=1)",
    )} 2>&1 | tail -1`,
  },
  { id: 'key-silent', solved: 0, from: 'billing', shown: key, run: hasty(key) },
  { id: 'queue-answers', solved: 1, shown: queue(answered) },
  { id: 'key-still-silent', solved: 2, from: 'billing', shown: key, run: hasty(key) },
  { id: 'key-answers', solved: 3, from: 'billing', shown: key },
  {
    id: 'reports-silent',
    solved: 3,
    from: 'reports',
    shown: `curl --connect-timeout 2 https://${host}`,
    run: `curl -sS --connect-timeout 2 https://${host}`,
  },
];
