import { execFile } from 'node:child_process';
import { access, lstat, readFile, readlink, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Home } from '#state/home.ts';
import { sdkPackages } from './sdk-packages.ts';

/** A folder or file of the machine, and where programs find it. */
type Mount = readonly [source: string, path: string];

/** What a program can read besides its own folder. */
export interface Toolchain {
  readonly system: readonly Mount[];
  /** Folders below those that stay empty: the checkout, and what the project keeps. */
  readonly covers: readonly string[];
  readonly tools: readonly Mount[];
  readonly links: readonly (readonly [path: string, target: string])[];
  readonly files: readonly (readonly [path: string, text: string])[];
}

/** Where the tools are found: the folders for PATH. */
export const toolPath = '/toolchain/bin:/toolchain/python/bin:/usr/local/bin:/usr/bin:/bin';

const systemFolders = ['/usr', '/bin', '/sbin', '/lib', '/lib32', '/lib64', '/nix/store'];
const systemFiles = [
  '/etc/alternatives',
  '/etc/ld.so.cache',
  '/etc/localtime',
  '/etc/mime.types',
  '/etc/pki/tls/certs',
  '/etc/ssl/certs',
  '/etc/ssl/openssl.cnf',
];

const aws = join(import.meta.dirname, 'inside', 'aws.py');

/** Finds the tools: the project's Python with what it stands on, Node, and the AWS SDK. */
export async function findToolchain(
  home: Home,
  given: { readonly python: string; readonly node: string },
): Promise<Toolchain> {
  const system: Mount[] = [];
  const links: [string, string][] = [];
  for (const folder of systemFolders) {
    const target = await linkTarget(folder);
    if (target !== undefined) links.push([folder, target]);
    else if (await exists(folder)) system.push([folder, folder]);
  }
  for (const file of systemFiles) if (await exists(file)) system.push([file, file]);
  const modules = join(home.projectRoot, 'node_modules');
  const packages = await sdkPackages(home.projectRoot);
  const tools: Mount[] = [
    ...(await pythonMounts(given.python)),
    [await realpath(given.node), '/toolchain/bin/node'],
  ];
  for (const name of packages)
    tools.push([await realpath(join(modules, name)), `/node_modules/${name}`]);
  const covers = await Promise.all(
    [home.projectRoot, home.path].map((path) => realpath(path).catch(() => path)),
  );
  return {
    system,
    covers: covers.filter((path) => isBelow(path, systemFolders)),
    tools: tools.filter(([source, path]) => source !== path || !isBelow(path, systemFolders)),
    links,
    files: [
      ['/toolchain/bin/aws', await readFile(aws, 'utf8')],
      ['/etc/hosts', '127.0.0.1 localhost\n'],
      ['/etc/nsswitch.conf', 'passwd: files\ngroup: files\nhosts: files\n'],
    ],
  };
}

const run = promisify(execFile);

/** The environment, and of the Python below it the interpreter and its library, by every name. */
async function pythonMounts(python: string): Promise<readonly Mount[]> {
  const ask = 'import os, sys; print(sys.base_prefix); print(sys.prefix)';
  const { stdout } = await run(python, ['-I', '-c', ask]);
  const [base = '', environment = ''] = stdout.trim().split('\n');
  if (environment === base) throw new Error(`${python} is no virtual environment`);
  const settings = await readFile(join(environment, 'pyvenv.cfg'), 'utf8');
  const named = /^home\s*=\s*(.+)$/m.exec(settings)?.[1];
  const link = await linkTarget(join(environment, 'bin', 'python'));
  const names = [base, ...[named, link && dirname(link)].map((bin) => bin && dirname(bin))];
  const mounts: Mount[] = [[await realpath(environment), '/toolchain/python']];
  for (const name of new Set(names.filter((one) => one?.startsWith('/'))))
    for (const part of ['bin', 'lib']) {
      const folder = join(name ?? base, part);
      if (await exists(folder)) mounts.push([await realpath(folder), folder]);
    }
  return mounts;
}

function isBelow(path: string, folders: readonly string[]): boolean {
  return folders.some((folder) => path === folder || path.startsWith(`${folder}/`));
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function linkTarget(path: string): Promise<string | undefined> {
  const found = await lstat(path).catch(() => undefined);
  return found?.isSymbolicLink() ? readlink(path) : undefined;
}
