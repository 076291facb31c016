import { mkdir, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { operatorTools } from '#emulator/operator-tools.ts';
import { openGateway } from './gateway/gateway.ts';
import { inFolder } from './in-folder.ts';
import { issueKey, programEnvironment } from './program-environment.ts';
import type { Limits, Program, Ran } from './sandbox.ts';
import { ranOf, startInside } from './start-inside.ts';
import { fileWord, type ToolsAndEmulator } from './tools.ts';

/** Runs a program as a child like any other: who says so trusts it. */
export async function runBeside(
  tools: ToolsAndEmulator,
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
      const ended = await startInside(
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
      const ran = ranOf(ended);
      // The folder has another name each time, and equal runs print the same.
      const output = ran.output.replaceAll(folder, '');
      const trouble = gateway.trouble();
      if (trouble) throw trouble;
      return { ...ran, output };
    });
  } finally {
    gateway.close();
  }
}
