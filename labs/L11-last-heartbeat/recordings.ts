import type { Recording } from '#labs/lab.ts';
import { oneAddressOf } from '#labs/recording.ts';

const database = 'telnet://${database-host}:5432';
const health = 'curl -s https://${web-host}/health';
const queue = [
  'curl -sS -o /dev/null --connect-timeout 3 \\',
  "  -w 'connections: %{num_connects}\\n' \\",
  '  https://sqs.${region}.amazonaws.com',
].join('\n');

/** What people at home and programs in the scheduler's place see, before and after each rule. */
export const recordings: readonly Recording[] = [
  {
    id: 'health-lost',
    solved: 0,
    from: 'reader',
    shown: health,
    // The warning takes half a minute to come.
    run: `until ${health} | grep -q unhealthy; do sleep 1; done; ${health}`,
  },
  {
    id: 'log-lost',
    solved: 0,
    shown: [
      'aws logs filter-log-events \\',
      '  --log-group-name airflow-${environment}-Scheduler \\',
      "  --query 'events[-1].message' --output text",
    ].join('\n'),
  },
  {
    id: 'database-silent',
    solved: 0,
    shown: `curl --connect-timeout 3 ${database}`,
    run: `curl -sS --connect-timeout 3 ${oneAddressOf('${database-host}', 5432)} ${database}`,
  },
  { id: 'health-back', solved: 1, from: 'reader', shown: health },
  {
    id: 'queue-silent',
    solved: 1,
    shown: queue,
    run: queue.replace('curl', `curl ${oneAddressOf('sqs.${region}.amazonaws.com', 443)}`),
  },
  { id: 'queue-answers', solved: 2, shown: queue },
];
