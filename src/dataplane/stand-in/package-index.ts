import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { send } from './page.ts';

/**
 * A package index of the distributions in a folder.
 *
 * @see https://peps.python.org/pep-0503/
 */
export async function answerIndex(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = new URL(request.url ?? '/', 'http://index').pathname;
  const files = (await readdir(folder)).filter((name) => /\.(whl|tar\.gz)$/.test(name));
  const file = /^\/files\/(?<name>[^/]+)$/.exec(path)?.groups?.['name'];
  if (file !== undefined && files.includes(decodeURIComponent(file))) {
    const bytes = await readFile(join(folder, decodeURIComponent(file)));
    return send(response, 200, 'application/octet-stream', bytes, request.method);
  }
  const project = /^\/(?:simple\/)?(?<name>[^/]+)\/?$/.exec(path)?.groups?.['name'];
  const wanted = project === 'simple' ? undefined : project;
  const found =
    wanted === undefined ? files : files.filter((name) => projectOf(name) === normal(wanted));
  if (wanted !== undefined && found.length === 0)
    return send(response, 404, 'text/plain', 'no such project\n', request.method);
  const links = await Promise.all(
    found.map(async (name) => {
      const hash = createHash('sha256')
        .update(await readFile(join(folder, name)))
        .digest('hex');
      return `<a href="/files/${encodeURIComponent(name)}#sha256=${hash}">${name}</a><br>`;
    }),
  );
  const projects = [...new Set(files.map(projectOf))].map(
    (name) => `<a href="/simple/${name}/">${name}</a><br>`,
  );
  const body = wanted === undefined ? projects : links;
  send(response, 200, 'text/html', page(body), request.method);
}

function page(body: readonly string[]): string {
  return `<!DOCTYPE html><html><head><title>closednet stands in for a package index</title></head><body>\n${body.join('\n')}\n</body></html>\n`;
}

function projectOf(file: string): string {
  return normal(file.replace(/-\d.*$/, ''));
}

function normal(name: string): string {
  return name.toLowerCase().replaceAll(/[-_.]+/g, '-');
}
