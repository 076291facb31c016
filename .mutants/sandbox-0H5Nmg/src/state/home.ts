import { join, resolve } from 'node:path';

/** The project's own folder: everything it keeps on a machine, and nothing elsewhere. */
export interface Home {
  readonly path: string;
  readonly projectRoot: string;
  file(...parts: readonly string[]): string;
}

const projectRoot = resolve(import.meta.dirname, '../..');

/** `$CLOSEDNET_HOME`, or `.closednet` in the project. */
export function openHome(env: NodeJS.ProcessEnv = process.env): Home {
  const path = resolve(projectRoot, env['CLOSEDNET_HOME'] || '.closednet');
  return { path, projectRoot, file: (...parts) => join(path, ...parts) };
}
