import { runJobApart } from './job/run-job-apart.ts';
import { runApart, tryIsolation } from './run-apart.ts';
import { runBeside } from './run-beside.ts';
import type { Sandbox } from './sandbox.ts';
import type { ToolsAndEmulator } from './tools.ts';

/**
 * Opens the place where programs of submissions run. With `auto` it is tried once: where one of
 * its parts cannot be had it throws a `Problem` (`no-isolation`, exit 3) and nothing is executed.
 */
export async function openSandbox(
  given: ToolsAndEmulator & { readonly isolation: 'auto' | 'none' },
): Promise<Sandbox> {
  const close = () => Promise.resolve();
  if (given.isolation === 'none')
    return {
      isolation: 'none',
      run: (program, limits, signal) => runBeside(given, program, limits, signal),
      close,
    };
  const toolchain = await tryIsolation(given);
  return {
    isolation: 'namespaces',
    run: (program, limits, signal) => runApart(given, toolchain, program, limits, signal),
    runJob: (standpoint, snapshot, limits, signal) =>
      runJobApart(given, toolchain, standpoint, snapshot, {
        limits,
        ...(signal ? { signal } : {}),
      }),
    close,
  };
}
