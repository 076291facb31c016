import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Place } from './place.ts';

/**
 * Lays out what a host of its own would have, in a folder that ends with the shell. `tools` are
 * scripts of Node's by the name that they are called by there.
 */
export async function layHostFiles(
  folder: string,
  place: Place,
  tools: Readonly<Record<string, string>>,
): Promise<Record<string, string>> {
  const file = (name: string) => join(folder, name);
  const texts = Object.entries(hostTexts(place)).map(
    ([path, text]) => [path, file(basename(path)), text] as const,
  );
  await Promise.all([
    ...texts.map(([, own, text]) => writeFile(own, text)),
    writeFile(file('aws-config'), ''),
    writeFile(file('aws-credentials'), ''),
    mkdir(file('nothing'), { recursive: true }),
    mkdir(file('packages'), { recursive: true }),
    mkdir(file('tools'), { recursive: true }),
  ]);
  await Promise.all(
    Object.entries(tools).map(([name, script]) => tool(file(`tools/${name}`), script)),
  );
  return Object.fromEntries(texts.map(([path, own]) => [path, own] as const));
}

/** Files of a host of its own that say who resolves names, by their paths there. */
export function hostTexts({
  resolvers,
}: Pick<Place, 'resolvers'>): Readonly<Record<string, string>> {
  return {
    '/etc/resolv.conf': resolvers.map((address) => `nameserver ${address}\n`).join(''),
    '/etc/hosts': '127.0.0.1 localhost\n::1 localhost\n',
    '/etc/nsswitch.conf': 'passwd: files\ngroup: files\nhosts: files dns\n',
  };
}

function tool(path: string, script: string): Promise<void> {
  const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;
  const line = `exec ${quoted(process.execPath)} ${quoted(script)} "$@"`;
  return writeFile(path, `#!/bin/sh\n${line}\n`, { mode: 0o700 });
}
