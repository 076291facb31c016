import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Case } from '../figure.ts';
import { projectRoot, type Stage } from '../stage.ts';
import { runToEnd, runUntil } from '../timed.ts';

/** From `git clone` to the first lab running, with empty npm and Python caches; network and all. */
export const cold: Case = {
  id: 'cold',
  async run({ lab }) {
    const folder = await mkdtemp(join(tmpdir(), 'closednet-cold-'));
    try {
      return await fromNothing(folder, lab);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

async function fromNothing(folder: string, lab: Stage['lab']) {
  const env = emptyCaches(folder);
  const cwd = join(folder, 'closednet');
  const cloned = await runToEnd('git', ['clone', '--quiet', projectRoot, cwd], { env });
  const site = await runUntil('#token=', 'npm', ['start'], { env, cwd });
  try {
    const started = await runToEnd('npx', ['closednet', 'start', lab], { env, cwd });
    const whole = cloned + site.milliseconds + started;
    return [
      { name: 'clone to first lab, cold', unit: 's', goal: 90, samples: [whole / 1000] },
      { name: 'first npm start, cold', unit: 's', samples: [site.milliseconds / 1000] },
      { name: 'first start of a lab', unit: 's', samples: [started / 1000] },
    ] as const;
  } finally {
    await site.stop();
  }
}

/** The shell's own environment, without what npm added for this run, and nothing downloaded. */
function emptyCaches(folder: string): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(npm_(?!config_registry$)|CLOSEDNET_|NODE$|INIT_CWD$)/.test(name),
  );
  const path = (process.env['PATH'] ?? '').split(delimiter);
  return {
    ...Object.fromEntries(kept),
    PATH: path.filter((part) => !part.includes('node_modules')).join(delimiter),
    npm_config_cache: join(folder, 'npm'),
    UV_CACHE_DIR: join(folder, 'uv'),
    PIP_CACHE_DIR: join(folder, 'pip'),
  };
}
