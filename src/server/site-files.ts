import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Context, MiddlewareHandler } from 'hono';

/** The built pages. Astro names its assets by their content, so those may be kept for ever. */
export function siteFiles(root: string): MiddlewareHandler {
  return serveStatic({
    root,
    precompressed: false,
    onFound: (path, context) => {
      const forever = path.includes('/_astro/');
      context.header('cache-control', forever ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
}

/** The site's own page for addresses that lead nowhere, or plain words where it is not built. */
export async function notFoundPage(root: string, context: Context): Promise<Response> {
  const page = await readFile(join(root, '404.html'), 'utf8').catch(() => undefined);
  return page === undefined ? context.text('404', 404) : context.html(page, 404);
}
