import { agrees, compare, confirm } from './compare.ts';
import { addFigures, figuresInWords, noFigures } from './report/figures.ts';
import type { Feature } from './generate/feature.ts';
import { generateNetwork } from './generate/generate-network.ts';
import { disagreementInWords } from './report/in-words.ts';
import { type Kernel, openKernel, whyNoKernel } from './kernel/kernel.ts';
import { readOptions } from './options.ts';
import { type Answers, checksumOf, letterOf, writeRecord } from './record/record.ts';
import { keepFigures } from './report/keep-figures.ts';
import { shrink } from './shrink/shrink.ts';
import { untestedInWords } from './report/untested.ts';

/** Networks that wait for silence leave the processor to each other. */
const atOnce = 3;

const options = readOptions(process.argv.slice(2));
const why = whyNoKernel();
process.exitCode = why === undefined ? await run() : noKernel(why);

/** `npm run oracle`: as many seeds as asked for, each disagreement as small as it gets, the figures. */
async function run(): Promise<number> {
  const seeds = [...Array(options.seeds).keys()].map((i) => options.first + i);
  const began = performance.now();
  let figures = noFigures;
  const record: Answers[] = [];
  const judge = async (kernel: Kernel) => {
    for (let seed = seeds.shift(); seed !== undefined; seed = seeds.shift()) {
      const { answers, compared, disagreements } = await judgeSeed(kernel, seed, options.only);
      figures = addFigures(figures, compared, disagreements);
      record.push(answers);
    }
    kernel.close();
  };
  await Promise.all(Array.from({ length: atOnce }, () => judge(openKernel())));
  const seconds = (performance.now() - began) / 1000;
  process.stdout.write(`\n${figuresInWords(figures, seconds)}\n\n${untestedInWords()}\n`);
  if (options.record) {
    writeRecord(record);
    keepFigures(figures, seconds);
  }
  return figures.disagreements > 0 ? 1 : 0;
}

async function judgeSeed(kernel: Kernel, seed: number, only: Feature | undefined) {
  const network = generateNetwork(seed, options.flows, only);
  const compared = await compare(kernel, network);
  const letters = compared.map(({ trace }) => letterOf(trace.outcome));
  let disagreements = 0;
  for (const [i, one] of compared.entries()) {
    if (agrees(one)) continue;
    const found = await confirm(kernel, network.snapshot, one.request);
    if (!found) continue;
    letters[i] = letterOf(found.kernel);
    disagreements += 1;
    const shown = disagreements > options.shown ? undefined : await shrink(kernel, found);
    if (shown) process.stdout.write(`\nseed ${seed}: ${disagreementInWords(shown)}\n`);
  }
  const answers = { seed, checksum: checksumOf(network), letters: letters.join('') };
  return { answers, compared, disagreements };
}

function noKernel(reason: string): number {
  process.stderr.write(`This machine's kernel cannot be asked: ${reason}\n`);
  return 3;
}
