import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readTexts } from '#aws/read.ts';
import { writeFolder } from '#aws/write-folder.node.ts';
import { indexSnapshot } from '#network/snapshot/snapshot-index.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { Request } from '#request/document.ts';
import { traceRequest } from '#request/trace-request.ts';
import { median, percentile, repeat, type Case, type Figure } from '../figure.ts';
import { hottest } from '../hottest.ts';
import { answersOf } from '../network/answers.ts';
import { estateOf, type Estate } from '../network/estate.ts';
import { requestsIn } from '../network/requests.ts';
import type { Stage } from '../stage.ts';
import { runToEnd } from '../timed.ts';

const sizes = [10, 100, 1000, 10_000];
const aimedAt = 1000;

/** The engine alone, on networks of four sizes: what a trace costs must not depend on the size. */
export const engine: Case = {
  id: 'engine',
  async run(stage) {
    const figures: Figure[] = [];
    for (const size of sizes) figures.push(...atSize(size));
    await tellWhatDominates(estateOf(aimedAt));
    return [...figures, await manyRequests(stage, estateOf(aimedAt))];
  },
};

function atSize(size: number): readonly Figure[] {
  const estate = estateOf(size);
  const texts = answersOf(estate).map(({ name, document }) => ({
    name,
    text: JSON.stringify(document),
  }));
  const { snapshot } = readTexts(texts);
  const rounds = traceInRounds(snapshot, mixOf(estate, 400));
  const of = `${size.toLocaleString('en')} interfaces`;
  const goal = size === aimedAt ? { goal: 100 } : {};
  return [
    { name: `trace, ${of}, median`, unit: 'µs', samples: rounds.map(median) },
    {
      name: `trace, ${of}, p95`,
      unit: 'µs',
      ...goal,
      samples: rounds.map((times) => percentile(times, 0.95)),
    },
    { name: `indexes of ${of}`, unit: 'µs', samples: timesOf(20, () => indexAnew(snapshot)) },
    {
      name: `reading the answers, ${of}`,
      unit: 'ms',
      samples: timesOf(9, () => readTexts(texts)).map((time) => time / 1000),
    },
  ];
}

/** Microseconds of every trace, in rounds; the first ones only make the code warm. */
function traceInRounds(
  snapshot: Snapshot,
  requests: readonly Request[],
): readonly (readonly number[])[] {
  const round = () =>
    requests.map((request) => {
      const since = performance.now();
      traceRequest(snapshot, request);
      return (performance.now() - since) * 1000;
    });
  return Array.from({ length: 60 }, round).slice(20);
}

function timesOf(count: number, work: () => unknown): readonly number[] {
  const once = () => {
    const since = performance.now();
    work();
    return (performance.now() - since) * 1000;
  };
  return Array.from({ length: count + 2 }, once).slice(2);
}

/** A snapshot's indexes are built once for each object, so this is another one. */
function indexAnew(snapshot: Snapshot): unknown {
  return indexSnapshot({ ...snapshot });
}

/** Requests of all kinds in turn, at least so many. */
function mixOf(estate: Estate, least: number): readonly Request[] {
  const kinds = requestsIn(estate).flatMap(({ requests }) => requests);
  const times = Math.ceil(least / kinds.length);
  return Array.from({ length: times }, () => kinds).flat();
}

/** `closednet trace --requests`, the process as a whole. */
async function manyRequests({ home, env }: Stage, estate: Estate): Promise<Figure> {
  const count = 10_000;
  const folder = join(home.path, 'estate');
  const file = join(home.path, 'requests.jsonl');
  await writeFolder(folder, answersOf(estate));
  const lines = mixOf(estate, count).slice(0, count);
  await writeFile(file, lines.map((request) => `${JSON.stringify(request)}\n`).join(''));
  const script = join(home.projectRoot, 'scripts', 'closednet.mjs');
  const words = [script, 'trace', '--snapshot', folder, '--requests', file];
  const perSecond = async () =>
    (count / (await runToEnd(process.execPath, words, { env, unheard: true }))) * 1000;
  const name = 'trace --requests, whole process';
  return { name, unit: '/s', samples: await repeat(5, perSecond) };
}

/** Which kinds of request, and which functions, the time goes to. */
async function tellWhatDominates(estate: Estate): Promise<void> {
  const { snapshot } = readTexts(
    answersOf(estate).map(({ name, document }) => ({ name, text: JSON.stringify(document) })),
  );
  for (const { name, requests } of requestsIn(estate)) {
    const times = traceInRounds(snapshot, requests).flat();
    const [middle, slow] = [median(times), percentile(times, 0.95)].map((time) => time.toFixed(0));
    process.stdout.write(`  ${name}: ${middle} µs, p95 ${slow} µs\n`);
  }
  const mix = mixOf(estate, 20_000);
  const spots = await hottest(() => {
    for (const request of mix) traceRequest(snapshot, request);
  });
  for (const { where, share } of spots)
    process.stdout.write(`  ${(share * 100).toFixed(1)} % in ${where}\n`);
}
