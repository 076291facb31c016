import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { readRecord } from '#emulator/record.ts';
import { stopEmulator } from '#emulator/stop.ts';
import { openHome, type Home } from '#state/home.ts';
import { lendSite } from '../../support/built-site.ts';
import { testHome } from '../../support/test-home.ts';
import type { LentEmulator } from './lent-emulator.ts';
import { openTypist, type Typist } from '../../support/typist.ts';

const scripts = join(openHome().projectRoot, 'scripts');

/** What `npm start` leaves running: the site and its LocalStack, in a home of the test's own. */
export interface RunningSite {
  readonly origin: string;
  /** The folder of its home. */
  readonly home: string;
  /** The printed address of a page, with the run's token in its fragment. */
  at(path: string): string;
  /** A terminal on this home, in which `closednet` is the project's own. */
  terminal(): Promise<Typist>;
  /** Kills LocalStack without asking it, as bad weather does. */
  killEmulator(): Promise<void>;
  /** What Ctrl-C does; answers the exit code. */
  interrupt(): Promise<number | null>;
  remove(): Promise<void>;
}

/**
 * Starts `scripts/serve.ts` as `npm start` does after set-up; `range` keeps workers' ports apart. With
 * an emulator that was lent it joins that one, as a learner's own who names it would.
 */
export async function startSite(range: number, lent?: LentEmulator): Promise<RunningSite> {
  const home = await testHome();
  await lendSite(home);
  const env = { ...shellOf(home, range), ...(lent && addressOf(lent)) };
  const server = spawn(
    process.execPath,
    [join(scripts, 'serve.ts'), '--lang', 'en', '--port', String(42_000 + range)],
    { env, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = once(server, 'exit');
  const { origin, hash } = new URL(await printed(createInterface(server.stdout)));
  const opened: Typist[] = [];
  const interrupt = async () => {
    server.kill('SIGINT');
    await ended;
    return server.exitCode;
  };
  return {
    origin,
    home: home.path,
    at: (path) => `${origin}${path}${hash}`,
    async terminal() {
      const typist = openTypist(env);
      opened.push(typist);
      const program = [process.execPath, join(scripts, 'closednet.mjs')].map((word) => `'${word}'`);
      await typist.type(`closednet() { ${program.join(' ')} "$@"; }`);
      return typist;
    },
    killEmulator: () => killEmulator(home),
    interrupt,
    async remove() {
      await Promise.all(opened.map((one) => one.close()));
      await interrupt();
      await stopEmulator(home);
      await rm(home.path, { recursive: true, force: true });
    },
  };
}

const addressOf = ({ endpoint, token }: LentEmulator) => ({
  CLOSEDNET_ENDPOINT: endpoint,
  CLOSEDNET_TOKEN: token,
});

function shellOf(home: Home, range: number): Record<string, string> {
  const { PATH = '', HOME = '' } = process.env;
  return {
    PATH,
    HOME,
    LANG: 'C.UTF-8',
    CLOSEDNET_HOME: home.path,
    CLOSEDNET_EMULATOR_PORT: String(27_566 + range),
  };
}

async function printed(lines: AsyncIterable<string>): Promise<string> {
  for await (const line of lines) {
    const address = /http:\S+#token=\S+/.exec(line)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error('the server ended without an address');
}

async function killEmulator(home: Home): Promise<void> {
  const pid = (await readRecord(home))?.pid;
  if (pid === undefined) throw new Error('no emulator runs for this home');
  process.kill(pid, 'SIGKILL');
}
