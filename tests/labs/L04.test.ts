import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { judge } from '#labs/check.ts';
import { createEvidence } from '#labs/evidence.ts';
import {
  evidenceOfRecorded,
  type RecordedNetwork,
  type RecordedServices,
} from '#labs/recorded-network.ts';
import { lab } from '#lab/L04-wrong-address/lab.ts';
import { openHome } from '#state/home.ts';

const { projectRoot } = openHome();
const read = (path: string) => readFile(`${projectRoot}/${path}`, 'utf8');
const recorded = 'labs/L04-wrong-address/recorded';
const services: RecordedServices = JSON.parse(await read('src/labs/endpoint-services.json'));
const shipped: RecordedNetwork = JSON.parse(await read(`${recorded}/network-as-shipped.json`));
const solved: RecordedNetwork = JSON.parse(await read(`${recorded}/network-solved.json`));

const asShipped = evidenceOfRecorded(shipped, services);

/** The solved network, with one thing as it was. */
function but(change: (snapshot: Snapshot) => Partial<Snapshot>) {
  const { snapshot, bindings } = evidenceOfRecorded(solved, services);
  return createEvidence({ ...snapshot, ...change(snapshot) }, bindings);
}

const withoutHostNames = but(({ vpcs = [] }) => ({
  vpcs: vpcs.map((vpc) => ({ ...vpc, enableDnsHostnames: false })),
}));
const withoutPrivateDns = but(({ vpcEndpoints = [] }) => ({
  vpcEndpoints: vpcEndpoints.map((one) =>
    one.serviceName.endsWith('.sqs') ? { ...one, privateDnsEnabled: false } : one,
  ),
}));
const withOldName = but(({ networkInterfaces = [] }) => ({
  networkInterfaces: networkInterfaces.map((one) => ({
    ...one,
    tags: { ...one.tags, 'closednet:AWS_STS_REGIONAL_ENDPOINTS': 'legacy' },
  })),
}));

test('as shipped, no text of a check gives a cause away', () => {
  const text = JSON.stringify(judge(lab, asShipped));
  expect(text).toContain('Could not connect to the endpoint URL');
  for (const secret of ['172.31.250.53', 'HostNames', 'legacy', 'NO_ROUTE', 'PrivateDns'])
    expect(text).not.toContain(secret);
});

test.for([
  ['answer', asShipped, 'nobody answers for s3.ap-northeast-1.amazonaws.com'],
  ['answer', withOldName, 'Names are answered'],
  ['address', withoutHostNames, '(not inside the VPC). sts.ap-northeast-1.amazonaws.com stops'],
  ['address', withoutPrivateDns, '(inside the VPC); sqs.ap-northeast-1.amazonaws.com → 203.0.113'],
  ['address', withOldName, 'Both names lead to their doors'],
  ['name', withOldName, 'programs ask sts.amazonaws.com, which gives 203.0.113.'],
] as const)('the first hint of %s speaks of the state that is there', ([task, state, words]) => {
  const hint = lab.tasks.find(({ id }) => id === task)?.hints[0];
  expect(hint?.say(state).en).toContain(words);
});
