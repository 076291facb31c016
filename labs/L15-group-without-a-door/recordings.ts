import type { Recording } from '#labs/lab.ts';
import { oneAddressOf } from '#labs/recording.ts';
import { frontName } from './names.ts';

const page = (host: string) => `curl -so /dev/null -w '%{http_code}\\n' https://${host}/`;
const open = (host: string) => `curl --connect-timeout 3 https://${host}/`;
const hasty = (host: string) =>
  `curl -sS --connect-timeout 3 ${oneAddressOf(host, 443)} https://${host}/`;
const health = [
  'aws elbv2 describe-target-health \\',
  '  --target-group-arn ${targets} \\',
  "  --query 'TargetHealthDescriptions[].[Target.Id,",
  "    TargetHealth.State,TargetHealth.Reason]' --output text",
].join('\n');
const inOrder = (command: string) => `${command} | sort`;

/** Steps of the solution that are taken by then. */
const shut = 7;
const known = 9;
const joined = 13;
const well = 14;

/** What three people see, from three places, after each repair. */
export const recordings: readonly Recording[] = [
  { id: 'auditor-in', solved: 0, from: 'auditor', shown: page('${public-host}') },
  { id: 'office-in', solved: 0, from: 'office', shown: page('${public-host}') },
  {
    id: 'public-name-gone',
    solved: shut,
    from: 'auditor',
    shown: open('${public-host}'),
    run: open('${public-host}').replace('curl', 'curl -sS'),
  },
  {
    id: 'private-name-outside',
    solved: shut,
    from: 'auditor',
    shown: 'getent hosts ${private-host}',
    run: 'getent hosts ${private-host} | head -1',
  },
  {
    id: 'private-silent',
    solved: shut,
    from: 'auditor',
    shown: open('${private-host}'),
    run: hasty('${private-host}'),
  },
  {
    id: 'health-strangers',
    solved: shut,
    from: 'office',
    shown: health,
    run: inOrder(health),
  },
  {
    id: 'office-504',
    solved: known,
    from: 'office',
    shown: page(frontName),
  },
  { id: 'health-timeout', solved: known, from: 'office', shown: health, run: inOrder(health) },
  { id: 'health-code', solved: joined, from: 'office', shown: health, run: inOrder(health) },
  { id: 'health-well', solved: well, from: 'office', shown: health, run: inOrder(health) },
  {
    id: 'office-through',
    solved: well,
    from: 'office',
    shown: page(frontName),
  },
  { id: 'vpn-through', solved: well, from: 'vpn', shown: page('${private-host}') },
  {
    id: 'auditor-out',
    solved: well,
    from: 'auditor',
    shown: open(frontName),
    run: hasty(frontName),
  },
];
