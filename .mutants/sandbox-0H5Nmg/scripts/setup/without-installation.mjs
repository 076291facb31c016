import { join } from 'node:path';
import { runTypeScript } from './child.mjs';
import { homeFolder, projectRoot } from './home.mjs';
import { interruptible } from './interruptible.mjs';
import { spokenLanguage } from './language.mjs';
import { openProgress } from './progress.mjs';
import { projectNode } from './project-node.mjs';
import { setUp } from './set-up.mjs';
import { problemInWords, SetupProblem } from './setup-problem.mjs';

/**
 * A verb called where nothing is installed: `start` installs first, any other ends 3 with the
 * command that would.
 *
 * @param {readonly string[]} args
 * @returns {Promise<number>}
 */
export async function withoutInstallation(args) {
  const language = spokenLanguage(args, process.env);
  try {
    if (args[0] !== 'start') throw notInstalled();
    const progress = openProgress(process.stderr, process.env, language);
    await interruptible(() => setUp(process.env, progress));
    const node = projectNode(projectRoot) ?? process.execPath;
    const compiled = join(homeFolder(process.env), 'compiled');
    return await runTypeScript(node, [join(projectRoot, 'scripts', 'cli.ts'), ...args], compiled);
  } catch (error) {
    if (!(error instanceof SetupProblem)) throw error;
    process.stderr.write(`${problemInWords(error, language)}\n`);
    return error.exitCode;
  }
}

function notInstalled() {
  return new SetupProblem('not-installed', 3, {
    what: {
      en: 'closednet is not installed yet.',
      ja: 'closednet はまだインストールされていません。',
    },
    expected: {
      en: "the npm packages, and with them the project's Node 24",
      ja: 'npm パッケージと、それに含まれるプロジェクトの Node 24',
    },
    got: {
      en: `no usable node_modules in ${projectRoot}`,
      ja: `${projectRoot} に使える node_modules がありません`,
    },
    try: { en: 'npm start', ja: 'npm start' },
  });
}
