import { afterEach, beforeEach, expect, test } from 'vitest';
import { call } from '#aws/call.ts';
import { withClients } from '#labs/session-running.ts';
import { externalHome, startedLab, type ExternalHome } from '../support/external-home.ts';
import type { Learner } from '../support/lab-session.ts';
import { until } from '../support/until.ts';

let terminal: ExternalHome;
let learner: Learner;

beforeEach(async () => {
  terminal = await externalHome();
  learner = await startedLab(terminal);
});

afterEach(() => terminal.remove());

/** Makes one call in the lab's account, as its operator would. */
async function make(operation: string, input: (vpc: string) => object): Promise<void> {
  const running = await learner.session.running('L03');
  const vpc = running.attempt.bindings['vpc'] ?? '';
  const reply = await withClients(running, (clients) =>
    call(clients, { service: 'ec2', operation, input: input(vpc) }),
  );
  expect(reply.kind).toBe('answer');
}

const tag = (vpc: string) => ({ Resources: [vpc], Tags: [{ Key: 'seen', Value: 'yes' }] });

test('watching judges again when something changed and only then; Ctrl-C ends with the last code', async () => {
  const watching = terminal.begin('check --watch --json');
  const results = () => watching.told().stdout.split('\n').filter(Boolean);
  const count = (wanted: number) => until(() => (results().length >= wanted ? true : undefined));
  await count(1);

  await make('DescribeVpcs', () => ({}));
  await make('CreateTags', tag);
  await count(2);

  await learner.other.solve('L03', () => undefined);
  await until(() => (results().at(-1)?.includes('"score":100') === true ? true : undefined));
  // Reading moved nothing: one result at first, one for the tag, one or two for the two repairs.
  expect(results().length).toBeLessThanOrEqual(4);
  watching.child.kill('SIGINT');
  const { code, stderr } = await watching.ended;
  expect([code, stderr]).toEqual([0, expect.stringContaining('Waiting for changes')]);
});

test('a reset in another terminal is judged at once, in the new account', async () => {
  const watching = terminal.begin('check --watch --json');
  await until(() => (watching.told().stdout.includes('\n') ? true : undefined));
  const { attempt } = await learner.other.reset('L03');
  await until(() => (watching.told().stdout.includes(attempt.id) ? true : undefined));
  watching.child.kill('SIGINT');
  expect((await watching.ended).code).toBe(1);
});
