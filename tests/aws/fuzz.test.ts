import { join } from 'node:path';
import { assert, property } from 'fast-check';
import { expect, test } from 'vitest';
import { readTexts, type NamedText } from '#aws/read.ts';
import { readFolder } from '#aws/read-folder.node.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { Problem } from '#problem/problem.ts';
import { BadRequest } from '#request/bad-request.ts';
import { traceRequest } from '#request/trace-request.ts';
import { smallNetwork } from '../support/small-network.ts';
import { spoil, spoilings, type Folder } from '../support/spoil.ts';

const fixtures = join(import.meta.dirname, 'fixtures');

async function folderOf(name: string): Promise<Folder> {
  const texts = await readFolder(join(fixtures, name));
  return Object.fromEntries(texts.map((one) => [one.name, JSON.parse(one.text)]));
}

const folders = {
  'a small network': smallNetwork(),
  'two Regions': await folderOf('two-regions'),
  'two accounts': await folderOf('two-accounts'),
};

/** What came of reading: a snapshot, or what a person is told. */
function outcomeOf(texts: readonly NamedText[]): Snapshot | Problem {
  try {
    return readTexts(texts).snapshot;
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

const spelt = ['broken-json', 'unreadable-answer', 'conflicting-answers', 'no-network'];

/** One clear error: its code is known, it is bad input, and it names a file and what is in it. */
function expectClear({ code, exitCode, text }: Problem, texts: readonly NamedText[]): void {
  expect(spelt).toContain(code);
  expect(exitCode).toBe(2);
  const said = [text.what.en, text.got?.en ?? ''].join(' ');
  expect(texts.some(({ name }) => said.includes(name))).toBe(true);
  if (code === 'unreadable-answer') expect(text.what.en).toMatch(/: "[\w[\].]+" is not/);
  expect([text.what.ja, text.expected?.ja, text.got?.ja].every((words) => words !== '')).toBe(true);
}

/** Everybody to everybody, to the internet, to a service, and one AWS call. */
function traceAll(snapshot: Snapshot): void {
  const ids = (snapshot.networkInterfaces ?? []).map(({ id }) => id);
  const places = ['internet', 'logs.ap-northeast-1.amazonaws.com', '10.0.1.10', '10.30.1.9'];
  const targets = [...ids, ...places, ...hostNames(snapshot)];
  for (const from of [...ids, 'internet'])
    for (const to of targets) {
      trace(snapshot, { from, to, port: 443 });
      trace(snapshot, { from, to, protocol: 'icmp' });
    }
  const [from = 'internet'] = ids;
  const call = { action: 's3:GetObject', resource: 'arn:aws:s3:::example/a' };
  for (const { arn } of [...(snapshot.roles ?? []), ...(snapshot.users ?? [])])
    trace(snapshot, { from, to: 's3.ap-northeast-1.amazonaws.com', ...call, principal: arn });
}

/** Names that something in the snapshot answers for. */
function hostNames({ dbInstances, loadBalancers, hostedZones }: Snapshot): readonly string[] {
  return [
    ...(dbInstances ?? []).flatMap(({ hostName }) => hostName ?? []),
    ...(loadBalancers ?? []).map(({ dnsName }) => dnsName),
    ...(hostedZones ?? []).map(({ zoneName }) => `db.${zoneName}`),
  ];
}

function trace(snapshot: Snapshot, request: Parameters<typeof traceRequest>[1]): void {
  try {
    traceRequest(snapshot, request);
  } catch (error) {
    if (!(error instanceof BadRequest)) throw error;
  }
}

test.for(Object.entries(folders))('%s, spoilt at random, is read or told', ([, folder]) => {
  assert(
    property(spoilings, (all) => {
      const texts = spoil(folder, all);
      const outcome = outcomeOf(texts);
      if (outcome instanceof Problem) expectClear(outcome, texts);
      else traceAll(outcome);
    }),
    { numRuns: 300 },
  );
});
