import { lackForNamespace } from '#dataplane/namespace/probe.ts';
import { anyPython } from '#emulator/installed.ts';
import type { Lab } from '#labs/lab.ts';
import { Problem } from '#problem/problem.ts';
import type { Home } from '#state/home.ts';

/**
 * A lab's job runs files that a submission may have replaced, on a host of the lab's network. Throws
 * `job-not-isolated` (exit 3) where this machine can make no such host.
 */
export async function requireJobHost(home: Home, labs: readonly Lab[]): Promise<void> {
  const lab = labs.find(({ job }) => job);
  const lack = lab && (await lackForNamespace(await anyPython(home)));
  if (!lack) return;
  throw new Problem('job-not-isolated', 3, {
    what: {
      en: `Lab ${lab.id} runs a job made of the submission’s files, and this machine has no place apart for it.`,
      ja: `ラボ ${lab.id} は提出物のファイルでジョブを実行しますが、このマシンには隔離して動かす場所がありません。`,
    },
    expected: {
      en: 'Linux namespaces with a TUN device; or --isolation none where you trust every submission',
      ja: 'TUN デバイスを使える Linux の名前空間。すべての提出物を信頼できる場合は --isolation none',
    },
    got: { en: lack.what, ja: lack.what },
    try: lack.mend,
  });
}
