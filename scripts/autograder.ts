import { rename, rm, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { folderProblem } from '#aws/read-folder.node.ts';
import { Problem } from '#problem/problem.ts';
import { openHome } from '#state/home.ts';
import { autograderFiles } from './gradescope/autograder-files.ts';
import { autograderOptions, autograderWords } from './gradescope/autograder-words.ts';
import { zip } from './gradescope/zip.ts';
import { openSession } from './open-session.ts';
import { seedOf } from './seed.ts';
import { chooseLanguage } from './terminal/language.ts';
import { printProblem } from './terminal/print-problem.ts';
import { openTerminal } from './terminal/terminal.ts';
import { unexpected } from './unexpected.ts';

const loose = parseArgs({
  options: autograderOptions,
  allowPositionals: true,
  strict: false,
}).values;
const language = typeof loose.lang === 'string' ? loose.lang : undefined;
const terminal = openTerminal(chooseLanguage(language, process.env), false);
process.exitCode = await packAutograder().catch((error: unknown) => {
  const problem = error instanceof Problem ? error : unexpected(error);
  printProblem(terminal, problem);
  return problem.exitCode;
});

/** Packs what Gradescope takes as an autograder for these labs. */
async function packAutograder(): Promise<number> {
  const { values, positionals } = autograderWords(process.argv.slice(2));
  const { seed } = seedOf(values.seed);
  const home = openHome();
  const { session } = await openSession(home, terminal.say);
  const labs = [...new Set(positionals.map((typed) => session.lab(typed).id))];
  const files = await autograderFiles(home.projectRoot, {
    labs,
    options: [
      '--isolation',
      values.isolation,
      '--lang',
      terminal.language,
      ...(seed === undefined ? [] : ['--seed', String(seed)]),
    ],
  });
  await write(values.out, zip(files));
  terminal.line(
    terminal.words({
      en: `${values.out}: ${labs.join(', ')}, ${files.length} files. Upload it to Gradescope as the autograder.`,
      ja: `${values.out} に ${labs.join('、')} の ${files.length} ファイルをまとめました。Gradescope に autograder としてアップロードしてください。`,
    }),
  );
  return 0;
}

/** Whole or not at all: an upload of half a zip would be noticed only by a class. */
async function write(path: string, bytes: Uint8Array): Promise<void> {
  const draft = `${path}.${process.pid}.draft`;
  try {
    await writeFile(draft, bytes, { flag: 'wx' });
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw folderProblem('unwritable-folder', path, error);
  }
}
