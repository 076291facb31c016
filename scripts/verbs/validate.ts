import { ensureEmulator } from '#emulator/emulator.ts';
import type { Lab } from '#labs/lab.ts';
import { openProgress } from '#labs/session-progress.ts';
import { openTrialBench } from '#labs/session-trial.ts';
import type { Proof } from '#labs/proof.ts';
import type { TrialBench } from '#labs/trial.ts';
import { validateLab } from '#labs/validate.ts';
import type { Home } from '#state/home.ts';
import { atOnce } from '../at-once.ts';
import type { Gap } from '../author/gap.ts';
import { lintLab } from '../author/lint-lab.ts';
import { isEmpty, tellGaps } from '../author/tell-gaps.ts';
import { openSession } from '../open-session.ts';
import { runJobOf } from '../shell/run-job-of.ts';
import { tellProof } from '../terminal/tell-proof.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Verb } from '../verb.ts';

export const verb: Verb = {
  usage: '[LAB|--all]',
  summary: {
    en: 'for authors: what a lab still lacks, by file and line; then proves it sound',
    ja: '作者向け: ラボに足りないものをファイルと行で示し、健全であることを証明する',
  },
  options: { all: { type: 'boolean' } },
  most: 1,
  async run({ terminal, home, positionals }) {
    const { session, labs } = await openSession(home, terminal.say);
    const [named] = positionals;
    const chosen = named === undefined ? labs : [session.lab(named)];
    const bench = chosen.every(isEmpty) ? undefined : await openBench(home, terminal);
    const proved: Proved[] = [];
    for (const lab of chosen) {
      announce(terminal, lab);
      const since = performance.now();
      const gaps = await lintLab(home.projectRoot, lab);
      tellGaps(terminal, gaps);
      const proofs =
        bench === undefined || isEmpty(lab)
          ? []
          : await validateLab(lab, bench, (proof) => tellProof(terminal, proof), {
              atOnce: atOnce(),
            });
      proved.push({
        lab: lab.id,
        empty: isEmpty(lab),
        faults: lab.faults.length,
        mutants: lab.mutants.length,
        alternatives: lab.alternatives.length,
        seconds: Math.round((performance.now() - since) / 100) / 10,
        gaps,
        proofs,
      });
    }
    for (const one of proved) terminal.line(summary(terminal, one));
    const sound = proved.every(isSound);
    if (terminal.json) terminal.document({ schema: 'closednet.validate/1', sound, labs: proved });
    return sound ? 0 : 1;
  },
};

async function openBench(home: Home, { say }: Terminal): Promise<TrialBench> {
  const progress = openProgress(home, say, () => new Date());
  const emulator = await ensureEmulator(home, say);
  return openTrialBench(home, emulator, () => progress.nextAccount(), runJobOf);
}

interface Proved {
  readonly lab: string;
  readonly empty: boolean;
  readonly faults: number;
  readonly mutants: number;
  readonly alternatives: number;
  readonly seconds: number;
  readonly gaps: readonly Gap[];
  readonly proofs: readonly Proof[];
}

function isSound({ gaps, proofs }: Proved): boolean {
  return gaps.length === 0 && proofs.every(({ held }) => held);
}

/** `L09  30 of 30 proofs held · 3 faults · 8 mutants, each twice · 4 alternatives · 61.2 s`. */
function summary({ words }: Terminal, one: Proved): string {
  const held = one.proofs.filter((proof) => proof.held).length;
  const { lab, empty, faults, mutants, alternatives, seconds, gaps, proofs } = one;
  if (empty)
    return words({
      en: `${lab}  is empty: ${gaps.length} things are still to be written`,
      ja: `${lab}  まだ空です。これから書くもの: ${gaps.length} 件`,
    });
  const missing = words(
    gaps.length === 0
      ? { en: 'nothing missing', ja: '不足なし' }
      : { en: `${gaps.length} missing`, ja: `不足 ${gaps.length} 件` },
  );
  return words({
    en: `${lab}  ${held} of ${proofs.length} proofs held · ${missing} · ${faults} faults · ${mutants} mutants, each twice · ${alternatives} alternatives · ${seconds} s`,
    ja: `${lab}  証明 ${held} / ${proofs.length} 件成立 · ${missing} · 障害 ${faults} · 誤った修正 ${mutants}（各 2 通り） · 別解 ${alternatives} · ${seconds} 秒`,
  });
}

function announce({ say }: Terminal, { id, title }: Lab): void {
  say({ en: `Proving ${id} "${title.en}"…`, ja: `${id}「${title.ja}」を検証しています…` });
}
