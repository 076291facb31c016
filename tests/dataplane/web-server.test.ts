import { expect, test } from 'vitest';
import { call } from '#aws/call.ts';
import { runSteps } from '#aws/run.ts';
import type { Step } from '#aws/step.ts';
import { openAirflowAccount, snapshotOf } from '../support/airflow-account.ts';
import {
  addBalancer,
  addressesOf,
  admitBalancer,
  companyName,
  deregister,
  onlyByName,
  redirect,
  register,
  setMatcher,
} from '../support/airflow-balancer.ts';
import { seenInWords, visit } from '../support/visitor.ts';

/*
 *  A private environment, an internal load balancer with a certificate of airflow.corp.example, a
 *  client in the VPC and an auditor on the internet; the network at each step of its repair.
 */

const airflow = await openAirflowAccount('PRIVATE_ONLY');
const bindings = await addBalancer(airflow);
const after = async (...steps: readonly Step[]) => {
  await runSteps(airflow.clients, steps, bindings);
  return snapshotOf(airflow.clients);
};
const empty = await after();
const web = addressesOf(empty, 'webserverServiceName');
const database = addressesOf(empty, 'databaseServiceName');
const shut = await after(register(web));
const wrong = await after(admitBalancer, deregister(web), register(database));
const strict = await after(deregister(database), register(web), setMatcher('404'));
const both = await after(register(database), setMatcher('200,302'), redirect);
const ruled = await after(...onlyByName);

const client = bindings['client'] ?? '';
const auditor = 'internet:198.51.100.77';
const own = `https://${airflow.host}`;
const [byName, byBalancer] = [`https://${companyName}`, `https://${bindings['alb-name']}`];
const signIn = '200 Sign in through AWS';

test.for<[name: string, network: typeof empty, from: string, url: string, seen: string]>([
  ['its own name, from the VPC', empty, client, `${own}/`, signIn],
  ['its own name, from outside', empty, auditor, `${own}/`, 'ERR_CONNECTION_TIMED_OUT'],
  ['the name of before', empty, auditor, own.replace('-vpce', ''), 'ERR_NAME_NOT_RESOLVED'],
  ['its address', empty, client, `https://${web[0]}/`, 'ERR_CERT_COMMON_NAME_INVALID'],
  ['without TLS', empty, client, own.replace('https', 'http'), 'ERR_CONNECTION_TIMED_OUT'],
  ['its database, on 443', empty, client, `https://${database[0]}/`, 'ERR_CONNECTION_TIMED_OUT'],
  ['no target', empty, client, byName, '503 503 Service Temporarily Unavailable'],
  ['from outside', empty, auditor, byBalancer, 'ERR_CONNECTION_TIMED_OUT'],
  [
    'its public name, which gives private addresses',
    empty,
    auditor,
    byName,
    'ERR_CONNECTION_TIMED_OUT',
  ],
  ['a group that does not admit it', shut, client, byName, '504 504 Gateway Time-out'],
  ['the database in its place', wrong, client, byName, '504 504 Gateway Time-out'],
  ['a matcher that nothing meets: it fails open', strict, client, byName, signIn],
  ['the web server, and the database beside it', both, client, byName, signIn],
  ['not by the name in the certificate', both, client, byBalancer, 'ERR_CERT_COMMON_NAME_INVALID'],
])('%s', async ([, network, from, url, seen]) => {
  expect(seenInWords(await visit(airflow, network, { from, url }))).toBe(seen);
});

test('what a load balancer answers for is noted, with the rule that decided', async () => {
  const { attempts } = await visit(airflow, shut, { from: client, url: byName });
  expect(attempts).toMatchObject([
    {
      destination: `${companyName}:443`,
      fate: 'unavailable',
      code: 'ENI_SG_RULES_MISMATCH',
      where: bindings['sg-airflow'],
    },
  ]);
});

test('a health check sees the database fail, and it is not chosen beside the web server', async () => {
  const health = both.targetGroups?.[0]?.targets?.map(({ id, ...target }) => [id, target.health]);
  expect(health).toEqual([
    ...web.map((one) => [one, 'healthy']),
    ...database.map((one) => [one, 'unhealthy']),
  ]);
  for (const _ of [...web, ...database])
    expect(seenInWords(await visit(airflow, both, { from: client, url: byName }))).toBe(signIn);
});

async function freshToken(): Promise<string> {
  const input = { Name: 'etl' };
  const reply = await call(airflow.clients, {
    service: 'mwaa',
    operation: 'CreateWebLoginToken',
    input,
  });
  return String(reply.kind === 'answer' && Reflect.get(reply.answer, 'WebToken'));
}

test('a token opens the pages, by either name; another does not', async () => {
  for (const url of [`${own}/home`, `${byName}/home`]) {
    const home = await visit(airflow, both, { from: client, url, token: await freshToken() });
    expect(seenInWords(home)).toBe('200 DAGs');
    const stranger = await visit(airflow, both, { from: client, url, token: 'of-nobody' });
    expect(seenInWords(stranger)).toBe(signIn);
  }
});

test('its health is told with status 200 to anybody', async () => {
  const seen = await visit(airflow, both, { from: client, url: `${byName}/health` });
  expect(seen).toMatchObject({
    kind: 'page',
    status: 200,
    html: expect.stringContaining('"latest_scheduler_heartbeat"'),
  });
});

test('pages say in the language of the browser that closednet stands in', async () => {
  const told = { en: 'closednet stands in', ja: 'closednet による代役' };
  for (const [language, note] of Object.entries(told)) {
    const seen = await visit(airflow, empty, { from: client, url: `${own}/`, language });
    expect(seen).toMatchObject({ html: expect.stringContaining(note) });
  }
});

test('what a load balancer answers by itself is told to be left out', async () => {
  const url = byBalancer.replace('https', 'http');
  const seen = await visit(airflow, both, { from: client, url: `${url}/` });
  expect(seen).toMatchObject({ status: 501, html: expect.stringContaining('(redirect)') });
});

test.for<[path: string, expected: object]>([
  ['/health', { status: 200, html: expect.stringContaining('"healthy"') }],
  ['/home', { status: 501, html: expect.stringContaining('(fixed-response)') }],
])('by a rule of its listener for this name: %s', async ([path, expected]) => {
  expect(await visit(airflow, ruled, { from: client, url: byName + path })).toMatchObject(expected);
});
