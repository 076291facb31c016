import { call } from '#aws/call.ts';
import { collect } from '#aws/collect.ts';
import type { Clients } from '#aws/client.ts';
import { readAnswers } from '#aws/read.ts';
import { runSteps } from '#aws/run.ts';
import type { Bindings } from '#aws/step.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { airflowEnvironment, airflowNetwork } from './airflow-steps.ts';
import { openTestAccount, type TestAccount } from './emulator-account.ts';
import { until } from './until.ts';

/** An account with an Airflow environment that is available. */
export interface AirflowAccount extends TestAccount {
  readonly bindings: Bindings;
  /** The host name of the web server. */
  readonly host: string;
}

export async function openAirflowAccount(
  accessMode: 'PUBLIC_ONLY' | 'PRIVATE_ONLY',
): Promise<AirflowAccount> {
  const account = await openTestAccount();
  const { clients } = account;
  const bindings = await runSteps(clients, [...airflowNetwork, airflowEnvironment(accessMode)], {});
  const host = await until(() => availableHost(clients));
  return { ...account, bindings, host };
}

async function availableHost(clients: Clients): Promise<string | undefined> {
  const input = { Name: 'etl' };
  const reply = await call(clients, { service: 'mwaa', operation: 'GetEnvironment', input });
  const environment = Object(
    Reflect.get(reply.kind === 'answer' ? reply.answer : {}, 'Environment'),
  );
  const [status, host] = ['Status', 'WebserverUrl'].map((member): unknown =>
    Reflect.get(environment, member),
  );
  return status === 'AVAILABLE' && typeof host === 'string' ? host : undefined;
}

export async function snapshotOf(clients: Clients): Promise<Snapshot> {
  return readAnswers((await collect(clients)).saved).snapshot;
}
