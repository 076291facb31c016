import { spawn, type ChildProcess } from 'node:child_process';

export interface Surroundings {
  readonly env: NodeJS.ProcessEnv;
  readonly cwd?: string;
}

interface Foreseen {
  readonly code?: number;
  /** What it prints is too much to keep. */
  readonly unheard?: boolean;
}

/** Milliseconds until a program ends. One that ends otherwise than foreseen measures nothing. */
export async function runToEnd(
  command: string,
  words: readonly string[],
  { code = 0, unheard = false, ...where }: Surroundings & Foreseen,
): Promise<number> {
  const since = performance.now();
  const stdout = unheard ? 'ignore' : 'pipe';
  const child = spawn(command, words, { ...where, stdio: ['ignore', stdout, 'pipe'] });
  const said = listen(child);
  const ended = await ending(child);
  const milliseconds = performance.now() - since;
  if (ended !== code) throw new Error(`${words.join(' ')} ended with ${ended}:\n${said()}`);
  return milliseconds;
}

export interface Background {
  /** Until the text was printed. */
  readonly milliseconds: number;
  /** Presses Ctrl-C and waits for the end. */
  readonly stop: () => Promise<void>;
}

const running = new Set<Background['stop']>();

/** Ends whatever was started by `runUntil` and still runs. */
export async function stopBackground(): Promise<void> {
  await Promise.all([...running].map((stop) => stop()));
}

/** Starts a program that stays, and measures until it prints the text. */
export async function runUntil(
  text: string,
  command: string,
  words: readonly string[],
  where: Surroundings,
): Promise<Background> {
  const since = performance.now();
  // A process group of its own, for a terminal's Ctrl-C reaches all that npm has started.
  const child = spawn(command, words, {
    ...where,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const said = listen(child);
  const ended = ending(child);
  const stop = async () => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGINT');
    await ended;
  };
  running.add(stop);
  void ended.finally(() => running.delete(stop));
  const printed = new Promise<'printed'>((resolve) => {
    child.stdout.on('data', () => said().includes(text) && resolve('printed'));
  });
  const first = await Promise.race([printed, ended]);
  if (first === 'printed') return { milliseconds: performance.now() - since, stop };
  throw new Error(`${words.join(' ')} ended with ${first} without "${text}":\n${said()}`);
}

function ending(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? -1));
  });
}

/** Keeps what a program prints, so that no pipe fills, and answers with it. */
function listen({ stdout, stderr }: ChildProcess): () => string {
  let said = '';
  for (const stream of [stdout, stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => (said += text));
  return () => said;
}
