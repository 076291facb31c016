import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { environmentIsReady, makeEnvironment } from '../../scripts/setup/python-environment.mjs';
import type { Python } from '../../scripts/setup/python-probe.mjs';
import { emptyFolder, program } from '../support/fake-program.ts';

/**
 * A Python that makes environments of one file and installs by writing it; where `broken` lies in
 * its folder it dies half-way, having left the environment behind.
 */
const installer = `
case "$2" in
  venv) mkdir -p "$3/bin"; cp "$0" "$3/bin/python" ;;
  pip) [ -e "$(dirname "$0")/../../broken" ] && { echo "No space left on device"; exit 1; }
       echo installed > "$(dirname "$0")/../packages" ;;
esac`;

async function machine() {
  const home = await emptyFolder();
  const executable = join(home, 'base', 'python3.13');
  await program(executable, installer);
  const lock = join(home, 'lock');
  await writeFile(lock, 'one==1\n');
  const python: Python = {
    ok: true,
    executable,
    major: 3,
    minor: 13,
    version: '3.13.1',
    implementation: 'CPython',
    gil: true,
    ensurepip: true,
    pip: false,
  };
  return {
    home,
    wish: { home, lock, folder: join(home, 'python') },
    tools: { python, uv: undefined },
  };
}

test('what was made is ready, until its lock file changes', async () => {
  const { wish, tools } = await machine();
  expect(await environmentIsReady(wish)).toBe(false);
  await makeEnvironment(wish, tools, process.env);
  expect(await environmentIsReady(wish)).toBe(true);
  await writeFile(wish.lock, 'one==2\n');
  expect(await environmentIsReady(wish)).toBe(false);
});

test('a half-made one is not ready, and is made anew', async () => {
  const { home, wish, tools } = await machine();
  await writeFile(join(home, 'broken'), '');
  await expect(makeEnvironment(wish, tools, process.env)).rejects.toMatchObject({
    code: 'python-environment-failed',
    exitCode: 3,
    text: { got: { en: 'No space left on device' } },
  });
  expect(await readFile(join(wish.folder, 'bin', 'python'), 'utf8')).toContain('venv');
  expect(await environmentIsReady(wish)).toBe(false);
  await rm(join(home, 'broken'));
  await writeFile(join(wish.folder, 'litter'), '');
  await makeEnvironment(wish, tools, process.env);
  expect(await environmentIsReady(wish)).toBe(true);
  await expect(readFile(join(wish.folder, 'litter'))).rejects.toThrow('ENOENT');
});

test('one that was moved with its project is not ready: its scripts name the old place', async () => {
  const { home, wish, tools } = await machine();
  await makeEnvironment(wish, tools, process.env);
  const moved = { ...wish, folder: join(home, 'elsewhere') };
  await rename(wish.folder, moved.folder);
  expect(await environmentIsReady(moved)).toBe(false);
});

test('one whose interpreter is gone is not ready', async () => {
  const { wish, tools } = await machine();
  await makeEnvironment(wish, tools, process.env);
  await rm(join(wish.folder, 'bin', 'python'));
  expect(await environmentIsReady(wish)).toBe(false);
});

test('pip takes over where uv fails', async () => {
  const { home, wish, tools } = await machine();
  const uv = join(home, 'uv');
  await program(uv, 'echo "no such index"; exit 2');
  await makeEnvironment(wish, { ...tools, uv }, process.env);
  expect(await readFile(join(wish.folder, 'packages'), 'utf8')).toBe('installed\n');
});

test('a Python without ensurepip and no uv: Debian’s missing package is named', async () => {
  const { wish, tools } = await machine();
  const bare = { ...tools, python: { ...tools.python, ensurepip: false } };
  const failure = await makeEnvironment(wish, bare, process.env).catch((error: unknown) => error);
  expect(failure).toMatchObject({
    text: {
      got: { en: 'the module ensurepip is missing' },
      try: { en: expect.stringContaining('apt install python3.13-venv') },
    },
  });
});
