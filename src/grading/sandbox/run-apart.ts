import { isAbsolute, join } from 'node:path';
import { installedPython } from '#emulator/installed.ts';
import { openGateway } from './gateway/gateway.ts';
import { inFolder } from './in-folder.ts';
import { noIsolation } from './no-isolation.ts';
import { issueKey, programEnvironment } from './program-environment.ts';
import type { Limits, Program, Ran } from './sandbox.ts';
import { ranOf, startInside } from './start-inside.ts';
import { findToolchain, toolPath, type Toolchain } from './toolchain.ts';
import { fileWord, type Tools, type ToolsAndEmulator } from './tools.ts';

const port = 4566;
const work = '/home/student';

/**
 * Tries, and does not guess: everything is set up once, and each tool is started. Throws a `Problem`
 * (`no-isolation`, exit 3) where one of the parts cannot be had.
 */
export async function tryIsolation(given: Tools): Promise<Toolchain> {
  if (process.platform !== 'linux') throw noIsolation(process.platform);
  // Another Python has no AWS CLI to offer; this says so, and what to do.
  if (!isAbsolute(given.python)) await installedPython(given.home);
  const toolchain = await findToolchain(given.home, given);
  const command = ['bash', '-c', 'command -v bash && python -c pass && node -e 0'];
  const limits = { seconds: 20, memoryBytes: 2 ** 30, processes: 64 } as const;
  const sizes = { outputBytes: 2 ** 16, fileBytes: 2 ** 20, folderBytes: 2 ** 20 } as const;
  const ran = await inFolder((folder) => {
    const order = apart(toolchain, folder, { PATH: toolPath, HOME: work });
    return startInside(given.python, { ...order, command, limits: { ...limits, ...sizes } });
  });
  const { code, output, ended } = ranOf(ran);
  if (code !== 0) throw noIsolation(output.trim() || `bash, python, node: ${ended}`);
  return toolchain;
}

/** Runs a program in namespaces of its own, with the gateway as its one way out. */
export async function runApart(
  tools: ToolsAndEmulator,
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
      const trouble = gateway.trouble();
      if (trouble) throw trouble;
      return ranOf(ran);
    } finally {
      gateway.close();
    }
  });
}

const interpreters = { shell: 'bash', python: 'python', typescript: 'node' } as const;

function apart(
  toolchain: Toolchain,
  folder: string,
  environment: Readonly<Record<string, string>>,
) {
  const [root, gateway] = [join(folder, 'root'), join(folder, 'gateway')];
  return { ...toolchain, isolated: true, root, gateway, port, work, environment };
}
