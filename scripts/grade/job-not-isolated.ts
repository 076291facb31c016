import type { Lab } from '#labs/lab.ts';
import { Problem } from '#problem/problem.ts';

/**
 * A lab's job runs files that a submission may have replaced, on a host of the lab's network, which
 * sees this machine's files. Throws `job-not-isolated` (exit 3) for such a lab.
 */
export function requireNoJob(labs: readonly Lab[]): void {
  const lab = labs.find(({ job }) => job);
  if (!lab) return;
  throw new Problem('job-not-isolated', 3, {
    what: {
      en: `Lab ${lab.id} runs a job made of the submission’s files, and that job cannot be isolated yet.`,
      ja: `ラボ ${lab.id} は提出物のファイルでジョブを実行しますが、そのジョブはまだ隔離できません。`,
    },
    expected: {
      en: 'submissions that you trust, or a machine made for this run alone, such as a CI runner',
      ja: '信頼できる提出物、またはこの採点だけに使うマシン（CI ランナーなど）',
    },
    try: {
      en: 'the same command with --isolation none',
      ja: '同じコマンドに --isolation none を付ける',
    },
  });
}
