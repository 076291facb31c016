import type { ChildProcess, StdioOptions } from 'node:child_process';

/** The terminal itself, or pipes where somebody else prints. */
export function stdioOf(print: ((text: string) => void) | undefined): StdioOptions {
  return print ? ['ignore', 'pipe', 'pipe'] : 'inherit';
}

/** The exit code of a program that was started, with what it prints handed on. */
export function ended(child: ChildProcess, print?: (text: string) => void): Promise<number> {
  if (print)
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', print);
  return new Promise((resolve) => {
    child.on('error', () => resolve(127));
    child.on('close', (status, signal) => resolve(status ?? codes[signal ?? ''] ?? 143));
  });
}

const codes: Readonly<Record<string, number>> = { SIGINT: 130, SIGKILL: 137, SIGHUP: 129 };
