import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { npmCommand, packagesMatchLock } from '../../scripts/setup/node-packages.mjs';
import { runsTypeScript } from '../../scripts/setup/project-node.mjs';
import { emptyFolder } from '../support/fake-program.ts';

type Packages = Readonly<Record<string, { version: string; optional?: true }>>;

const wanted: Packages = {
  '': { version: '0.1.0' },
  'node_modules/zod': { version: '4.6.7' },
  'node_modules/zod/node_modules/inner': { version: '1.0.0' },
  'node_modules/binding-of-another-platform': { version: '2.0.0', optional: true },
};
const zod = { 'node_modules/zod': { version: '4.6.7' } };
const inner = { 'node_modules/zod/node_modules/inner': { version: '1.0.0' } };
const binding = { 'node_modules/binding-of-another-platform': { version: '2.0.0' } };
const oldBinding = { 'node_modules/binding-of-another-platform': { version: '1.0.0' } };
const oldZod = { 'node_modules/zod': { version: '4.6.6' } };

/** A project whose `node_modules` npm has finished with these packages; without, it has not. */
async function project(found?: Packages): Promise<string> {
  const root = await emptyFolder();
  await mkdir(join(root, 'node_modules', 'zod'), { recursive: true });
  await writeFile(join(root, 'package-lock.json'), JSON.stringify({ packages: wanted }));
  const hidden = join(root, 'node_modules', '.package-lock.json');
  if (found) await writeFile(hidden, JSON.stringify({ packages: found }));
  return root;
}

test.for<[name: string, found: Packages | undefined, matches: 'matches' | 'is redone']>([
  ['all that the platform needs', { ...zod, ...inner }, 'matches'],
  ['a package of the platform as well', { ...zod, ...inner, ...binding }, 'matches'],
  ['npm was killed before it wrote its own lock', undefined, 'is redone'],
  ['a package is missing', { ...zod }, 'is redone'],
  ['a package of an older lock', { ...oldZod, ...inner }, 'is redone'],
  ['an optional one of an older lock', { ...zod, ...inner, ...oldBinding }, 'is redone'],
])('%s', async ([, found, expected]) => {
  const matches = await packagesMatchLock(await project(found));
  expect(matches ? 'matches' : 'is redone').toBe(expected);
});

test.for<[version: string, runs: 'runs' | 'does not']>([
  ['20.20.2', 'does not'],
  ['22.18.0', 'does not'],
  ['24.11.1', 'does not'],
  ['24.12.0', 'runs'],
  ['24.21.0', 'runs'],
  ['25.0.0', 'does not'],
])('Node %s %s the project’s TypeScript', ([version, expected]) => {
  expect(runsTypeScript(version) ? 'runs' : 'does not').toBe(expected);
});

test('the npm that started us installs; another package manager does not', () => {
  expect(npmCommand({ npm_execpath: '/opt/npm/bin/npm-cli.js' })).toEqual([
    process.execPath,
    '/opt/npm/bin/npm-cli.js',
  ]);
  expect(npmCommand({ npm_execpath: '/opt/yarn.js' })).toEqual(['npm']);
  expect(npmCommand({})).toEqual(['npm']);
});
