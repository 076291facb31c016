import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { findPython, pythonCandidates } from '../../scripts/setup/find-python.mjs';
import { emptyFolder, program, pythonThatSays } from '../support/fake-program.ts';

const shim = 'echo "pyenv: python3.13: command not found" >&2; exit 127';
const right = pythonThatSays('3.13.1');
const old = pythonThatSays('3.11.7');

/** Programs by place: `a/` and `b/` are on PATH in this order, `versions/` is pyenv's. */
type Machine = Readonly<Record<string, string>>;

async function environmentOf(machine: Machine): Promise<NodeJS.ProcessEnv> {
  const root = await emptyFolder();
  for (const [place, script] of Object.entries(machine)) await program(join(root, place), script);
  const path = ['a', 'b', '/usr/bin', '/bin'].map((folder) => join(root, folder)).join(':');
  return { PATH: path, PYENV_ROOT: root, CLOSEDNET_TEST_ROOT: root };
}

/** The command that was taken, as a place on the machine, and why the earlier ones were not. */
async function finding(machine: Machine): Promise<string> {
  const env = await environmentOf(machine);
  const { python, refused } = await findPython(env);
  const root = env['CLOSEDNET_TEST_ROOT'] ?? '';
  const passed = refused.map(({ command, why }) => `${relative(root, command)}: ${why.en}`);
  const all = pythonCandidates(env).map((command) => relative(root, command));
  return [python ? `takes ${all[refused.length]}` : 'takes none', ...passed].join('; ');
}

test.for<[name: string, machine: Machine, finding: string]>([
  ['python3.13 comes first', { 'a/python3': right, 'b/python3.13': right }, 'takes b/python3.13'],
  ['python3 will do when it is 3.13', { 'a/python3': right }, 'takes a/python3'],
  ['python will do when it is 3.13', { 'a/python': right }, 'takes a/python'],
  [
    'pyenv keeps some off PATH',
    { 'versions/3.13.4/bin/python3': right },
    'takes versions/3.13.4/bin/python3',
  ],
  [
    'pyenv 3.1 and 3.130 are others',
    { 'versions/3.1.3/bin/python3': right, 'versions/3.130/bin/python3': right },
    'takes none',
  ],
  ['nothing at all', {}, 'takes none'],
])('%s', async ([, machine, expected]) => {
  expect(await finding(machine)).toBe(expected);
});

test.for<[name: string, machine: Machine, finding: string]>([
  [
    'a shim that fails hides no other of its name',
    { 'a/python3.13': shim, 'b/python3.13': right },
    'takes b/python3.13; a/python3.13: it does not run (pyenv: python3.13: command not found)',
  ],
  [
    'a name lies',
    { 'a/python3.13': old, 'b/python3': right },
    'takes b/python3; a/python3.13: it is CPython 3.11.7',
  ],
  [
    'newer is not 3.13',
    { 'a/python3': pythonThatSays('3.14.0') },
    'takes none; a/python3: it is CPython 3.14.0',
  ],
  [
    'PyPy has no wheels',
    { 'a/python3.13': pythonThatSays('3.13.0', { implementation: 'PyPy' }) },
    'takes none; a/python3.13: it is PyPy 3.13.0',
  ],
  [
    'a free-threaded build has no wheels',
    { 'a/python3.13': pythonThatSays('3.13.0', { gil: false }) },
    'takes none; a/python3.13: it is CPython 3.13.0t',
  ],
  [
    'something else of that name',
    { 'a/python3.13': 'echo hello' },
    'takes none; a/python3.13: it is no Python',
  ],
])('%s', async ([, machine, expected]) => {
  expect(await finding(machine)).toBe(expected);
});

test('CLOSEDNET_PYTHON is taken before all others', async () => {
  const env = await environmentOf({ 'a/python3.13': right, 'mine/python': right });
  const wish = join(env['CLOSEDNET_TEST_ROOT'] ?? '', 'mine/python');
  const { python, refused } = await findPython({ ...env, CLOSEDNET_PYTHON: wish });
  expect(python?.version).toBe('3.13.1');
  expect(refused).toEqual([]);
});

test('CLOSEDNET_PYTHON that is not 3.13 is said, not passed over', async () => {
  const env = await environmentOf({ 'a/python3.13': right, 'mine/python': old });
  const wish = join(env['CLOSEDNET_TEST_ROOT'] ?? '', 'mine/python');
  await expect(findPython({ ...env, CLOSEDNET_PYTHON: wish })).rejects.toMatchObject({
    code: 'python-refused',
    exitCode: 3,
    text: { got: { en: 'it is CPython 3.11.7', ja: 'CPython 3.11.7 です' } },
  });
});

test('two names of one file are asked once', async () => {
  const env = await environmentOf({ 'a/python3': old });
  const twice = { ...env, PATH: `${env['PATH']}:${env['PATH']}` };
  expect(pythonCandidates(twice)).toHaveLength(1);
});
