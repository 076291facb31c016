import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';

/** What a program needs to run: files of the project, and npm packages by name. */
export interface Needed {
  readonly files: readonly string[];
  readonly packages: readonly string[];
}

const statement = /^\s*(?:import|export)\s(?!type\s)(?:[\w\s{},*$]*?\sfrom\s)?\s*'([^']+)'/gm;
const dynamic = /\bimport\(\s*'([^']+)'/g;

/**
 * Follows the imports of these files, static and dynamic; types are none, since they are gone when a
 * program runs. `skip` names files that are replaced by others. Sorted.
 */
export async function filesNeeded(
  root: string,
  entries: readonly string[],
  skip: readonly string[] = [],
): Promise<Needed> {
  const files = new Set<string>();
  const packages = new Set<string>();
  const visit = async (file: string): Promise<void> => {
    if (files.has(file) || skip.includes(file)) return;
    files.add(file);
    if (!/\.(ts|mjs)$/.test(file)) return;
    const imported = importsOf(await readFile(join(root, file), 'utf8'));
    for (const specifier of imported) {
      const next = inProject(specifier, file);
      if (next !== undefined) await visit(next);
      else if (!specifier.startsWith('node:')) packages.add(packageOf(specifier));
    }
  };
  for (const entry of entries) await visit(entry);
  return { files: [...files].toSorted(), packages: [...packages].toSorted() };
}

/** What a source imports when it runs, as it is written there. */
function importsOf(source: string): readonly string[] {
  const text = source.replaceAll(/\/\*[^]*?\*\//g, '');
  return [...text.matchAll(statement), ...text.matchAll(dynamic)].map(([, name = '']) => name);
}

/** The paths of `imports` in package.json: `#labs/x.ts` is a file of `src`, `#lab/x.ts` of a lab. */
function inProject(specifier: string, from: string): string | undefined {
  if (specifier.startsWith('#lab/')) return `labs/${specifier.slice('#lab/'.length)}`;
  if (specifier.startsWith('#')) return `src/${specifier.slice(1)}`;
  if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier);
  return undefined;
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
