import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/**
 * Indexes the built pages, each language by itself: what stands in `data-pagefind-body`. A page
 * loads the index when its search is opened, and of it what the query needs.
 */
export function indexPages(): AstroIntegration {
  return {
    name: 'closednet:index-pages',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        try {
          const { index, errors } = await createIndex();
          if (index === undefined) throw new Error(errors.join('; '));
          const added = await index.addDirectory({ path: folder });
          if (added.errors.length > 0) throw new Error(added.errors.join('; '));
          await index.writeFiles({ outputPath: join(folder, 'pagefind') });
          await dropInterfaces(join(folder, 'pagefind'));
          logger.info(`${added.page_count} pages can be searched`);
        } finally {
          await close();
        }
      },
    },
  };
}

/** Pagefind writes interfaces of its own beside the index; ours is another. */
async function dropInterfaces(folder: string): Promise<void> {
  const files = await readdir(folder);
  const extra = files.filter((file) => /-(ui|highlight)\.(js|css)$/.test(file));
  await Promise.all(extra.map((file) => rm(join(folder, file))));
}
