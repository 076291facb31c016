import type { Recording } from '#labs/lab.ts';
import { studioGroup } from './names.ts';

const host = 'logs.ap-northeast-1.amazonaws.com';

const put = [
  'aws logs put-log-events \\',
  `  --log-group-name ${studioGroup} \\`,
  '  --log-stream-name notebook \\',
  '  --log-events timestamp=$(date +%s000),message=x',
].join('\n');

/** The same call, not as patient: the words are those of the last of five attempts. */
const hasty = `AWS_MAX_ATTEMPTS=1 ${put} \\\n  --cli-connect-timeout 1`;

/** What real clients print on the notebook: as shipped, with the door, with the door and the right. */
export const recordings: readonly Recording[] = [
  { id: 'name-public', solved: 0, shown: `getent hosts ${host}` },
  { id: 'put-silent', solved: 0, shown: put, run: hasty },
  {
    id: 'boto3-silent',
    solved: 0,
    shown: `python -c "import boto3
from botocore.config import Config
hasty = Config(connect_timeout=2,
  retries={'total_max_attempts': 1})
logs = boto3.client('logs', config=hasty)
logs.describe_log_groups()" 2>&1 | tail -1`,
  },
  {
    id: 'curl-silent',
    solved: 0,
    shown: `curl --connect-timeout 2 https://${host}`,
    run: `curl -sS --connect-timeout 2 https://${host}`,
  },
  {
    id: 'pip-silent',
    solved: 0,
    shown: 'pip download --timeout 2 --retries 1 wheel',
    run: 'cd "$(mktemp -d)" && pip download --timeout 2 --retries 1 wheel',
  },
  {
    id: 'name-private',
    solved: 1,
    shown: `getent hosts ${host}`,
    run: `getent hosts ${host} | head -1`,
  },
  { id: 'put-denied', solved: 1, shown: put },
  {
    id: 'put-written',
    solved: 2,
    shown: [
      'aws logs create-log-stream \\',
      `  --log-group-name ${studioGroup} \\`,
      '  --log-stream-name notebook',
      put,
    ].join('\n'),
  },
];
