import { join } from 'node:path';
import { runInOurPlace } from './child.mjs';
import { projectRoot } from './home.mjs';
import { interruptible } from './interruptible.mjs';
import { spokenLanguage } from './language.mjs';
import { openProgress } from './progress.mjs';
import { projectNode } from './project-node.mjs';
import { setUp } from './set-up.mjs';
import { problemInWords, SetupProblem } from './setup-problem.mjs';

/**
 * Set-up on whatever Node this is, then a program of `scripts/` on the project's. Ends with its exit
 * code, or with that of what set-up lacks.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @returns {Promise<number>}
 */
export async function runAfterSetUp(program, args) {
  const language = spokenLanguage(args, process.env);
  try {
    const progress = openProgress(process.stderr, process.env, language);
    await interruptible(() => setUp(process.env, progress));
  } catch (error) {
    if (!(error instanceof SetupProblem)) throw error;
    process.stderr.write(`${problemInWords(error, language)}\n`);
    return error.exitCode;
  }
  const node = projectNode(projectRoot) ?? process.execPath;
  return runInOurPlace(node, [join(projectRoot, 'scripts', program), ...args]);
}
