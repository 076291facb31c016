import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import { installedPython } from '#emulator/installed.ts';
import { operatorTools } from '#emulator/operator-tools.ts';
import type { PluginAddress } from '#emulator/plugin.ts';
import type { Home } from '#state/home.ts';
import { openGateway } from './gateway/gateway.ts';
import { noIsolation } from './no-isolation.ts';
import { issueKey, programEnvironment } from './program-environment.ts';
import type { Limits, Program, Ran, Sandbox } from './sandbox.ts';
import { startInside } from './start-inside.ts';
import { findToolchain, toolPath, type Toolchain } from './toolchain.ts';

interface Tools {
  readonly home: Home;
  readonly emulator: PluginAddress;
  /** The interpreter of the project's environment, and Node's executable. */
  readonly python: string;
  readonly node: string;
}

const port = 4566;
const work = '/home/student';

/**
 * Opens the place where programs of submissions run. With `auto` it is tried once: where one of
 * its parts cannot be had it throws a `Problem` (`no-isolation`, exit 3) and nothing is executed.
 */
export async function openSandbox(
  given: Tools & { readonly isolation: 'auto' | 'none' },
): Promise<Sandbox> {
  if (given.isolation === 'none')
    return sandbox('none', (program, limits, signal) => runBeside(given, program, limits, signal));
  if (process.platform !== 'linux') throw noIsolation(process.platform);
  // Another Python has no AWS CLI to offer; this says so, and what to do.
  if (!isAbsolute(given.python)) await installedPython(given.home);
  const toolchain = await findToolchain(given.home, given);
  await tryOut(given, toolchain);
  return sandbox('namespaces', (program, limits, signal) =>
    runApart(given, toolchain, program, limits, signal),
  );
}

function sandbox(isolation: Sandbox['isolation'], run: Sandbox['run']): Sandbox {
  return { isolation, run, close: () => Promise.resolve() };
}

/** Tries, and does not guess: everything is set up once, and each tool is started. */
async function tryOut({ python }: Tools, toolchain: Toolchain): Promise<void> {
  const command = ['bash', '-c', 'command -v bash && python -c pass && node -e 0'];
  const limits = { seconds: 20, memoryBytes: 2 ** 30, processes: 64 } as const;
  const sizes = { outputBytes: 2 ** 16, fileBytes: 2 ** 20, folderBytes: 2 ** 20 } as const;
  const ran = await inFolder((folder) => {
    const order = apart(toolchain, folder, { PATH: toolPath, HOME: work });
    return startInside(python, { ...order, command, limits: { ...limits, ...sizes } });
  });
  if (ran.code !== 0) throw noIsolation(ran.output.trim() || `bash, python, node: ${ran.ended}`);
}

async function runApart(
  tools: Tools,
  toolchain: Toolchain,
  program: Program,
  limits: Limits,
  signal?: AbortSignal,
): Promise<Ran> {
  const key = issueKey();
  return inFolder(async (folder) => {
    const socket = join(folder, 'gateway');
    const gateway = await openGateway({ path: socket }, { ...tools, ...program, ...key });
    const environment = programEnvironment(program, key, {
      endpoint: `http://127.0.0.1:${port}`,
      path: toolPath,
      home: work,
      temporary: '/tmp',
    });
    try {
      const order = apart(toolchain, folder, environment);
      const command = [interpreters[program.kind], fileWord(program.file)];
      const submission = program.folder;
      const ran = await startInside(
        tools.python,
        { ...order, submission, command, limits },
        signal,
      );
      return withoutTrouble(ran, gateway.trouble());
    } finally {
      gateway.close();
    }
  });
}

const interpreters = { shell: 'bash', python: 'python', typescript: 'node' } as const;

/** No interpreter takes a file's name for an option. */
function fileWord(file: string): string {
  return file.startsWith('-') ? `./${file}` : file;
}

function apart(
  toolchain: Toolchain,
  folder: string,
  environment: Readonly<Record<string, string>>,
) {
  const [root, gateway] = [join(folder, 'root'), join(folder, 'gateway')];
  return { ...toolchain, isolated: true, root, gateway, port, work, environment };
}

/** Runs a program as a child like any other: who says so trusts it. */
async function runBeside(
  tools: Tools,
  program: Program,
  limits: Limits,
  signal?: AbortSignal,
): Promise<Ran> {
  const key = issueKey();
  const bin = await operatorTools(tools.home);
  const at = { host: '127.0.0.1', port: 0 };
  const gateway = await openGateway(at, { ...tools, ...program, ...key });
  try {
    return await inFolder(async (folder) => {
      const [home, temporary] = [join(folder, 'work'), join(folder, 'temporary')];
      await Promise.all([home, temporary].map((path) => mkdir(path)));
      await symlink(join(tools.home.projectRoot, 'node_modules'), join(folder, 'node_modules'));
      const path = [bin, dirname(tools.python), dirname(tools.node), process.env['PATH']].join(':');
      const endpoint = `http://127.0.0.1:${gateway.port}`;
      const environment = programEnvironment(program, key, { endpoint, path, home, temporary });
      const interpreter = { shell: 'bash', python: tools.python, typescript: tools.node };
      const ran = await startInside(
        tools.python,
        {
          isolated: false,
          work: home,
          submission: program.folder,
          command: [interpreter[program.kind], fileWord(program.file)],
          environment,
          limits,
        },
        signal,
      );
      // The folder has another name each time, and equal runs print the same.
      const output = ran.output.replaceAll(folder, '');
      return withoutTrouble({ ...ran, output }, gateway.trouble());
    });
  } finally {
    gateway.close();
  }
}

function withoutTrouble(ran: Ran, trouble: Error | undefined): Ran {
  if (trouble) throw trouble;
  return ran;
}

/** A folder of this user's own, gone afterwards; a socket's path may have some hundred letters. */
async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'closednet-'));
  try {
    await mkdir(join(folder, 'root'));
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
