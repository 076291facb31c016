import { rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { TestProject } from 'vitest/node';
import { launchEmulator } from '#emulator/launch.ts';
import { nextFreePort } from '#emulator/port.ts';
import { stopEmulator } from '#emulator/stop.ts';
import { writeRecord, type EmulatorRecord } from '#emulator/record.ts';
import { Problem } from '#problem/problem.ts';
import type { Home } from '#state/home.ts';
import { testHome } from './test-home.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Answers with the run's one emulator; the first question starts it. */
    emulatorDesk: string;
  }
}

/** One emulator per run, started by the first test that asks for it, in a home of its own. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const home = await testHome();
  let starting: Promise<EmulatorRecord> | undefined;
  const desk = createServer((_, reply) => {
    starting ??= start(home);
    starting.then(
      ({ endpoint, token }) => reply.end(JSON.stringify({ endpoint, token, home: home.path })),
      (error: unknown) => reply.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => desk.listen(0, '127.0.0.1', resolve));
  const address = desk.address();
  if (address === null || typeof address === 'string') throw new Error('no port for the desk');
  project.provide('emulatorDesk', `http://127.0.0.1:${address.port}/`);
  return async () => {
    desk.close();
    await starting?.catch(() => undefined);
    await stopEmulator(home);
    await rm(home.path, { recursive: true, force: true });
  };
}

/** Another run of the tests may take the port between the look and the start. */
async function start(home: Home, wished = 24_566): Promise<EmulatorRecord> {
  const port = await nextFreePort(wished);
  try {
    return await launchEmulator(home, port, (record) => writeRecord(home, record));
  } catch (error) {
    if (error instanceof Problem && error.code === 'port-taken') return start(home, port + 1);
    throw error;
  }
}
