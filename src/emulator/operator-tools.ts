import { join } from 'node:path';
import { writeAtomic } from '#state/atomic.ts';
import type { Home } from '#state/home.ts';
import { toolsFolder } from './installed.ts';

/**
 * Makes a folder with the project's `aws`, `awslocal` and `closednet`, and nothing else, to stand
 * first on PATH: they work in every folder. So does `npx closednet`, which outside the project would
 * ask the public registry for a package of that name.
 * The CLI does not follow `AWS_ENDPOINT_URL` for services with names of their own, such as SQS in
 * most Regions, so the endpoint is said on the command line, which every service follows.
 *
 * @see https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-endpoints.html
 */
export async function operatorTools(home: Home): Promise<string> {
  const aws = `${toolsFolder(home)}/aws`;
  const awslocal = `${toolsFolder(home)}/awslocal`;
  const endpoint = '"${AWS_ENDPOINT_URL:?run: eval \\"\\$(npx closednet env)\\"}"';
  await writeTool(home, 'aws', `exec ${shellWord(aws)} --endpoint-url ${endpoint} "$@"`);
  await writeTool(home, 'awslocal', `exec ${shellWord(awslocal)} "$@"`);
  const cli = join(home.projectRoot, 'scripts', 'closednet.mjs');
  const words = [process.execPath, cli].map(shellWord).join(' ');
  await writeTool(home, 'closednet', `CLOSEDNET_HOME=${shellWord(home.path)} exec ${words} "$@"`);
  await writeTool(home, 'npx', npx(home.file('bin')));
  return home.file('bin');
}

/** Every other use of `npx` goes on to the one behind this folder on PATH. */
function npx(bin: string): string {
  return `[ "$1" = closednet ] && shift && exec ${shellWord(join(bin, 'closednet'))} "$@"
set -f
IFS=:
behind=
for folder in $PATH; do [ "$folder" = ${shellWord(bin)} ] || behind="$behind:$folder"; done
PATH="\${behind#:}" exec npx "$@"`;
}

async function writeTool(home: Home, name: string, command: string): Promise<void> {
  await writeAtomic(home.file('bin', name), `#!/bin/sh\n${command}\n`, 0o700);
}

/** One word of a POSIX shell, whatever it holds. */
export function shellWord(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
