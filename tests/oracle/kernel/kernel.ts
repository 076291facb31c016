import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { homeFolder, interpreterOf } from '../../../scripts/setup/home.mjs';
import type { Layout } from '../layout/layout.ts';

/** One exchange to try: from where in the layout, to which address. */
export interface KernelFlow {
  readonly namespace: string;
  readonly source: string;
  readonly destination: string;
  readonly protocol: string | number;
  readonly port?: number;
  readonly sourcePort?: number;
}

/** `refused`: something was there and nothing listened, which a layout never means. */
export type KernelOutcome = 'delivered' | 'denied' | 'refused';

export interface Kernel {
  /** Lays out, sends, takes down; `wait` in seconds is what a silent flow costs. */
  probe(layout: Layout, flows: readonly KernelFlow[], wait?: number): Promise<Probed>;
  close(): void;
}

interface Probed {
  readonly outcomes: readonly KernelOutcome[];
  /** Seconds that the slowest answer took. */
  readonly slowest: number;
}

const usualWait = 0.4;

/** A namespace of users too, so that nobody has to be root; its processes end with the first. */
const apart = ['--user', '--map-root-user', '--net', '--fork', '--kill-child'];

const answered = z.union([
  z.object({
    outcomes: z.array(z.enum(['delivered', 'denied', 'refused'])),
    slowest: z.number(),
  }),
  z.object({ error: z.string() }),
]);

/** Why this machine's kernel cannot be asked; undefined where it can. */
export function whyNoKernel(): string | undefined {
  const words = [...apart, 'sh', '-c', 'ip link && nft list ruleset && "$0" --version', python()];
  const tried = spawnSync('unshare', words, { encoding: 'utf8' });
  return tried.status === 0 ? undefined : (tried.error?.message ?? tried.stderr.trim());
}

/** A kernel to ask: one process, which holds every namespace and takes all with it when it ends. */
export function openKernel(): Kernel {
  const program = join(import.meta.dirname, 'probe.py');
  const child = spawn('unshare', [...apart, python(), program], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' },
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    async probe(layout, flows, wait = usualWait) {
      child.stdin.write(`${JSON.stringify({ layout, flows, wait })}\n`);
      const { value } = await lines.next();
      if (value === undefined) throw new Error('the kernel cannot be asked any more');
      const found = answered.parse(JSON.parse(value));
      if ('error' in found) throw new Error(`the layout does not stand: ${found.error}`);
      return found;
    },
    close() {
      child.stdin.end();
    },
  };
}

/** The project's own Python where it is installed. */
function python(): string {
  const own = interpreterOf(join(homeFolder(process.env), 'python'));
  return existsSync(own) ? own : 'python3';
}
