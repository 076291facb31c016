import { join } from 'node:path';
import { runInOurPlace } from './setup/child.mjs';
import { projectRoot } from './setup/home.mjs';
import { interruptible } from './setup/interruptible.mjs';
import { spokenLanguage } from './setup/language.mjs';
import { openProgress } from './setup/progress.mjs';
import { projectNode } from './setup/project-node.mjs';
import { setUp } from './setup/set-up.mjs';
import { problemInWords, SetupProblem } from './setup/setup-problem.mjs';

const args = process.argv.slice(2);
process.exitCode = await variants().catch(told);

/** `npm run variants`: set-up on whatever Node this is, then the proving on the project's. */
async function variants() {
  const language = spokenLanguage(args, process.env);
  const progress = openProgress(process.stderr, process.env, language);
  await interruptible(() => setUp(process.env, progress));
  const node = projectNode(projectRoot) ?? process.execPath;
  return runInOurPlace(node, [join(projectRoot, 'scripts', 'variants.ts'), ...args]);
}

/** @param {unknown} error */
function told(error) {
  if (!(error instanceof SetupProblem)) throw error;
  process.stderr.write(`${problemInWords(error, spokenLanguage(args, process.env))}\n`);
  return error.exitCode;
}
