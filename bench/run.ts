import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { writeAtomic } from '#state/atomic.ts';
import { analyzer } from './cases/analyzer.ts';
import { checking } from './cases/check.ts';
import { cold } from './cases/cold.ts';
import { collecting } from './cases/collect.ts';
import { engine } from './cases/engine.ts';
import { emulatorStart } from './cases/emulator-start.ts';
import { grading } from './cases/grade.ts';
import { jumping } from './cases/jump.ts';
import { labStart } from './cases/lab-start.ts';
import { drawing } from './cases/plan.ts';
import { pagesCase } from './cases/pages.ts';
import { memory } from './cases/memory.ts';
import { resetting } from './cases/reset.ts';
import { secondStart } from './cases/second-start.ts';
import { shell } from './cases/shell.ts';
import { tracing } from './cases/trace.ts';
import type { Case } from './figure.ts';
import { load, machine } from './machine.ts';
import { addResults, inWords } from './results.ts';
import { onStage, type Stage } from './stage.ts';

const warm = [
  secondStart,
  emulatorStart,
  labStart,
  checking,
  collecting,
  tracing,
  engine,
  analyzer,
  drawing,
  shell,
  pagesCase,
  resetting,
  grading,
  jumping,
  memory,
];
const options = { cold: { type: 'boolean' }, only: { type: 'string' } } as const;
const { values } = parseArgs({ options });
const cases = values.cold === true ? [cold] : warm;

await onStage(async (stage) => {
  for (const one of cases) if ((values.only ?? one.id) === one.id) await measure(one, stage);
});

/** Each case writes its rows when it is done: a later one that breaks takes nothing with it. */
async function measure({ id, run }: Case, stage: Stage): Promise<void> {
  process.stdout.write(`${id}…\n`);
  const at = { machine: machine(), date: new Date().toISOString().slice(0, 10), load: load() };
  const figures = await run(stage);
  for (const figure of figures) process.stdout.write(`  ${inWords(figure)}\n`);
  const path = join(import.meta.dirname, 'RESULTS.md');
  const before = await readFile(path, 'utf8').catch(() => '');
  const text = await format(addResults(before, figures, at), { parser: 'markdown' });
  await writeAtomic(path, text, 0o644);
}
