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
  if (given.isolation === 'none')
    return sandbox('none', (program, limits, signal) => runBeside(given, program, limits, signal));
  const toolchain = await tryIsolation(given);
  return sandbox('namespaces', (program, limits, signal) =>
    runApart(given, toolchain, program, limits, signal),
  );
}

function sandbox(isolation: Sandbox['isolation'], run: Sandbox['run']): Sandbox {
  return { isolation, run, close: () => Promise.resolve() };
}
