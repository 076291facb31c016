import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const { packages } = z
  .object({
    packages: z.record(
      z.string(),
      z.object({
        version: z.string().optional(),
        resolved: z.string().optional(),
        integrity: z.string().optional(),
        optional: z.boolean().optional(),
        hasInstallScript: z.boolean().optional(),
        optionalDependencies: z.record(z.string(), z.string()).optional(),
      }),
    ),
  })
  .parse(JSON.parse(read('package-lock.json')));

const entries = Object.entries(packages);

/** The version that a package in this place gets: its own folder first, then each above it. */
function versionFor(place: string, name: string): string | undefined {
  const found = packages[place === '' ? `node_modules/${name}` : `${place}/node_modules/${name}`];
  if (found || place === '') return found?.version;
  return versionFor(place.replace(/\/?node_modules\/(@[^/]+\/)?[^/]+$/, ''), name);
}

test('package-lock.json names no host', () => {
  expect(entries.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});

test('package-lock.json holds a hash for each package that every platform needs', () => {
  const bare = entries.filter(([path, one]) => path !== '' && !one.integrity && !one.optional);
  expect(bare.map(([path]) => path)).toEqual([]);
});

// npm 11 refuses to install from a lock in which one is missing, whatever the platform.
test('package-lock.json holds the packages of every platform, in the version asked for', () => {
  const missing = entries.flatMap(([place, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([, wanted]) => /^\d/.test(wanted))
      .filter(([name, wanted]) => versionFor(place, name) !== wanted)
      .map(([name, wanted]) => `${name}@${wanted}, asked for by ${place}`),
  );
  expect(missing).toEqual([]);
});

test('no package brings an install script but esbuild, which works without', () => {
  const scripts = entries.filter(([, { hasInstallScript }]) => hasInstallScript);
  expect(scripts.map(([path]) => path)).toEqual(['node_modules/esbuild']);
});

const ofPython = [
  ...['requirements', 'requirements-dev', 'requirements-uv'].map((name) => `localstack/${name}`),
  'bench/analyzer/requirements',
];

test.for(ofPython)('%s.lock holds a hash for each package and names no host', (name) => {
  const lines = read(`${name}.lock`).split('\n');
  const pinned = lines.filter((line) => /^[a-z0-9]\S*==/i.test(line));
  expect(pinned.length).toBeGreaterThan(0);
  expect(pinned.filter((line) => !line.endsWith('\\'))).toEqual([]);
  expect(lines.filter((line) => /:\/\//.test(line))).toEqual([]);
});
