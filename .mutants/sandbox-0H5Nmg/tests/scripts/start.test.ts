import { spawn } from 'node:child_process';
import { access, cp } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ways } from '../../scripts/setup/no-way.mjs';
import { emptyFolder, program } from '../support/fake-program.ts';

const root = join(import.meta.dirname, '../..');

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command on a machine with nothing on PATH but what is named. */
async function ended(words: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  const empty = await emptyFolder();
  const bare = { PATH: empty, HOME: empty, CLOSEDNET_HOME: join(empty, 'home'), ...env };
  const child = spawn(process.execPath, words, { cwd: root, env: bare });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (text) => (stdout += text));
  child.stderr.on('data', (text) => (stderr += text));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, stdout, stderr };
}

test.for(['en', 'ja'] as const)(
  'without any way npm start ends 3, naming each (%s)',
  async (lang) => {
    const { code, stderr } = await ended(['scripts/start.mjs', '--lang', lang]);
    expect(code).toBe(3);
    for (const { way, command } of ways) {
      expect(stderr).toContain(way[lang]);
      expect(stderr).toContain(command);
    }
  },
);

test('each Python that was passed over is named with its reason', async () => {
  const folder = await emptyFolder();
  await program(join(folder, 'python3.13'), 'echo "shim is broken" >&2; exit 1');
  const { stderr } = await ended(['scripts/start.mjs'], { PATH: folder });
  expect(stderr).toContain(`${join(folder, 'python3.13')}: it does not run (shim is broken)`);
});

test('a Docker engine that answers is a way', async () => {
  const folder = await emptyFolder();
  await program(join(folder, 'docker'), 'exit 0');
  const find = `const { ensureEmulatorWay } = await import('./scripts/setup/emulator-way.mjs');
    const step = (_, work) => work();
    const place = { root: '.', home: process.env.CLOSEDNET_HOME, env: process.env, progress: { step } };
    console.log(await ensureEmulatorWay(place));`;
  const { stdout } = await ended(['--input-type=module', '-e', find], { PATH: folder });
  expect(stdout).toBe('docker\n');
});

test('npm test without any way ends 3 with one line, and is not green', async () => {
  const { code, stdout, stderr } = await ended(['scripts/test.mjs']);
  expect(code).toBe(3);
  expect(stderr.trim().split('\n')).toEqual([
    'The tests start LocalStack themselves and need CPython 3.13; npm start names the ways to it.',
  ]);
  expect(stdout).not.toContain('passed');
});

test.for([
  ['scripts/start.mjs', 'Installs what is missing', '足りないもの'],
  ['scripts/test.mjs', 'Installs what is missing', '足りないもの'],
] as const)(
  '%s --help answers in both languages and installs nothing',
  async ([script, en, ja]) => {
    const home = join(await emptyFolder(), 'home');
    const english = await ended([script, '--help'], { CLOSEDNET_HOME: home });
    const japanese = await ended([script, '--help'], { CLOSEDNET_HOME: home, LANG: 'ja_JP.UTF-8' });
    expect([english.code, japanese.code]).toEqual([0, 0]);
    expect(english.stdout).toContain(en);
    expect(japanese.stdout).toContain(ja);
    await expect(access(home)).rejects.toThrow('ENOENT');
  },
);

test.for<[words: string, got: string]>([
  ['--prot 4000', "Unknown option '--prot'"],
  ['--port http', '--port http'],
  ['--port 70000', '--port 70000'],
  ['--lang fr', '--lang fr'],
])('npm start -- %s is refused before anything is installed, exit 2', async ([words, got]) => {
  const { code, stderr } = await ended(['scripts/start.mjs', ...words.split(' ')]);
  expect(code).toBe(2);
  expect(stderr).toContain(`Got       ${got}`);
});

test('a verb in a fresh clone ends 3 and names npm start', async () => {
  const clone = await emptyFolder();
  await cp(join(root, 'scripts/setup'), join(clone, 'scripts/setup'), { recursive: true });
  await cp(join(root, 'scripts/closednet.mjs'), join(clone, 'scripts/closednet.mjs'));
  const { code, stderr } = await ended([join(clone, 'scripts/closednet.mjs'), 'check', 'L03']);
  expect(code).toBe(3);
  expect(stderr).toContain('closednet is not installed yet.');
  expect(stderr).toContain('Try       npm start');
});
