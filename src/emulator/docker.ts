import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import type { Home } from '#state/home.ts';
import { waitUntilReady } from './launch.ts';
import type { EmulatorRecord } from './record.ts';

const run = promisify(execFile);

/** Whether a Docker engine with Compose answers on this machine. */
export async function dockerAnswers(): Promise<boolean> {
  try {
    await run('docker', ['compose', 'version'], { timeout: 10_000 });
    await run('docker', ['info', '--format', '{{.ServerVersion}}'], { timeout: 10_000 });
    return true;
  } catch {
    return false;
  }
}

/** Starts the emulator of `docker-compose.yml`, published on loopback's port 4566. */
export async function composeUp(home: Home): Promise<EmulatorRecord> {
  const token = randomBytes(24).toString('base64url');
  await compose(home, ['up', '--detach', '--wait'], token);
  const endpoint = 'http://127.0.0.1:4566';
  await waitUntilReady(endpoint, new AbortController().signal);
  const startedAt = new Date().toISOString();
  return { schema: 'closednet.emulator-record/1', kind: 'docker', endpoint, token, startedAt };
}

export async function composeDown(home: Home): Promise<void> {
  await compose(home, ['down', '--volumes'], 'unused');
}

async function compose(home: Home, words: readonly string[], token: string): Promise<void> {
  await run('docker', ['compose', ...words], {
    cwd: home.projectRoot,
    env: { ...process.env, CLOSEDNET_TOKEN: token },
    timeout: 600_000,
  });
}
