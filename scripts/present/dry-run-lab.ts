import { ensureEmulator } from '#emulator/emulator.ts';
import type { Lab } from '#labs/lab.ts';
import { createStage } from '#labs/session-stage.ts';
import type { SessionDeps } from '#labs/session-deps.ts';
import type { Session } from '#labs/session.ts';
import { openStageStore } from '#labs/session-stage-store.ts';
import { Problem } from '#problem/problem.ts';
import { ensureSite } from '#server/site-process.ts';
import { pageShells } from '../shell/page-shells.ts';
import { runJobOf } from '../shell/run-job-of.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Call, ExitCode } from '../verb.ts';
import { dryRun } from './dry-run/dry-run.ts';
import type { Tried } from './dry-run/tried.ts';

/** Tries the talk beforehand and says what would fail: 1 where something would. */
export async function dryRunLab(
  { terminal, home }: Call,
  { session, deps }: { readonly session: Session; readonly deps: SessionDeps },
  lab: Lab,
): Promise<ExitCode> {
  if (await openStageStore(home).on(lab.id)) throw talkIsOn(lab.id);
  const [site] = await Promise.all([
    ensureSite(home, terminal.say),
    ensureEmulator(home, terminal.say),
  ]);
  terminal.say({ en: `Trying ${lab.id}…`, ja: `${lab.id} を試しています…` });
  const rehearsal = {
    home,
    root: home.projectRoot,
    session,
    stage: createStage(deps, runJobOf),
    shells: pageShells(home, session),
    replays: true,
    site: (path: string) => `http://127.0.0.1:${site.port}${path}`,
  };
  const tried = await dryRun(rehearsal, lab, (one) => tellTried(terminal, one));
  const failed = tried.filter(({ status }) => status === 'fails');
  const byHand = tried.filter(({ status }) => status === 'by-hand').length;
  if (terminal.json)
    terminal.document({
      schema: 'closednet.dry-run/1',
      lab: lab.id,
      ok: failed.length === 0,
      tried,
    });
  terminal.line(
    terminal.words({
      en: `${lab.id}: ${tried.length} tried, ${failed.length} would fail, ${byHand} are the room’s to write.`,
      ja: `${lab.id}: ${tried.length} 件中、失敗するもの ${failed.length} 件、会場で書くもの ${byHand} 件。`,
    }),
  );
  return failed.length === 0 ? 0 : 1;
}

function tellTried({ paint, words, line }: Terminal, one: Tried): void {
  const { step = '', name, at = '', status, said, milliseconds } = one;
  const sign =
    status === 'works'
      ? paint('green', '✓')
      : status === 'fails'
        ? paint('red', '✗')
        : paint('yellow', '–');
  const time = milliseconds < 100 ? '' : ` ${(milliseconds / 1000).toFixed(1)} s`;
  line(`${sign} ${step.padEnd(8)}  ${words(name)}  ${paint('dim', `${at}${time}`)}`);
  if (said) line(`    ${words(said)}`);
}

function talkIsOn(lab: string): Problem {
  return new Problem('talk-is-on', 2, {
    what: { en: `Lab ${lab} is on stage now.`, ja: `ラボ ${lab} は今、発表中です。` },
    expected: { en: 'a dry run before the talk', ja: '発表前の試行' },
    try: {
      en: `end the talk with Ctrl-C, then npx closednet present ${lab} --dry-run`,
      ja: `Ctrl-C で発表を終えてから npx closednet present ${lab} --dry-run`,
    },
  });
}
