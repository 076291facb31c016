import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
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
  const servers = place.resolvers.map((address) => `nameserver ${address}\n`).join('');
  await Promise.all([
    writeFile(file('resolv.conf'), servers),
    writeFile(file('hosts'), '127.0.0.1 localhost\n::1 localhost\n'),
    writeFile(file('nsswitch.conf'), 'passwd: files\ngroup: files\nhosts: files dns\n'),
    writeFile(file('aws-config'), ''),
    writeFile(file('aws-credentials'), ''),
    mkdir(file('nothing'), { recursive: true }),
    mkdir(file('packages'), { recursive: true }),
    mkdir(file('tools'), { recursive: true }),
  ]);
  await Promise.all(
    Object.entries(tools).map(([name, script]) => tool(file(`tools/${name}`), script)),
  );
  return {
    '/etc/resolv.conf': file('resolv.conf'),
    '/etc/hosts': file('hosts'),
    '/etc/nsswitch.conf': file('nsswitch.conf'),
  };
}

function tool(path: string, script: string): Promise<void> {
  const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;
  const line = `exec ${quoted(process.execPath)} ${quoted(script)} "$@"`;
  return writeFile(path, `#!/bin/sh\n${line}\n`, { mode: 0o700 });
}
