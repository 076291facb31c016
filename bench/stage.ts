import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openHome, type Home } from '#state/home.ts';
import { openSession, type OpenSession } from '../scripts/open-session.ts';
import { testHome } from '../tests/support/test-home.ts';
import { runToEnd, stopBackground } from './timed.ts';

/** A home of the bench's own, so that no learner's progress or emulator is touched. */
export interface Stage extends OpenSession {
  readonly home: Home;
  /** The lab that is measured: always the same, so that figures of other days compare. */
  readonly lab: string;
  /** For a script of the project to run in that home. */
  readonly env: NodeJS.ProcessEnv;
  /** Milliseconds of one `closednet` command; throws unless it ends as foreseen. */
  readonly verb: (words: readonly string[], code?: number) => Promise<number>;
}

/** Opens a stage, and strikes it when the work on it is done, well or not. */
export async function onStage<T>(work: (stage: Stage) => Promise<T>): Promise<T> {
  const home = await testHome();
  const env = { ...process.env, CLOSEDNET_HOME: home.path, NO_COLOR: '1' };
  const closednet = join(home.projectRoot, 'scripts', 'closednet.mjs');
  const verb = (words: readonly string[], code = 0) =>
    runToEnd(process.execPath, [closednet, ...words], { env, code });
  const lab = 'L03';
  const strike = async () => {
    await stopBackground();
    await verb(['stop', '--all']);
    await rm(home.path, { recursive: true, force: true });
  };
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)
    process.once(signal, () => void strike().finally(() => process.exit(code)));
  try {
    const session = await openSession(home, () => undefined);
    return await work({ ...session, home, lab, env, verb });
  } finally {
    await strike();
  }
}

/** The project's root, which is that of every home. */
export const projectRoot = openHome().projectRoot;
