import { afterAll, expect, test } from 'vitest';
import type { Outcome, Request } from '#request/document.ts';
import { traceRequest } from '#request/trace-request.ts';
import { needs, type Client, type Target } from './needs.ts';
import { situations, snapshotOf, type Situation } from './situation.ts';
import { told } from './told.ts';

/** Requests that do not arrive, and all that stops them; what no row names is delivered. */
type Denied = readonly [
  clients: readonly Client[],
  targets: readonly Target[],
  blockers: readonly string[],
];

const both = ['scheduler', 'worker'] as const;
const services = ['SQS', 'other services'] as const;
const at443 = [...services, 'web server', 'each other'] as const;
const inside = [...at443, 'database'] as const;

/** What acl-mwaa does to a request and to its reply: the client's subnet, then the other one. */
const acl = {
  out: 'forward network-acl-egress acl-mwaa * SUBNET_ACL_RESTRICTION',
  in: 'forward network-acl-ingress acl-mwaa * SUBNET_ACL_RESTRICTION',
  replyOut: 'reply network-acl-egress acl-mwaa * SUBNET_ACL_RESTRICTION',
  replyIn: 'reply network-acl-ingress acl-mwaa * SUBNET_ACL_RESTRICTION',
};
const by210 = (line: string) => line.replace('*', '210');
const noRoute = 'forward route-table rtb-private NO_ROUTE_TO_DESTINATION';
const shutGroup = 'forward security-group-ingress sg-mwaa ENI_SG_RULES_MISMATCH';

const asked = new Set<Situation>();
const counts: Record<Outcome, number> = { delivered: 0, denied: 0, unknown: 0 };

function trace(situation: Situation, request: Request) {
  const document = traceRequest(snapshotOf(situation), request);
  asked.add(situation);
  counts[document.outcome] += 1;
  expect(document.unknowns).toEqual([]);
  return document;
}

afterAll(() => {
  const requests = counts.delivered + counts.denied + counts.unknown;
  console.info(`situations: ${requests} requests`, counts);
  expect(counts.unknown).toBe(0);
});

test.for<[situation: Situation, fact: string, denied: readonly Denied[]]>([
  ['1-no-nat-gateway', 'an environment with endpoints needs no NAT gateway', []],
  ['2a-ecr-and-s3-gateway', 'S3 by a gateway endpoint is enough', []],
  ['2b-s3-by-interface', 'so is S3 by an interface endpoint, whose private DNS answers', []],
  ['2c-as-the-guide-says', 'the endpoints of the guide are enough, without those of ECR', []],
  [
    '2e-no-sqs-endpoint',
    'without an endpoint the name of SQS is a public address, to which no route leads',
    [[both, ['SQS'], [noRoute]]],
  ],
  [
    '3a-acl-denies-all',
    'nothing crosses a subnet, there or back',
    [
      [both, inside, [acl.out, acl.in, acl.replyOut, acl.replyIn]],
      [both, ['S3'], [acl.out, acl.replyIn]],
    ],
  ],
  [
    '3b-acl-admits-ssh-only',
    'requests enter no subnet, and replies do not come home',
    [
      [both, inside, [acl.in, acl.replyIn]],
      [both, ['S3'], [acl.replyIn]],
    ],
  ],
  [
    '3c-acl-for-a-stranger',
    'the rule for 5432 admits other clients; 443 and the ports of replies are denied',
    [
      [both, at443, [acl.in.replace('*', '200'), by210(acl.replyIn)]],
      [both, ['database'], [by210(acl.in), by210(acl.replyIn)]],
      [both, ['S3'], [by210(acl.replyIn)]],
    ],
  ],
  ['3d-acl-begins-with-icmp', 'a rule for ICMP does not concern TCP, the next one allows', []],
  [
    '3e-acl-as-published',
    'only 1024-65535 leaves, only towards subnet-c, and no reply enters',
    [
      [['scheduler'], at443, [acl.out, acl.replyOut, acl.replyIn]],
      [['scheduler'], ['database'], [acl.replyOut, acl.replyIn]],
      [['worker'], inside, [acl.out, acl.replyIn]],
      [both, ['S3'], [acl.out, acl.replyIn]],
    ],
  ],
  [
    '4a-group-admits-ssh-only',
    'the group stands on the endpoints too, and lets none of its members in',
    [[both, inside, [shutGroup]]],
  ],
  [
    '4b-group-lets-out-ssh-only',
    'nothing but SSH leaves the containers',
    [[both, [...inside, 'S3'], ['forward security-group-egress sg-mwaa ENI_SG_RULES_MISMATCH']]],
  ],
  [
    '5a-subnets-on-the-main-table',
    'the main table sends S3 to a NAT gateway that is gone; the rest is local',
    [[both, ['S3'], ['forward route-table rtb-main BAD_STATE_ROUTE']]],
  ],
  [
    '5b-private-dns-off',
    'public names stay public addresses; S3 and the environment’s own endpoints do not need them',
    [[both, services, [noRoute]]],
  ],
])('%s: %s', ([situation, , denied]) => {
  const expected = needs.map(({ id, client, target }) => {
    const row = denied.find((one) => one[0].includes(client) && one[1].includes(target));
    return [id, ...(row ? ['timeout', ...row[2]] : ['delivered'])];
  });
  const found = needs.map(({ id, request }) => [id, ...told(trace(situation, request))]);
  expect(found).toEqual(expected);
});

test.for<[situation: Situation, to: string, story: readonly string[]]>([
  ['3a-acl-denies-all', 'eni-sqs-a', ['delivered']],
  ['3e-acl-as-published', 'eni-sqs-a', ['delivered']],
  ['3e-acl-as-published', 'eni-sqs-c', ['timeout', acl.out, acl.replyOut, acl.replyIn]],
  ['4a-group-admits-ssh-only', 'eni-sqs-a', ['timeout', shutGroup]],
  ['5b-private-dns-off', 'vpce-sqs-q1w2e3r4.sqs.ap-northeast-1.vpce.amazonaws.com', ['delivered']],
  ['5c-endpoints-that-do-not-serve', 'eni-airflow-ops-a', ['delivered']],
])('%s: from subnet-a to %s', ([situation, to, story]) => {
  expect(told(trace(situation, { from: 'eni-scheduler', to, port: 443 }))).toEqual(story);
});

const session = 'arn:aws:sts::111122223333:assumed-role/mwaa-execution/airflow';
const logGroup = 'arn:aws:logs:ap-northeast-1:111122223333:log-group:airflow-etl-Task:*';
const key = 'arn:aws:kms:ap-northeast-1:111122223333:key/etl-key';
const defaultGroup = 'forward security-group-ingress sg-default ENI_SG_RULES_MISMATCH';

test.for<[fact: string, request: Omit<Request, 'from'>, story: readonly string[]]>([
  [
    'a policy that denies everything answers who gets through to it',
    { to: 'monitoring.ap-northeast-1.amazonaws.com', action: 'cloudwatch:PutMetricData' },
    ['access-denied', 'authorization policy vpce-monitoring sim:ENDPOINT_POLICY_EXPLICIT_DENY'],
  ],
  [
    'an endpoint that was given no group has the default one, which admits its members only',
    { to: 'logs.ap-northeast-1.amazonaws.com', action: 'logs:PutLogEvents', resource: logGroup },
    ['timeout', defaultGroup],
  ],
  [
    'a failed endpoint carries nothing',
    { to: 'vpce-sqs' },
    ['timeout', 'forward vpc-endpoint vpce-sqs BAD_STATE'],
  ],
  [
    'all three at once are three blockers',
    { to: 'vpce-kms', action: 'kms:GenerateDataKey', resource: key },
    [
      'timeout',
      defaultGroup,
      'forward vpc-endpoint vpce-kms BAD_STATE',
      'authorization policy vpce-kms sim:ENDPOINT_POLICY_EXPLICIT_DENY',
    ],
  ],
])('5c-endpoints-that-do-not-serve: %s', ([, request, story]) => {
  const call = { from: 'eni-worker', port: 443, principal: session, ...request };
  expect(told(trace('5c-endpoints-that-do-not-serve', call))).toEqual(story);
});

// Whether a failed endpoint's private DNS still answers is not documented; either way nobody serves.
test('5c-endpoints-that-do-not-serve: by their public names the failed ones are not reached', () => {
  const names = ['sqs', 'kms'].map((service) => `${service}.ap-northeast-1.amazonaws.com`);
  const found = names.map((to) =>
    trace('5c-endpoints-that-do-not-serve', { from: 'eni-worker', to, port: 443 }),
  );
  expect(found.map(({ outcome, symptom }) => [outcome, symptom])).toEqual([
    ['denied', 'timeout'],
    ['denied', 'timeout'],
  ]);
});

test('every situation stands in a table', () => {
  expect(situations).toHaveLength(15);
  expect([...asked].toSorted()).toEqual(situations.toSorted());
});
