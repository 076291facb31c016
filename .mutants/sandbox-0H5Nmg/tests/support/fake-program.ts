import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder of the test's own. */
export function emptyFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'closednet-test-'));
}

/** Puts an executable shell script at a path. */
export async function program(path: string, script: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
}

/** A program that answers the question "which Python are you?" with what it is told to say. */
export function pythonThatSays(version: string, more: Readonly<Record<string, unknown>> = {}) {
  const [major, minor] = version.split('.').map(Number);
  const fixed = { implementation: 'CPython', gil: true, ensurepip: false, pip: false };
  const answer = { executable: 'fake', major, minor, version, ...fixed, ...more };
  return `echo '${JSON.stringify(answer)}'`;
}
