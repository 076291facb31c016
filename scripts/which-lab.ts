import type { Session } from '#labs/session.ts';
import { Problem } from '#problem/problem.ts';

/**
 * The lab that a verb without a name means: the one started last. Throws `no-lab` (exit 2) where
 * none was started.
 */
export async function whichLab(session: Session, named: string | undefined): Promise<string> {
  if (named !== undefined) return session.lab(named).id;
  const { labs } = await session.progress();
  const last = Object.entries(labs)
    .flatMap(([id, { attempt }]) => (attempt ? [{ id, at: attempt.startedAt }] : []))
    .toSorted((a, b) => b.at.localeCompare(a.at))[0];
  if (last) return last.id;
  throw new Problem('no-lab', 2, {
    what: { en: 'No lab was started yet.', ja: 'まだどのラボも開始されていません。' },
    expected: { en: 'a started lab, or its name', ja: '開始済みのラボ、またはラボの名前' },
    try: { en: 'npx closednet start L03', ja: 'npx closednet start L03' },
  });
}
