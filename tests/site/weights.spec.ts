import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, siteFolder, test } from './support/site.ts';

/** What pages load on demand, in kB of gzip: more than this is noticed before it is shipped. */
const onDemand = [
  ['stepping through a path', 'stepper', 2.5],
  ['drawing a learner’s own path', 'panel', 48],
  ['following it', 'live-panel', 4],
  ['tracer, policy evaluator and the playground', 'play-ground', 90],
  ['reader of saved answers', 'read', 25],
  ['its schemas', 'schemas', 28],
  ['writer of answers', 'write', 9],
  ['zip, which answers come and go in', 'browser', 7],
  ['terminal', 'pane', 92],
  ['search', 'search-dialog', 4],
] as const;

test('what is loaded on demand is a file of its own, and no bigger than listed', async () => {
  const folder = join(siteFolder, '_astro');
  const files = await readdir(folder);
  for (const [what, name, most] of onDemand) {
    const found = files.filter((file) => new RegExp(`^${name}\\.[\\w-]{8}\\.js$`).test(file));
    expect(found, what).toHaveLength(1);
    const size = gzipSync(await readFile(join(folder, found[0] ?? ''))).length / 1000;
    expect(size, what).toBeLessThan(most);
    expect(size, `${what}: the list says too much`).toBeGreaterThan(most / 2);
  }
});
