import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { runTypeScript } from './setup/child.mjs';
import { homeFolder, projectRoot } from './setup/home.mjs';
import { interruptible } from './setup/interruptible.mjs';
import { spokenLanguage } from './setup/language.mjs';
import { openProgress } from './setup/progress.mjs';
import { projectNode } from './setup/project-node.mjs';
import { setUp } from './setup/set-up.mjs';
import { problemInWords, SetupProblem } from './setup/setup-problem.mjs';

const [verb = 'check', ...words] = process.argv.slice(2);
process.exitCode = await work().catch(told);

/**
 * In a student's repository, whose part we are: `check [LAB…]` grades each fix.sh, `start [LAB]`
 * builds a lab to play in. Sets this machine up first; options go on to the verb. A student's own
 * script runs as the student does, unless `--isolation=auto` says otherwise.
 */
async function work() {
  const language = spokenLanguage(words, process.env);
  await interruptible(() =>
    setUp(process.env, openProgress(process.stderr, process.env, language)),
  );
  const labs = await labsAsked();
  const options = words.filter((word) => word.startsWith('-'));
  if (verb === 'start') return closednet('start', ...labs.slice(0, 1), ...options);
  const apart = options.some((word) => word.startsWith('--isolation')) ? [] : ['--isolation=none'];
  const submission = join(dirname(projectRoot), 'tasks');
  return closednet('grade', ...labs, `--submission=${submission}`, ...apart, ...options);
}

/** Those that were named, as they were; by default all that are packed here. */
async function labsAsked() {
  const named = words.filter((word) => !word.startsWith('-'));
  if (named.length > 0) return named;
  const folders = await readdir(join(projectRoot, 'labs'));
  return folders.map((folder) => folder.replace(/-.*/, '')).toSorted();
}

/** @param {readonly string[]} args */
function closednet(...args) {
  const node = projectNode(projectRoot) ?? process.execPath;
  const compiled = join(homeFolder(process.env), 'compiled');
  return runTypeScript(node, [join(projectRoot, 'scripts', 'cli.ts'), ...args], compiled);
}

/** @param {unknown} error */
function told(error) {
  if (!(error instanceof SetupProblem)) throw error;
  process.stderr.write(`${problemInWords(error, spokenLanguage(words, process.env))}\n`);
  return error.exitCode;
}
