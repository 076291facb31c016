import { expect, test } from 'vitest';
import { traceRequest } from '#request/trace-request.ts';
import { needs } from './needs.ts';
import { situations, snapshotOf, type Situation } from './situation.ts';
import { checks } from './support-script.ts';

type Row = [
  situation: Situation,
  check: keyof typeof checks,
  says: readonly string[],
  truth: string,
];

const nameError = "NameError: name 'check_service_vpc_endpoints' is not defined";
const missing = '🚫 do not have these required endpoints:';
const expected = '✅ All nacls are as expected.';
const sufficient = '✅ sufficient VPC endpoints';
const service = (name: string) => `com.amazonaws.ap-northeast-1.${name}`;

/**
 * What AWS's support script says of each network, beside what becomes of the 22 requests that an
 * environment must make in it. Above each row: why the script comes to say so.
 */
const rows: Row[] = [
  // Without a NAT route the endpoints are to be counted; the call lacks its `self.`, so the script
  // ends here, in every closed network. The next rows call the method that it meant.
  ['1-no-nat-gateway', 'check_routes', [nameError], 'all 22 arrive'],
  // Ten services are listed but nine demanded. A gateway endpoint has no subnets and drops out of
  // the count, which makes the ten nine: right by luck.
  ['2a-ecr-and-s3-gateway', 'check_service_vpc_endpoints', [sufficient], 'all 22 arrive'],
  // All ten have subnets now, and ten is not nine: something must be missing, and nothing is.
  ['2b-s3-by-interface', 'check_service_vpc_endpoints', [missing], 'all 22 arrive'],
  // The guide asks for eight: S3 drops out again, and ECR was never needed.
  [
    '2c-as-the-guide-says',
    'check_service_vpc_endpoints',
    [missing, ...['ecr.api', 'ecr.dkr', 's3'].map(service)],
    'all 22 arrive',
  ],
  // Any nine will do, so that the one without which no task is ever queued is not missed.
  [
    '2e-no-sqs-endpoint',
    'check_service_vpc_endpoints',
    [sufficient],
    '2 do not: NO_ROUTE_TO_DESTINATION rtb-private',
  ],
  // Both denials are seen and printed; the flag that the last line asks is never set.
  [
    '3a-acl-denies-all',
    'check_nacl',
    ['🚫 acl-mwaa 5432 on egress', '🚫 acl-mwaa 5432 on ingress', expected],
    '22 do not: SUBNET_ACL_RESTRICTION acl-mwaa',
  ],
  // The ports looked for inbound are an empty range, which every rule contains: port 22 will do.
  [
    '3b-acl-admits-ssh-only',
    'check_nacl',
    ['✅ acl-mwaa 5432 on egress', '✅ acl-mwaa 5432 on ingress', expected],
    '22 do not: SUBNET_ACL_RESTRICTION acl-mwaa',
  ],
  // Blocks are not read, nor any port but 5432: who is admitted, and how replies come, is not asked.
  [
    '3c-acl-for-a-stranger',
    'check_nacl',
    ['✅ acl-mwaa 5432 on egress', '✅ acl-mwaa 5432 on ingress', expected],
    '22 do not: SUBNET_ACL_RESTRICTION acl-mwaa',
  ],
  // A rule for ICMP has types where others have ports, and the script reads ports of every rule.
  ['3d-acl-begins-with-icmp', 'check_nacl', ["KeyError: 'PortRange'"], 'all 22 arrive'],
  // 5432 lies in 1024-65535 and is admitted inbound. That a reply goes to a port of the client, and
  // that an ACL keeps no state, does not come up.
  [
    '3e-acl-as-published',
    'check_nacl',
    ['✅ acl-mwaa 5432 on egress', '✅ acl-mwaa 5432 on ingress', expected],
    '22 do not: SUBNET_ACL_RESTRICTION acl-mwaa',
  ],
  // Only rules for all protocols are asked for the group's own name. There is none, so none is wrong.
  [
    '4a-group-admits-ssh-only',
    'check_security_groups',
    ['✅ at least 1 rule to allow itself'],
    '20 do not: ENI_SG_RULES_MISMATCH sg-mwaa',
  ],
  // Outbound rules are counted and not read.
  [
    '4b-group-lets-out-ssh-only',
    'check_security_groups',
    ['✅ at least 1 rule to allow itself'],
    '22 do not: ENI_SG_RULES_MISMATCH sg-mwaa',
  ],
  // A subnet without a table of its own has the main one, which no association names: the filter
  // finds no table, the loop runs over none, and nothing was wrong.
  [
    '5a-subnets-on-the-main-table',
    'check_routes',
    ['✅ All routes are as expected.'],
    '2 do not: BAD_STATE_ROUTE rtb-main',
  ],
  // Private DNS is looked at only after a wrong count, and the count is right.
  [
    '5b-private-dns-off',
    'check_service_vpc_endpoints',
    [sufficient],
    '14 do not: NO_ROUTE_TO_DESTINATION rtb-private',
  ],
  // Endpoints are counted by name and subnets. State, groups and policy are never read.
  ['5c-endpoints-that-do-not-serve', 'check_service_vpc_endpoints', [sufficient], '6 do not'],
];

test.for(rows)('%s: %s says %j, but %s', ([situation, check, says, truth]) => {
  expect(checks[check](situation)).toEqual(says);
  expect(whatIsTrue(situation).slice(0, truth.length)).toBe(truth);
});

test('every situation has its row', () => {
  expect(rows.map(([situation]) => situation)).toEqual(situations);
});

/** `all 22 arrive`, or how many do not and what stops them. */
function whatIsTrue(situation: Situation): string {
  const snapshot = snapshotOf(situation);
  const traces = needs.map(({ request }) => traceRequest(snapshot, request));
  const stopped = traces.filter(({ outcome }) => outcome === 'denied');
  const by = stopped.flatMap(({ blockers }) => blockers.map(({ code, id }) => `${code} ${id}`));
  const arrived = traces.filter(({ outcome }) => outcome === 'delivered').length;
  if (arrived === traces.length) return `all ${arrived} arrive`;
  return `${stopped.length} do not: ${[...new Set(by)].join(', ')}`;
}
