import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { ensureDevTools, needsPython } from './setup/dev-tools.mjs';
import { homeFolder, projectRoot } from './setup/home.mjs';
import { interruptible } from './setup/interruptible.mjs';
import { spokenLanguage } from './setup/language.mjs';
import { openProgress } from './setup/progress.mjs';
import { projectNode } from './setup/project-node.mjs';
import { setUp } from './setup/set-up.mjs';
import { SetupProblem, problemInWords } from './setup/setup-problem.mjs';
import { lastLine, sum } from './suites/count.mjs';
import { readTestOptions, testHelp } from './suites/options.mjs';
import { runSuites } from './suites/run-suites.mjs';
import { allSuites } from './suites/suites.mjs';

const args = process.argv.slice(2);
process.exitCode = await interruptible(test).catch(told);

/** `npm test`: set-up, every suite, the seconds of each, and the counts alone on the last line. */
async function test() {
  const options = readTestOptions(args, process.env);
  if (options.help) {
    process.stdout.write(`${testHelp[options.language]}\n`);
    return 0;
  }
  const progress = openProgress(process.stdout, process.env, options.language);
  const home = await installEverything(progress);
  const reports = await mkdtemp(join(tmpdir(), 'closednet-reports-'));
  const place = { root: projectRoot, reports, env: testEnvironment() };
  const all = allSuites({ root: projectRoot, home, filters: options.filters });
  const suites = all.filter(({ name }) => options.only.includes(name));
  try {
    const ends = await runSuites(suites, place, progress);
    const total = sum(ends.map(({ count }) => count));
    const times = ends.map(({ name, seconds }) => `${name} ${seconds.toFixed(1)} s`);
    process.stdout.write(`\n${times.join(' · ')}\n${lastLine(total)}\n`);
    return total.failed > 0 ? 1 : 0;
  } finally {
    await rm(reports, { recursive: true, force: true });
  }
}

/**
 * Answers the home. The tests make their own emulators, so one that is
 * named in the shell plays no part.
 *
 * @param {import('./setup/progress.mjs').Progress} progress
 */
async function installEverything(progress) {
  const env = { ...process.env };
  delete env['CLOSEDNET_ENDPOINT'];
  if ((await setUp(env, progress)) !== 'python') throw needsPython();
  const home = homeFolder(env);
  await ensureDevTools({ root: projectRoot, home, env, progress });
  return home;
}

/** The shell's environment with the project's Node first and no emulator of the learner's. */
function testEnvironment() {
  const { CLOSEDNET_ENDPOINT: _endpoint, CLOSEDNET_TOKEN: _token, ...rest } = process.env;
  const node = projectNode(projectRoot) ?? process.execPath;
  const path = [dirname(node), join(projectRoot, 'node_modules', '.bin'), rest['PATH']];
  return { ...rest, PATH: path.join(delimiter), NO_COLOR: '1' };
}

/**
 * Without a way to an emulator one line is all there is to say.
 *
 * @param {unknown} error
 */
function told(error) {
  if (!(error instanceof SetupProblem)) throw error;
  const language = spokenLanguage(args, process.env);
  const noEmulator = ['no-emulator', needsPython().code].includes(error.code);
  const words = noEmulator ? needsPython().text.what[language] : problemInWords(error, language);
  process.stderr.write(`${words}\n`);
  return error.exitCode;
}
