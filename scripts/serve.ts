import { findEmulator } from '#emulator/emulator.ts';
import { createStage } from '#labs/session-stage.ts';
import { Problem } from '#problem/problem.ts';
import { serve } from '#server/serve.ts';
import { sessionService } from '#server/session-service.ts';
import { openHome } from '#state/home.ts';
import { openSession } from './open-session.ts';
import { pageShells } from './shell/page-shells.ts';
import { runJobOf } from './shell/run-job-of.ts';
import { readStartOptions } from './start-options.mjs';
import { printProblem } from './terminal/print-problem.ts';
import { openTerminal, type Terminal } from './terminal/terminal.ts';
import { toldToStop } from './told-to-stop.ts';
import { unexpected } from './unexpected.ts';

const { language, port = 4321 } = readStartOptions(process.argv.slice(2), process.env);
const terminal = openTerminal(language, false);

try {
  process.exitCode = await main(terminal, port);
} catch (error) {
  const problem = error instanceof Problem ? error : unexpected(error);
  printProblem(terminal, problem);
  process.exitCode = problem.exitCode;
}

/** Serves until it is told to end; Ctrl-C while starting ends what was started by then. */
async function main({ say, line, words, paint }: Terminal, wished: number): Promise<0> {
  const home = openHome();
  const ending = toldToEnd();
  const { session, deps, labs } = await openSession(home, say, { waitsQuietly: true });
  const service = sessionService(session, labs, () => findEmulator(home));
  const stage = createStage(deps, runJobOf);
  const shells = pageShells(home, session);
  const serving = await serve({
    home,
    port: wished,
    service,
    terminal: session,
    stage,
    shells,
    say,
  });
  if (serving.joined)
    line(
      words({
        en: 'closednet runs already; joining it.',
        ja: 'closednet は起動済みです。それを使います。',
      }),
    );
  else if (serving.port !== wished)
    line(
      words({
        en: `Port ${wished} is taken; using ${serving.port}.`,
        ja: `ポート ${wished} は使用中のため、${serving.port} を使います。`,
      }),
    );
  line(`\n  ${paint('bold', serving.address)}\n`);
  if (serving.joined) return 0;
  line(words({ en: 'Ctrl-C ends it.', ja: 'Ctrl-C で終了します。' }));
  await ending;
  say({ en: 'Stopping…', ja: '停止しています…' });
  await serving.stop();
  return 0;
}

/** Comes true at Ctrl-C, or when the process that started this one is gone. */
function toldToEnd(): Promise<void> {
  const left = new Promise<void>((resolve) => void process.once('disconnect', resolve));
  process.channel?.unref();
  return Promise.race([toldToStop(), left]);
}
