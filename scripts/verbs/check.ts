import type { Result } from '#labs/result.ts';
import type { Session } from '#labs/session.ts';
import { openSession } from '../open-session.ts';
import { printResult } from '../terminal/print-result.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { ExitCode, Verb } from '../verb.ts';
import { whichLab } from '../which-lab.ts';
import { probesToCome } from '../probes-to-come.ts';

export const verb: Verb = {
  usage: '[LAB] [--watch] [--probe] [--reveal]',
  summary: { en: 'judges what you did', ja: 'いまの状態を採点する' },
  help: {
    en: '  --watch    judges again whenever the network changes, until Ctrl-C;\n             with --json one document per line\n  --reveal   names the deciding rule, hop by hop',
    ja: '  --watch    ネットワークが変わるたびに採点し直す（Ctrl-C で終了）。\n             --json では一行に一文書\n  --reveal   判断を下したルールをホップごとに示す',
  },
  options: { watch: { type: 'boolean' }, probe: { type: 'boolean' }, reveal: { type: 'boolean' } },
  most: 1,
  async run({ terminal, home, positionals, options }) {
    if (options['probe'] === true) throw probesToCome();
    terminal.say({ en: 'Checking…', ja: '採点しています…' });
    const { session } = await openSession(home, terminal.say);
    const lab = await whichLab(session, home, positionals[0]);
    const reveal = options['reveal'] === true;
    if (options['watch'] === true) return watch(session, lab, reveal, terminal);
    const { result } = await session.check(lab, { reveal });
    if (terminal.json) terminal.document(result);
    return tell(terminal, lab, result);
  },
};

function tell(terminal: Terminal, lab: string, result: Result): ExitCode {
  const conditions = result.tasks.flatMap((task) => task.conditions);
  const failed = conditions.some(({ status }) => status === 'fail' || status === 'error');
  printResult(terminal, result);
  const next = failed
    ? { en: `Next: npx closednet hint ${lab}`, ja: `次の手: npx closednet hint ${lab}` }
    : {
        en: `${lab} is solved. Next: npx closednet next`,
        ja: `${lab} は解決です。次は npx closednet next`,
      };
  terminal.line(terminal.paint(failed ? 'cyan' : 'green', terminal.words(next)));
  return failed ? 1 : 0;
}

/** Waits for the account's change counter, which the emulator moves, and judges only then. */
async function watch(
  session: Session,
  lab: string,
  reveal: boolean,
  terminal: Terminal,
): Promise<ExitCode> {
  const ending = new AbortController();
  process.once('SIGINT', () => ending.abort());
  process.stdout.once('error', () => ending.abort());
  const { signal } = ending;
  let code: ExitCode = 1;
  let after = await session.changes(lab);
  while (!signal.aborted) {
    const { result } = await session.check(lab, { reveal });
    if (terminal.json) terminal.documentLine(result);
    code = tell(terminal, lab, result);
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
  after: number,
  signal: AbortSignal,
): Promise<number> {
  for (;;) {
    const counter = await session.changes(lab, { after, timeoutSeconds: 50, signal });
    if (counter !== after) return counter;
  }
}
