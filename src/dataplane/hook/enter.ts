import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openDoor } from '../door.ts';
import type { Plane } from '../plane.ts';
import { ended, stdioOf } from '../started.ts';

/** A loopback port that answers to a token, where Python programs ask. */
export interface HookPort {
  readonly address: string;
  readonly token: string;
  close(): void;
}

export const newToken = () => randomBytes(24).toString('base64url');

export async function openHookPort(plane: Promise<Plane>, token: string): Promise<HookPort> {
  const server = await openDoor({ port: 0, host: '127.0.0.1' }, plane);
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return { address: `127.0.0.1:${port}`, token, close: () => server.close() };
}

export const hookFolder = join(import.meta.dirname, 'inside');

/** Programs that people reach for, and that this adapter cannot put inside. */
const outsiders = [
  'curl',
  'wget',
  'dig',
  'nslookup',
  'host',
  'nc',
  'ping',
  'traceroute',
  'ssh',
  'psql',
  'node',
];

/** Programs of the same names that say first where they stand. */
export async function writeOutsiders(
  folder: string,
  notice: (name: string) => string,
): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  for (const name of outsiders) {
    const path = join(folder, name);
    const said = notice(name).replaceAll("'", `'\\''`);
    await writeFile(path, `#!/bin/sh\necho '${said}' >&2\nPATH=\${PATH#*:}\nexec ${name} "$@"\n`);
    await chmod(path, 0o700);
  }
}

/** Runs a command whose Python programs are inside. */
export function enterHook(
  command: readonly string[],
  env: NodeJS.ProcessEnv,
  print?: (text: string) => void,
) {
  const [program = 'sh', ...args] = command;
  const child = spawn(program, args, { stdio: stdioOf(print), env });
  return { code: ended(child, print), end: () => child.kill('SIGHUP') };
}
