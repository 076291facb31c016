import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import type { Home } from '#state/home.ts';
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

/** Starts the emulator of `docker-compose.yml`, published on this port of loopback. */
export async function composeUp(home: Home, port: number): Promise<EmulatorRecord> {
  const token = randomBytes(24).toString('base64url');
  await compose(home, ['up', '--detach', '--wait'], {
    CLOSEDNET_TOKEN: token,
    CLOSEDNET_PORT: String(port),
  });
  const endpoint = `http://127.0.0.1:${port}`;
  const startedAt = new Date().toISOString();
  return { schema: 'closednet.emulator-record/1', kind: 'docker', endpoint, token, startedAt };
}

export async function composeDown(home: Home): Promise<void> {
  await compose(home, ['down', '--volumes'], { CLOSEDNET_TOKEN: 'none: it is going' });
}

async function compose(home: Home, words: readonly string[], variables: Record<string, string>) {
  await run('docker', ['compose', ...words], {
    cwd: home.projectRoot,
    env: { ...process.env, ...variables },
    timeout: 600_000,
  });
}
