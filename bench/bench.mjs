import { join } from 'node:path';
import { runInOurPlace } from '../scripts/setup/child.mjs';
import { projectRoot } from '../scripts/setup/home.mjs';
import { interruptible } from '../scripts/setup/interruptible.mjs';
import { spokenLanguage } from '../scripts/setup/language.mjs';
import { openProgress } from '../scripts/setup/progress.mjs';
import { projectNode } from '../scripts/setup/project-node.mjs';
import { setUp } from '../scripts/setup/set-up.mjs';
import { problemInWords, SetupProblem } from '../scripts/setup/setup-problem.mjs';

// The project's own emulator is measured, never one that the shell names.
delete process.env['CLOSEDNET_ENDPOINT'];
const args = process.argv.slice(2);
process.exitCode = await bench().catch(told);

/** `npm run bench`: set-up on whatever Node this is, then the measuring on the project's. */
async function bench() {
  const language = spokenLanguage(args, process.env);
  const progress = openProgress(process.stderr, process.env, language);
  await interruptible(() => setUp(process.env, progress));
  const node = projectNode(projectRoot) ?? process.execPath;
  return runInOurPlace(node, [join(projectRoot, 'bench', 'run.ts'), ...args]);
}

/** @param {unknown} error */
function told(error) {
  if (!(error instanceof SetupProblem)) throw error;
  process.stderr.write(`${problemInWords(error, spokenLanguage(args, process.env))}\n`);
  return error.exitCode;
}
