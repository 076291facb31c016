import { parseArgs } from 'node:util';
import { ensureEmulator } from '#emulator/emulator.ts';
import type { Lab } from '#labs/lab.ts';
import { openProgress } from '#labs/session-progress.ts';
import { openTrialBench } from '#labs/session-trial.ts';
import { sideBySide } from '#labs/side-by-side.ts';
import type { TrialBench } from '#labs/trial.ts';
import { setsNeverMet, tryVariant, type TriedVariant } from '#labs/try-variant.ts';
import { Problem } from '#problem/problem.ts';
import { openHome } from '#state/home.ts';
import { atOnce } from './at-once.ts';
import { openSession } from './open-session.ts';
import { runJobOf } from './shell/run-job-of.ts';
import { chooseLanguage } from './terminal/language.ts';
import { printProblem } from './terminal/print-problem.ts';
import { tellProof } from './terminal/tell-proof.ts';
import { openTerminal, type Terminal } from './terminal/terminal.ts';
import { unexpected } from './unexpected.ts';

const usage = 'npm run variants [-- --seeds 20] [LAB…]';
const options = {
  seeds: { type: 'string', default: '20' },
  lang: { type: 'string' },
} as const;

const loose = parseArgs({ options, allowPositionals: true, strict: false }).values;
const language = typeof loose.lang === 'string' ? loose.lang : undefined;
const terminal = openTerminal(chooseLanguage(language, process.env), false);
process.exitCode = await proveVariants().catch((error: unknown) => {
  const problem = error instanceof Problem ? error : unexpected(error);
  printProblem(terminal, problem);
  return problem.exitCode;
});

/** Every lab named, or all, with the seeds 0, 1, 2, …; 1 where one does not hold. */
async function proveVariants(): Promise<number> {
  const { seeds, positionals } = readWords();
  const home = openHome();
  const { session, labs } = await openSession(home, terminal.say);
  const chosen = positionals.length === 0 ? labs : positionals.map((name) => session.lab(name));
  const emulator = await ensureEmulator(home, terminal.say);
  const progress = openProgress(home, terminal.say, () => new Date());
  const bench = openTrialBench(home, emulator, () => progress.nextAccount(), runJobOf);
  let sound = true;
  for (const lab of chosen) sound = (await proveLab(lab, bench, seeds)) && sound;
  return sound ? 0 : 1;
}

async function proveLab(lab: Lab, bench: TrialBench, seeds: number): Promise<boolean> {
  const { id, title } = lab;
  terminal.line(terminal.paint('bold', `${id} ${terminal.words(title)}`));
  const work = Array.from({ length: seeds }, (_, seed) => async () => {
    const since = performance.now();
    const tried = await tryVariant(lab, bench, seed);
    return { ...tried, seconds: (performance.now() - since) / 1000 };
  });
  const tried = await sideBySide(work, atOnce(), (one) => tellVariant(terminal, one));
  const never = setsNeverMet(lab, tried);
  const sets = 2 ** lab.faults.length - 1;
  const held = tried.filter(isSound).length;
  terminal.line(
    terminal.words({
      en: `${id}  ${held} of ${seeds} seeds hold · ${sets - never.length} of ${sets} sets of faults occurred`,
      ja: `${id}  シード ${held} / ${seeds} 件成立 · 障害の組み合わせ ${sets - never.length} / ${sets} 通りが出現`,
    }),
  );
  for (const set of never)
    terminal.line(`    ${terminal.words({ en: 'never', ja: '出現せず' })}  ${set}`);
  terminal.line();
  return never.length === 0 && held === seeds;
}

/** `✓  seed 7   role-without-logs   172.20.0.0/16   4.2 s`, and what did not hold. */
function tellVariant({ paint, line, words }: Terminal, one: TriedVariant & { seconds: number }) {
  const { seed, faults, nets, proofs, seconds } = one;
  const sign = isSound(one) ? paint('green', '✓') : paint('red', '✗');
  const place = `${words({ en: 'seed', ja: 'シード' })} ${String(seed).padStart(2)}`;
  const wrong =
    proofs.length > 3 ? words({ en: ' · a wrong fix refused', ja: ' · 誤修正を却下' }) : '';
  line(
    `${sign} ${place}  ${nets.join(' ').padEnd(16)} ${seconds.toFixed(1).padStart(5)} s  ${faults.join(' + ')}${wrong}`,
  );
  for (const proof of proofs) if (!proof.held) tellProof(terminal, proof);
}

function isSound({ proofs }: TriedVariant): boolean {
  return proofs.every(({ held }) => held);
}

/** What was asked. Throws `bad-usage` (exit 2). */
function readWords(): { readonly seeds: number; readonly positionals: readonly string[] } {
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    if (!/^[1-9]\d{0,3}$/.test(values.seeds)) throw new TypeError(`--seeds ${values.seeds}`);
    return { seeds: Number(values.seeds), positionals };
  } catch (error) {
    const got = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
    throw new Problem('bad-usage', 2, {
      what: {
        en: '"npm run variants" was not understood.',
        ja: '「npm run variants」の書き方が正しくありません。',
      },
      expected: { en: usage, ja: usage },
      got: { en: got, ja: got },
    });
  }
}
