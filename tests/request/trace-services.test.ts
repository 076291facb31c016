import { expect, test } from 'vitest';
import { expectStory } from '../support/expect-story.ts';
import { expectUnread } from '../support/expect-unread.ts';
import type { NetworkInterface } from '#network/snapshot/interface.ts';
import type { ServiceHost } from '#network/snapshot/service-host.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { evidenceOf } from '#request/evidence/evidence.ts';
import { numberSteps } from '#request/number-steps.ts';
import { traceRequest } from '#request/trace-request.ts';
import { traceInWords } from '../support/in-words.ts';
import {
  defaultNacl,
  eni,
  inbound,
  interfaceEndpoint,
  nacl,
  outbound,
  sg,
  snapshot,
  subnet,
  table,
  vpc,
} from '../support/network.ts';

const open = outbound('all 0.0.0.0/0');

/** Interfaces as the services that own them describe them, each in the subnet `work` but the database. */
const described: readonly (readonly [id: string, parts: Partial<NetworkInterface>])[] = [
  ['eni-lambda', { interfaceType: 'lambda', description: 'AWS Lambda VPC ENI-report-0a1b' }],
  ['eni-task', { description: 'arn:aws:ecs:ap-northeast-1:111122223333:attachment/0a1b' }],
  ['eni-glue', { description: 'Attached to Glue using role: arn:aws:iam::111122223333:role/Job' }],
  [
    'eni-studio',
    { description: '[DO NOT DELETE] ENI managed by SageMaker for Studio Domain(d-1)' },
  ],
  ['eni-mwaa', { description: 'MWAA container' }],
];

function services(database: Partial<ServiceHost> = {}, parts: Partial<Snapshot> = {}): Snapshot {
  return snapshot({
    vpcs: [vpc()],
    subnets: [subnet('work', '10.0.1.0/24'), subnet('data', '10.0.2.0/24')],
    routeTables: [table('rtb-1', [], '10.0.0.0/16 local')],
    networkAcls: [defaultNacl()],
    securityGroups: [
      sg('sg-work', open),
      sg('sg-db', inbound('tcp/5432 sg-work')),
      sg('sg-door', inbound('tcp/443 sg-work')),
    ],
    networkInterfaces: [
      ...described.map(([id, more], i) =>
        eni(id, `10.0.1.${10 + i}`, 'work', ['sg-work'], { requesterManaged: true, ...more }),
      ),
      eni('eni-db', '10.0.2.10', 'data', ['sg-db'], {
        description: 'RDSNetworkInterface',
        requesterManaged: true,
      }),
      eni('eni-door', '10.0.2.20', 'data', ['sg-door'], { interfaceType: 'vpc_endpoint' }),
    ],
    vpcEndpoints: [interfaceEndpoint('vpce-logs', 'logs', ['eni-door'])],
    dbInstances: [
      {
        id: 'orders',
        kind: 'db-instance',
        status: 'available',
        groupIds: ['sg-db'],
        subnetIds: ['data'],
        ...database,
      },
    ],
    ...parts,
  });
}

const sources = described.map(([id]) => id);

test.for(sources)('%s reaches the database and the logs, by its own group', (from) => {
  expectStory(traceRequest(services(), { from, to: 'eni-db', port: 5432 }), 'ok');
  const toLogs = { from, to: 'logs.ap-northeast-1.amazonaws.com', port: 443 };
  expectStory(traceRequest(services(), toLogs), 'ok');
});

test.for(sources)('%s hears nothing of a database that was stopped', (from) => {
  const network = services({ status: 'stopped' });
  const trace = traceRequest(network, { from, to: 'eni-db', port: 5432 });
  expectStory(trace, 'timeout; forward BAD_STATE orders');
  const silent = numberSteps(trace).find(({ step }) => step.code === 'BAD_STATE');
  expect(silent && evidenceOf(network, silent)).toEqual({
    call: 'DescribeDBInstances',
    path: 'DBInstances[orders].DBInstanceStatus',
    command:
      "aws rds describe-db-instances --db-instance-identifier orders --query 'DBInstances[].DBInstanceStatus'",
  });
});

test.for<[from: string, story: string]>([
  ['eni-lambda', 'timeout; reply sim:SUBNET_ACL_RESTRICTS_SOME_PORTS acl-work'],
  ['eni-task', 'ok'],
  ['eni-glue', 'ok'],
])('answers come back to the ports of their own kind of client: %s', ([from, story]) => {
  const entries = ['in 100 allow tcp/32768-61000 0.0.0.0/0', 'out 100 allow all 0.0.0.0/0'];
  const network = services(
    {},
    { networkAcls: [defaultNacl(), nacl('acl-work', ['work'], ...entries)] },
  );
  expectStory(traceRequest(network, { from, to: 'eni-db', port: 5432 }), story);
});

test.for<[to: string, story: string]>([
  [
    'eni-lambda',
    'timeout; forward SG_HAS_NO_RULES sg-work; forward sim:INTERFACE_TAKES_NO_CONNECTION eni-lambda',
  ],
  ['eni-task', 'timeout; forward SG_HAS_NO_RULES sg-work'],
])('as destinations: %s', ([to, story]) => {
  expectStory(traceRequest(services(), { from: 'eni-glue', to, port: 443 }), story);
});

test('an endpoint never begins', () => {
  const trace = traceRequest(services(), { from: 'eni-door', to: 'eni-task', port: 443 });
  expect(traceInWords(trace)).toMatch(/^timeout; forward VPCE_INTRA_VPC_TRAFFIC eni-door/);
});

test('the answers of one call after the other are missing', () => {
  expectUnread(services(), { from: 'eni-lambda', to: 'eni-db', port: 5432 });
  expectUnread(services(), {
    from: 'eni-lambda',
    to: 'logs.ap-northeast-1.amazonaws.com',
    port: 443,
  });
});
