import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { collect } from '#aws/collect.ts';
import { printSteps } from '#aws/print.ts';
import { readAnswers } from '#aws/read.ts';
import { runSteps } from '#aws/run.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import {
  openTestAccount,
  operatorEnvironment,
  type TestAccount,
} from '../support/emulator-account.ts';
import { closedNetwork } from './closed-network.ts';

const run = promisify(execFile);

/** What is in the account, with ids numbered in the order they are met. */
async function contents({ clients, account }: TestAccount): Promise<Snapshot> {
  const everything = readAnswers((await collect(clients)).saved).snapshot;
  const vpcIds = everything.vpcs?.filter(({ name }) => name === 'closed').map(({ id }) => id) ?? [];
  const { snapshot } = readAnswers((await collect(clients, { vpcIds })).saved);
  const numbers = new Map<string, number>();
  const text = JSON.stringify({ ...snapshot, prefixLists: [], endpointServices: [] })
    .replaceAll(account, 'ACCOUNT')
    .replaceAll(/\b([a-z]+)-[0-9a-z]{17}(-\w+)?\b/g, (id, kind: string) => {
      numbers.set(id, numbers.get(id) ?? numbers.size);
      return `${kind}#${numbers.get(id)}`;
    });
  return JSON.parse(text);
}

// The CLI takes a second to start, for each of the steps.
test('a printed step does what the run step does, in a plain shell with the real CLI', async () => {
  const ran = await openTestAccount();
  const printed = await openTestAccount();
  const bindings = await runSteps(ran.clients, closedNetwork, {});
  expect(bindings['endpoint-logs']).toMatch(/^vpce-/);

  const { account, region } = printed;
  const script = printSteps(closedNetwork, { account, region }, 'en');
  await run('sh', ['-euc', script], { env: operatorEnvironment(printed) });

  const [one, two] = [await contents(ran), await contents(printed)];
  expect(one.vpcEndpoints).toMatchObject([{ type: 'Interface', privateDnsEnabled: true }]);
  expect(one.roles).toMatchObject([{ id: 'job', policies: [{ name: 'logs' }, {}] }]);
  expect(two).toEqual(one);
});
