import { findEmulator } from '#emulator/emulator.ts';
import { labProgress, lastStarted } from '#labs/progress.ts';
import type { Session } from '#labs/session.ts';
import { emulatorDown, labNotStarted } from '#labs/session-problems.ts';
import { Problem } from '#problem/problem.ts';
import type { Home } from '#state/home.ts';

/**
 * The lab that a verb without a name means: the one started last. Where none is there, throws
 * `emulator-down` (exit 3), or `no-lab` (exit 2) with the emulator up.
 */
export async function whichLab(
  session: Session,
  home: Home,
  named: string | undefined,
): Promise<string> {
  if (named !== undefined) return session.lab(named).id;
  const last = lastStarted(await session.progress());
  if (last !== undefined) return last;
  if (!(await findEmulator(home))) throw emulatorDown();
  throw new Problem('no-lab', 2, {
    what: { en: 'No lab is running.', ja: '実行中のラボはありません。' },
    expected: { en: 'a started lab, or its name', ja: '開始済みのラボ、またはラボの名前' },
    try: { en: 'npx closednet start L03', ja: 'npx closednet start L03' },
  });
}

/** The same for a verb that needs an attempt, be it lost: there is nothing to reset in a new lab. */
export async function whichAttempt(
  session: Session,
  home: Home,
  named: string | undefined,
): Promise<string> {
  const lab = await whichLab(session, home, named);
  if (labProgress(await session.progress(), lab).attempt) return lab;
  throw (await findEmulator(home)) ? labNotStarted(lab) : emulatorDown(lab);
}
