import { spawn } from 'node:child_process';
import { z } from 'zod';
import { ended } from '#dataplane/started.ts';
import { openShell } from '../../scripts/shell/open-shell.ts';
import { median, type Case } from '../figure.ts';
import type { Stage } from '../stage.ts';
import { verbFigures } from '../verb-figures.ts';

const calls = 1000;

/** One client, the same call again and again; milliseconds of each, after ten to warm up. */
const script = `
import boto3, json, os, time
from botocore.config import Config
client = boto3.client("sts", config=Config(retries={"total_max_attempts": 1}), endpoint_url=os.environ.get("ENDPOINT"))
samples = []
for _ in range(${calls + 10}):
    since = time.perf_counter()
    client.get_caller_identity()
    samples.append((time.perf_counter() - since) * 1000)
print(json.dumps(samples[10:]))
`;

/** What standing inside costs: to enter, and for each call that is judged and passed on. */
export const shell: Case = {
  id: 'shell',
  async run(stage) {
    await stage.verb(['start', stage.lab]);
    const entering = await verbFigures(stage, {
      words: ['shell', stage.lab, '--', 'true'],
      goal: { name: 'entering a shell, beyond process start', goal: 500 },
      runs: 11,
    });
    const direct = await measured((print) => outside(stage, print));
    const through = await measured((print) => inside(stage, print));
    const before = process.memoryUsage().rss;
    await measured((print) => inside(stage, print));
    const grown = (process.memoryUsage().rss - before) / 1024 / 1024;
    const added = median(through) - median(direct);
    return [
      ...entering,
      { name: 'a call from inside, added to a direct one', unit: 'ms', goal: 15, samples: [added] },
      { name: 'a call from inside', unit: 'ms', samples: through },
      { name: 'the same call, direct', unit: 'ms', samples: direct },
      { name: 'memory after 1,000 more calls, beside before', unit: 'MB', samples: [grown] },
    ];
  },
};

async function measured(
  run: (print: (text: string) => void) => Promise<unknown>,
): Promise<readonly number[]> {
  let printed = '';
  await run((text) => (printed += text));
  const line = printed.split('\n').find((one) => one.startsWith('['));
  if (line === undefined) throw new Error(printed);
  return z.array(z.number()).parse(JSON.parse(line));
}

function inside({ home, session, lab }: Stage, print: (text: string) => void): Promise<unknown> {
  return openShell({
    home,
    session,
    lab,
    command: ['python', '-c', script],
    tell: () => undefined,
    outsider: () => '',
    print,
  });
}

async function outside({ home, session, lab }: Stage, print: (text: string) => void) {
  const { emulator, attempt } = await session.running(lab);
  const child = spawn(home.file('python', 'bin', 'python'), ['-c', script], {
    env: {
      ENDPOINT: emulator.endpoint,
      AWS_ACCESS_KEY_ID: attempt.account,
      AWS_SECRET_ACCESS_KEY: 'none',
      AWS_DEFAULT_REGION: attempt.region,
    },
  });
  return ended(child, print);
}
