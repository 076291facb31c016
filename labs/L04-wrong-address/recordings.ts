import type { Recording } from '#labs/lab.ts';

const sqs = 'sqs.ap-northeast-1.amazonaws.com';
const sts = 'sts.ap-northeast-1.amazonaws.com';
const whoAmI = 'aws sts get-caller-identity';

/** What the worker's program does first, as one types it, and with less patience. */
const list = listing("boto3.client('sqs')");
const hasty = `AWS_MAX_ATTEMPTS=1 ${listing("boto3.client('sqs', config=Config(connect_timeout=1))")} 2>&1 | tail -1`;

/** The same wait for a server that does not answer, a second long. */
const brief = "RES_OPTIONS='timeout:1 attempts:1'";
const once = 'AWS_MAX_ATTEMPTS=1';

/** What real clients print on the worker: as shipped, and after each step of the solution. */
export const recordings: readonly Recording[] = [
  {
    id: 'name-silent',
    solved: 0,
    shown: `getent hosts ${sqs}; echo "exit $?"`,
    run: `${brief} getent hosts ${sqs}; echo "exit $?"`,
  },
  {
    id: 'list-no-name',
    solved: 0,
    shown: list,
    run: `${brief} ${hasty}`,
  },
  {
    id: 'curl-no-name',
    solved: 0,
    shown: `curl https://${sqs}`,
    run: `${brief} curl -sS https://${sqs}`,
  },
  {
    id: 'python-no-name',
    solved: 0,
    shown: `python -c "import socket; socket.getaddrinfo('${sqs}', 443)"`,
    run: `${brief} python -c "import socket; socket.getaddrinfo('${sqs}', 443)" 2>&1 | tail -1`,
  },
  {
    id: 'dig-silent',
    solved: 0,
    shown: `dig +short +tries=1 ${sqs}`,
    run: `dig +short +tries=1 +time=1 ${sqs}`,
    needs: 'dig',
  },
  {
    id: 'dig-amazon',
    solved: 0,
    shown: `dig +short @10.0.0.2 ${sqs}`,
    needs: 'dig',
  },
  { id: 'name-public', solved: 1, shown: `getent hosts ${sqs}` },
  {
    id: 'list-silent',
    solved: 1,
    shown: list,
    run: hasty,
  },
  {
    id: 'two-names',
    solved: 2,
    shown: `getent hosts ${sts} ${sqs}`,
    run: `getent hosts ${sts} | sort | head -1; getent hosts ${sqs}`,
  },
  {
    id: 'name-private',
    solved: 3,
    shown: `getent hosts ${sqs}`,
    run: `getent hosts ${sqs} | sort | head -1`,
  },
  { id: 'list-answers', solved: 3, shown: list },
  {
    id: 'sts-silent',
    solved: 3,
    shown: whoAmI,
    run: `${once} ${whoAmI} --cli-connect-timeout 1`,
  },
  {
    id: 'old-names',
    solved: 3,
    shown: 'getent hosts sts.amazonaws.com ap-northeast-1.queue.amazonaws.com',
  },
  {
    id: 'sts-answers',
    solved: 4,
    shown: `${whoAmI} --query Arn --output text`,
  },
  {
    id: 'cli-silent',
    solved: 4,
    shown: 'aws sqs list-queues',
    run: `${once} aws sqs list-queues --cli-connect-timeout 1`,
  },
  {
    id: 'cli-answers',
    solved: 4,
    shown: `aws sqs list-queues --endpoint-url https://${sqs}; echo "exit $?"`,
  },
];

function listing(client: string): string {
  return [
    'python -c "import boto3',
    ...(client.includes('Config') ? ['from botocore.config import Config'] : []),
    `reply = ${client}.list_queues()`,
    "print(reply['ResponseMetadata']['HTTPStatusCode'])\"",
  ].join('\n');
}
