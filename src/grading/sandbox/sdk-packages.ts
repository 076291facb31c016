import { readFile, stat } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { z } from 'zod';

const manifestSchema = z.object({
  dependencies: z.record(z.string(), z.string()).optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
});

/** What submissions in TypeScript may import. */
const offered = /^@(aws-sdk|smithy)\//;

/**
 * Folders of the project's AWS SDK and of all that it imports, relative to `node_modules`. One that
 * lies in another's own `node_modules` comes with that other.
 */
export async function sdkPackages(projectRoot: string): Promise<readonly string[]> {
  const modules = join(projectRoot, 'node_modules');
  const found = new Set<string>();
  const waiting: string[] = [];
  const want = async (names: readonly string[], from: string) => {
    for (const name of names) {
      const folder = await resolvePackage(from, name, modules);
      if (folder) waiting.push(folder);
    }
  };
  await want(
    (await namesIn(projectRoot)).filter((name) => offered.test(name)),
    modules,
  );
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    await want(await namesIn(next), next);
  }
  return [...found]
    .map((folder) => folder.slice(modules.length + 1))
    .filter((folder) => !folder.includes(`${sep}node_modules${sep}`))
    .toSorted();
}

async function namesIn(folder: string): Promise<readonly string[]> {
  const text = await readFile(join(folder, 'package.json'), 'utf8');
  const { dependencies, optionalDependencies } = manifestSchema.parse(JSON.parse(text));
  return Object.keys({ ...dependencies, ...optionalDependencies });
}

/** The nearest one upwards, as Node finds it; absent where it is not installed. */
async function resolvePackage(from: string, name: string, modules: string) {
  for (let folder = from; folder.startsWith(modules); folder = dirname(folder)) {
    const candidate = folder === modules ? join(modules, name) : join(folder, 'node_modules', name);
    const found = await stat(join(candidate, 'package.json')).catch(() => undefined);
    if (found) return candidate;
  }
  return undefined;
}
