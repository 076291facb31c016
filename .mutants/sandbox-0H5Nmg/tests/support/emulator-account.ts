import { openClients, type Clients } from '#aws/client.ts';
import { emulator, freshAccount, type TestEmulator } from './emulator.ts';

/** An account of the test's own on the run's emulator, with clients that work in it. */
export interface TestAccount {
  readonly account: string;
  readonly region: string;
  readonly clients: Clients;
  readonly emulator: TestEmulator;
}

export async function openTestAccount(region = 'us-east-1'): Promise<TestAccount> {
  const running = await emulator();
  const account = freshAccount();
  const clients = openClients({
    endpoint: running.endpoint,
    region,
    accessKeyId: account,
    secretAccessKey: 'test',
  });
  return { account, region, clients, emulator: running };
}

/** The whole environment of a learner's `aws` in that account; nothing of the tester's shell. */
export function operatorEnvironment(of: TestAccount): Record<string, string> {
  return {
    PATH: `${of.emulator.home.file('python', 'bin')}:/usr/bin:/bin`,
    HOME: of.emulator.home.path,
    AWS_ACCESS_KEY_ID: of.account,
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_DEFAULT_REGION: of.region,
    AWS_ENDPOINT_URL: of.emulator.endpoint,
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_PAGER: '',
  };
}
