import type { Session } from '#labs/session.ts';
import { openSession } from './open-session.ts';
import { tellResult } from './terminal/tell-result.ts';
import type { Call, ExitCode } from './verb.ts';
import { whichLab } from './which-lab.ts';

/** Waits for the account's change counter, which the emulator moves, and judges only then. */
export async function watchLab(call: Call, reveal: boolean): Promise<ExitCode> {
  const { terminal, home, positionals } = call;
  const { session } = await openSession(home, terminal.say);
  const lab = await whichLab(session, home, positionals[0]);
  const ending = new AbortController();
  process.once('SIGINT', () => ending.abort());
  process.stdout.once('error', () => ending.abort());
  const { signal } = ending;
  let code: ExitCode = 1;
  let after = await session.changes(lab);
  while (!signal.aborted) {
    const { result } = await session.check(lab, { reveal });
    if (terminal.json) terminal.documentLine(result);
    code = tellResult(terminal, result);
    terminal.say({
      en: 'Waiting for changes… (Ctrl-C ends)',
      ja: '変更を待っています…（Ctrl-C で終了）',
    });
    after = await nextChange(session, lab, after, signal).catch((error: unknown) => {
      if (signal.aborted) return after;
      throw error;
    });
  }
  return code;
}

async function nextChange(
  session: Session,
  lab: string,
  after: string,
  signal: AbortSignal,
): Promise<string> {
  for (;;) {
    const mark = await session.changes(lab, { after, timeoutSeconds: 50, signal });
    if (mark !== after) return mark;
  }
}
