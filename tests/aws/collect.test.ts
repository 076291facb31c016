import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openAnswerCache } from '#aws/answer-cache.node.ts';
import { call } from '#aws/call.ts';
import { collect } from '#aws/collect.ts';
import { openCollector } from '#aws/collect/collector.ts';
import { readOnlyCalls } from '#aws/collect/listings.ts';
import { readAnswers, readTexts } from '#aws/read.ts';
import { readFolder } from '#aws/read-folder.node.ts';
import { runSteps } from '#aws/run.ts';
import { writeFolder } from '#aws/write-folder.node.ts';
import { retire } from '#emulator/plugin.ts';
import { openTestAccount } from '../support/emulator-account.ts';
import { closedNetwork } from './closed-network.ts';

async function emptyFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'closednet-answers-'));
}

test('live answers and the same answers saved in a folder make one snapshot', async () => {
  const { clients } = await openTestAccount();
  const { vpc = '' } = await runSteps(clients, closedNetwork, {});
  const answers = await collect(clients, { vpcIds: [vpc] });
  const folder = join(await emptyFolder(), 'saved');
  await writeFolder(folder, answers.saved);

  const saved = readTexts(await readFolder(folder));
  expect(saved.unknown).toEqual([]);
  expect(saved.snapshot).toEqual(readAnswers(answers.saved).snapshot);
});

test('the scope leaves out other VPCs and what belongs to them', async () => {
  const { clients, account } = await openTestAccount();
  const { vpc = '', 'subnet-a': subnet = '' } = await runSteps(clients, closedNetwork, {});
  const { snapshot } = readAnswers((await collect(clients, { vpcIds: [vpc] })).saved);
  expect(snapshot.vpcs).toMatchObject([
    { id: vpc, name: 'closed', enableDnsSupport: true, enableDnsHostnames: true },
  ]);
  expect(snapshot.subnets).toMatchObject([{ id: subnet }]);
  expect(snapshot.routeTables).toMatchObject([{ vpcId: vpc, main: true }]);
  expect(snapshot.securityGroups?.map((one) => one.vpcId)).toEqual([vpc, vpc]);
  expect(snapshot).toMatchObject({ account, region: 'us-east-1' });
});

test('roles come with every policy, buckets and log groups with theirs', async () => {
  const { clients, account } = await openTestAccount();
  await runSteps(clients, closedNetwork, {});
  const { snapshot } = readAnswers((await collect(clients)).saved);
  expect(snapshot.roles).toMatchObject([
    { id: 'job', policies: [{ name: 'logs' }, { name: 'CloudWatchFullAccess' }] },
  ]);
  expect(snapshot.buckets).toMatchObject([
    { id: `closed-${account}`, policy: { Statement: [{ Effect: 'Deny' }] } },
  ]);
  expect(snapshot.logGroups).toEqual([
    { id: '/closed/job', arn: `arn:aws:logs:us-east-1:${account}:log-group:/closed/job` },
  ]);
});

test('a bucket without a policy is known to have none, and one of another Region where it lives', async () => {
  const { clients, account } = await openTestAccount();
  const create = (input: object) =>
    call(clients, { service: 's3', operation: 'CreateBucket', input });
  await create({ Bucket: `open-${account}` });
  const there = { LocationConstraint: 'eu-west-1' };
  await create({ Bucket: `far-${account}`, CreateBucketConfiguration: there });
  const answers = await collect(clients, { services: ['s3', 'ec2'] });
  expect(readAnswers(answers.saved).snapshot.buckets).toEqual([
    { id: `far-${account}`, region: 'eu-west-1' },
    { id: `open-${account}` },
  ]);
  expect(answers.unread).toEqual([]);
});

test('a service that is not asked is unread, not empty', async () => {
  const { clients } = await openTestAccount();
  const { snapshot } = readAnswers((await collect(clients, { services: ['iam'] })).saved);
  expect(snapshot.roles).toEqual([]);
  expect(snapshot).not.toHaveProperty('vpcs');
});

test('what the backend does not have is noted as unread, with its reason', async () => {
  const { clients } = await openTestAccount();
  const collector = openCollector(clients);
  const operation = 'DescribeVpcBlockPublicAccessOptions';
  expect(await collector.ask({ service: 'ec2', operation, input: {} })).toBeUndefined();
  expect(collector.answers).toMatchObject({
    saved: [],
    unread: [{ call: `ec2:${operation}`, message: expect.stringContaining('not') }],
  });
});

test('an attempt that was reset meanwhile ends in the words that help', async () => {
  const { clients, account, emulator } = await openTestAccount();
  await retire(emulator, account, 'Start it again: npx closednet start L03');
  await expect(collect(clients)).rejects.toMatchObject({
    code: 'attempt-reset',
    exitCode: 3,
    text: { got: { en: expect.stringContaining('npx closednet start L03') } },
  });
});

test('a Studio domain comes with its network', async () => {
  const { clients } = await openTestAccount();
  const bindings = await runSteps(clients, closedNetwork, {});
  const { vpc = '', 'subnet-a': subnet = '', 'sg-endpoint': group = '' } = bindings;
  const reply = await call(clients, {
    service: 'sagemaker',
    operation: 'CreateDomain',
    input: {
      DomainName: 'studio',
      AuthMode: 'IAM',
      DefaultUserSettings: { ExecutionRole: bindings['role-arn'], SecurityGroups: [group] },
      SubnetIds: [subnet],
      VpcId: vpc,
      AppNetworkAccessType: 'VpcOnly',
    },
  });
  expect(reply).toMatchObject({ kind: 'answer' });
  const { snapshot } = readAnswers((await collect(clients)).saved);
  expect(snapshot.domains).toMatchObject([
    {
      name: 'studio',
      vpcId: vpc,
      subnetIds: [subnet],
      networkAccess: 'VpcOnly',
      groupIds: [group],
    },
  ]);
});

test('slow answers that stay true are asked once per cache', async () => {
  const { clients } = await openTestAccount();
  const folder = await emptyFolder();
  const cache = openAnswerCache(folder);
  await collect(clients, { services: ['ec2'] }, cache);
  expect(await readdir(folder)).toEqual(['endpoint-services-us-east-1.json']);

  await cache.put('endpoint-services-us-east-1', { ServiceDetails: [] });
  const { saved } = await collect(clients, { services: ['ec2'] }, cache);
  expect(readAnswers(saved).snapshot.endpointServices).toEqual([]);

  await rm(folder, { recursive: true });
  const asked = await collect(clients, { services: ['ec2'] }, cache);
  expect(readAnswers(asked.saved).snapshot.endpointServices?.length).toBeGreaterThan(100);
});

test('a folder that holds something is not mixed with new answers', async () => {
  const folder = await emptyFolder();
  await writeFolder(join(folder, 'old'), [{ name: 'vpcs', document: { Vpcs: [] } }]);
  await expect(writeFolder(folder, [])).rejects.toMatchObject({
    code: 'folder-not-empty',
    exitCode: 2,
  });
  expect(await readdir(folder)).toEqual(['old']);
});

test('a folder that is not there is a problem', async () => {
  const folder = join(await emptyFolder(), 'nowhere');
  await expect(readFolder(folder)).rejects.toMatchObject({
    code: 'unreadable-folder',
    exitCode: 2,
  });
});

test('collect only reads', () => {
  expect(readOnlyCalls.length).toBeGreaterThan(20);
  for (const action of readOnlyCalls)
    expect(action).toMatch(/^\w+:(Describe|Get|List|Search)[A-Z]/);
});
