import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { runSteps } from '#aws/run.ts';
import { fillText } from '#labs/fill.ts';
import type { Lab } from '#labs/lab.ts';
import { generalised } from '#labs/recording.ts';
import type { Session } from '#labs/session.ts';
import { withClients } from '#labs/session-running.ts';
import type { Home } from '#state/home.ts';
import { openShell } from './open-shell.ts';

/** Runs each recording of a started lab where it is typed; what was printed, by recording. */
export async function recordLab(
  home: Home,
  session: Session,
  lab: Lab,
): Promise<ReadonlyMap<string, string>> {
  const running = await session.running(lab.id);
  const printed = new Map<string, string>();
  let { bindings } = running.attempt;
  let taken = 0;
  for (const { id, solved, from, shown, run = shown, needs } of lab.recordings ?? []) {
    if (needs !== undefined && !(await isInstalled(needs))) continue;
    const steps = lab.solution.steps.slice(taken, solved);
    bindings = await withClients(running, (clients) => runSteps(clients, steps, bindings));
    taken = Math.max(taken, solved);
    let text = '';
    await openShell({
      home,
      session,
      lab: lab.id,
      ...(from === undefined ? {} : { place: from }),
      command: ['sh', '-c', fillText(run, { ...bindings, account: running.attempt.account })],
      adapter: 'namespace',
      tell: () => undefined,
      outsider: () => '',
      print: (more) => (text += more),
    });
    printed.set(id, generalised(text, running.attempt));
  }
  return printed;
}

/** Whether this machine has a program. */
function isInstalled(program: string): Promise<boolean> {
  const asked = promisify(execFile)('sh', ['-c', 'command -v "$1"', 'sh', program]);
  return asked.then(
    () => true,
    () => false,
  );
}
