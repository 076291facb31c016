import { join } from 'node:path';
import { runTypeScript } from './setup/child.mjs';
import { homeFolder, projectRoot } from './setup/home.mjs';
import { interruptible } from './setup/interruptible.mjs';
import { spokenLanguage } from './setup/language.mjs';
import { openProgress } from './setup/progress.mjs';
import { projectNode } from './setup/project-node.mjs';
import { setUp } from './setup/set-up.mjs';
import { problemInWords, SetupProblem } from './setup/setup-problem.mjs';
import { readStartOptions, startHelp } from './start-options.mjs';

const args = process.argv.slice(2);
process.exitCode = await start().catch(told);

/** `npm start`: set-up on whatever Node this is, then LocalStack and the site on the project's. */
async function start() {
  const { help, language } = readStartOptions(args, process.env);
  if (help) {
    process.stdout.write(`${startHelp[language]}\n`);
    return 0;
  }
  await interruptible(() =>
    setUp(process.env, openProgress(process.stderr, process.env, language)),
  );
  const node = projectNode(projectRoot) ?? process.execPath;
  const serve = join(projectRoot, 'scripts', 'serve.ts');
  const compiled = join(homeFolder(process.env), 'compiled');
  return runTypeScript(node, [serve, ...args], compiled, { alone: true });
}

/** @param {unknown} error */
function told(error) {
  if (!(error instanceof SetupProblem)) throw error;
  process.stderr.write(`${problemInWords(error, spokenLanguage(args, process.env))}\n`);
  return error.exitCode;
}
