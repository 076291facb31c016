import { join } from 'node:path';
import { findTools } from './emulator-way.mjs';
import { environmentIsReady, makeEnvironment } from './python-environment.mjs';
import { SetupProblem } from './setup-problem.mjs';

/**
 * The environment of what tests and checks the plugin: pytest, ruff and mypy, from a lock of their
 * own.
 *
 * @param {{ root: string, home: string, env: NodeJS.ProcessEnv, progress: import('./progress.mjs').Progress }} place
 */
export async function ensureDevTools({ root, home, env, progress }) {
  const folder = join(home, 'python-dev');
  const lock = join(root, 'localstack', 'requirements-dev.lock');
  const wish = { home, folder, lock };
  if (await environmentIsReady(wish)) return;
  await progress.step(
    { en: 'Installing pytest, ruff and mypy', ja: 'pytest、ruff、mypy をインストール中' },
    async () => {
      const tools = await findTools({ root, home, env });
      if (!('python' in tools)) throw needsPython();
      await makeEnvironment(wish, tools, env);
    },
  );
}

/** The tests break and restart emulators of their own: one that runs already is not enough. */
export function needsPython() {
  return new SetupProblem('tests-need-python', 3, {
    what: {
      en: 'The tests start LocalStack themselves and need CPython 3.13; npm start names the ways to it.',
      ja: 'テストは LocalStack を自ら起動するため CPython 3.13 が必要です。入手方法は npm start が案内します。',
    },
  });
}
