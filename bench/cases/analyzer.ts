import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { openClients } from '#aws/client.ts';
import { collect } from '#aws/collect.ts';
import { readAnswers } from '#aws/read.ts';
import { runSteps } from '#aws/run.ts';
import { ensureEmulator } from '#emulator/emulator.ts';
import { installedPython } from '#emulator/installed.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { traceRequest } from '#request/trace-request.ts';
import type { Case } from '../figure.ts';
import { flowsIn, type AskedFlow } from '../analyzer/flows.ts';
import { tally } from '../analyzer/tally.ts';
import { buildSteps } from '../network/build-steps.ts';
import { account, estateOf, region } from '../network/estate.ts';
import type { Stage } from '../stage.ts';

const rounds = 5;
const run = promisify(execFile);

/**
 * The same flows through aws-vpc-analyzer, another tool for the same question. Both read one network
 * from the same LocalStack, each by its own means, and are then timed without reading.
 */
export const analyzer: Case = {
  id: 'analyzer',
  async run(stage) {
    const emulator = await ensureEmulator(stage.home, () => undefined);
    const place = { endpoint: emulator.endpoint, region, secretAccessKey: 'test' };
    const clients = openClients({ ...place, accessKeyId: account });
    try {
      const estate = estateOf(100);
      await runSteps(clients, buildSteps(estate), {});
      const since = performance.now();
      const { snapshot } = readAnswers((await collect(clients, { services: ['ec2'] })).saved);
      const reading = (performance.now() - since) / 1000;
      const flows = flowsIn(snapshot, estate);
      const theirs = await askAnalyzer(stage, emulator.endpoint, snapshot, flows);
      const ours = flows.map((flow) => traceFlow(snapshot, flow));
      const times = Array.from({ length: rounds }, () => timeOf(snapshot, flows));
      for (const line of tally(ours, theirs.answers)) process.stdout.write(`  ${line}\n`);
      const of = `${flows.length} flows`;
      return [
        { name: `a trace, mean over ${of}`, unit: 'µs', samples: times },
        { name: `aws-vpc-analyzer, the same`, unit: 'µs', samples: theirs.microseconds },
        {
          name: 'aws-vpc-analyzer, against ours',
          unit: '×',
          samples: theirs.microseconds.map((theirTime, i) => theirTime / (times[i] ?? Number.NaN)),
        },
        { name: 'reading that network', unit: 's', samples: [reading] },
        { name: 'aws-vpc-analyzer, reading it', unit: 's', samples: [theirs.reading] },
      ];
    } finally {
      await clients.close();
    }
  },
};

function traceFlow(snapshot: Snapshot, { source, destination, port, protocol }: AskedFlow) {
  return traceRequest(snapshot, { from: source, to: destination, port, protocol });
}

/** Microseconds per flow. */
function timeOf(snapshot: Snapshot, flows: readonly AskedFlow[]): number {
  const since = performance.now();
  for (const flow of flows) traceFlow(snapshot, flow);
  return ((performance.now() - since) / flows.length) * 1000;
}

const answerSchema = z.object({
  reading: z.number(),
  microseconds: z.array(z.number()),
  answers: z.array(z.object({ status: z.string(), why: z.string() })),
});

/** In an environment of its own, made for this run and gone with it. */
async function askAnalyzer(
  { home }: Stage,
  endpoint: string,
  snapshot: Snapshot,
  flows: readonly AskedFlow[],
): Promise<z.infer<typeof answerSchema>> {
  const folder = join(home.path, 'analyzer');
  const python = join(folder, 'bin', 'python');
  const here = join(home.projectRoot, 'bench', 'analyzer');
  await run(await installedPython(home), ['-m', 'venv', folder]);
  const lock = ['--require-hashes', '-r', join(here, 'requirements.lock')];
  await run(python, ['-m', 'pip', 'install', '--disable-pip-version-check', '-q', ...lock]);
  const file = join(home.path, 'flows.jsonl');
  await writeFile(file, flows.map((flow) => `${JSON.stringify(flow)}\n`).join(''));
  const vpc = snapshot.vpcs?.find(({ cidrs }) => cidrs.includes('10.0.0.0/16'))?.id ?? '';
  const env = {
    PATH: process.env['PATH'],
    AWS_ENDPOINT_URL: endpoint,
    AWS_ACCESS_KEY_ID: snapshot.account,
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_EC2_METADATA_DISABLED: 'true',
  };
  const words = [join(here, 'ask.py'), file, region, vpc, String(rounds)];
  const { stdout } = await run(python, words, { env, maxBuffer: 2 ** 26 });
  return answerSchema.parse(JSON.parse(stdout));
}
