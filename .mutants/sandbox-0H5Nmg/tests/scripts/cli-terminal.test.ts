import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { promisify, stripVTControlCharacters } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { verbNames } from '../../scripts/verbs.ts';
import { closednet, closednetProgram, documentOf, plainShell } from '../support/closednet.ts';
import { externalHome, startedLab } from '../support/external-home.ts';
import { testHome } from '../support/test-home.ts';

const run = promisify(execFile);
const home = await testHome();
const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

afterAll(() => rm(home.path, { recursive: true, force: true }));

/** What `closednet list` writes to a real terminal of that kind. */
async function onTerminal(env: Readonly<Record<string, string>>): Promise<string> {
  const script = 'import pty, sys; sys.exit(pty.spawn(sys.argv[1:]) >> 8)';
  const python = home.file('python', 'bin', 'python');
  const { stdout } = await run(python, ['-c', script, process.execPath, closednetProgram, 'list'], {
    env: { ...plainShell(home), ...env },
  });
  return stdout;
}

test.for<[name: string, env: Record<string, string>, coloured: boolean]>([
  ['a terminal gets colours', { TERM: 'xterm-256color' }, true],
  ['NO_COLOR gets plain text', { TERM: 'xterm-256color', NO_COLOR: '1' }, false],
  ['TERM=dumb gets plain text', { TERM: 'dumb' }, false],
])('%s', async ([, env, coloured]) => {
  const shown = await onTerminal(env);
  expect(shown).toContain('L03');
  expect(stripVTControlCharacters(shown) !== shown).toBe(coloured);
});

describe.concurrent('help', () => {
  test.for(verbNames.map((name) => [name]))('%s --help, in both languages', async ([name]) => {
    const [english, inJapanese] = await Promise.all([
      closednet(home, `${name} --help`),
      closednet(home, `${name} --help --lang ja`),
    ]);
    expect([english.code, inJapanese.code]).toEqual([0, 0]);
    expect(english.stdout).toMatch(new RegExp(`^npx closednet ${name}`));
    expect(english.stdout).not.toMatch(japanese);
    expect(inJapanese.stdout).toMatch(japanese);
  });

  test.for<[words: string, code: number]>([
    ['', 0],
    ['--help', 0],
    ['help', 0],
    ['--frob', 2],
  ])('"closednet %s" names every verb, exit %i', async ([words, code]) => {
    const ran = await closednet(home, words);
    expect(ran.code).toBe(code);
    for (const name of verbNames) expect(ran.stdout).toContain(`\n  ${name} `);
  });
});

test.for(['--json', 'check --help --json'])('"closednet %s" is a document too', async (words) => {
  const ran = await closednet(home, words);
  expect(documentOf(ran)).toMatchObject({ schema: 'closednet.help/1' });
  expect(ran.stdout).toContain('"name": "check"');
});

test.for<[name: string, env: Record<string, string>, japaneseSpoken: boolean]>([
  ['LANG=ja_JP.UTF-8', { LANG: 'ja_JP.UTF-8' }, true],
  ['LC_ALL=ja_JP.UTF-8 over LANG=en_US.UTF-8', { LC_ALL: 'ja_JP.UTF-8', LANG: 'en_US' }, true],
  ['LC_ALL=C over LANG=ja_JP.UTF-8', { LC_ALL: 'C', LANG: 'ja_JP.UTF-8' }, false],
])('the locale chooses: %s', async ([, env, spoken]) => {
  expect(japanese.test((await closednet(home, 'list', { env })).stdout)).toBe(spoken);
});

test('every verb that tells people something tells it in Japanese', async () => {
  const learner = await externalHome();
  await startedLab(learner);
  const silent: string[] = [];
  const answers = `collect --out ${learner.home.file('answers')}`;
  const words = ['list', 'status', 'next', 'check', 'hint', answers, 'doctor'];
  const trace = 'trace --from internet --to 10.0.1.4 --port 443';
  for (const line of [...words, trace, 'reset --yes', 'solve --yes', 'env L01', 'stop']) {
    const { stdout, stderr } = await learner.run(`${line} --lang ja`);
    if (!japanese.test(stdout + stderr)) silent.push(line);
  }
  expect(silent).toEqual([]);
  await learner.remove();
});
