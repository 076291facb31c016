import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';
import { installedSchema, type RunRecord } from '#dataplane/job/record.ts';
import { unreadable } from '../bad-submission.ts';
import { noIsolation } from './no-isolation.ts';
import type { Limits, Ran } from './sandbox.ts';
import { visibleOutput } from './visible.ts';

const agent = join(import.meta.dirname, 'inside', 'main.py');
/** For what comes before the program, and after it, on a machine with much else to do. */
const graceSeconds = 20;

const answerSchema = z.union([
  z.object({
    ended: z.enum(['exited', 'time', 'memory', 'output', 'processes', 'files']),
    code: z.number().nullable(),
    output: z.string(),
    installed: installedSchema.optional(),
  }),
  z.object({ lacks: z.string() }),
  z.object({ unreadable: z.string() }),
]);

/** How a program ended, and the bytes that it printed last. */
export interface Ended extends Pick<Ran, 'ended' | 'code'> {
  readonly printed: Buffer;
  /** Of a job: the distributions that lay in its folder. */
  readonly installed?: RunRecord['installed'];
}

/** The same for people. */
export function ranOf({ printed, installed: _of, ...ended }: Ended): Ran {
  return { ...ended, output: visibleOutput(printed) };
}

/**
 * Starts one program apart and waits until all of it has ended. With this process, with the signal
 * and with the time it ends too: whoever runs it holds the other end of its order.
 */
export async function startInside(
  python: string,
  order: { readonly limits: Limits } & Readonly<Record<string, unknown>>,
  signal?: AbortSignal,
): Promise<Ended> {
  signal?.throwIfAborted();
  // In a session of its own: a key pressed in the terminal is the grader's to act on.
  const words = ['-B', '-E', '-s', '-S', agent];
  const child = spawn(python, words, { stdio: 'pipe', env: {}, detached: true });
  const told: Buffer[] = [];
  const complaints: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => told.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => complaints.push(chunk));
  child.stdin.on('error', () => undefined).write(`${JSON.stringify(order)}\n`);
  const letGo = () => child.stdin.destroy();
  signal?.addEventListener('abort', letGo, { once: true });
  const late = setTimeout(
    () => child.kill('SIGKILL'),
    (order.limits.seconds + graceSeconds) * 1000,
  );
  try {
    await new Promise<void>((resolve, reject) => {
      child.once('error', reject).once('close', () => resolve());
    });
  } finally {
    clearTimeout(late);
    signal?.removeEventListener('abort', letGo);
  }
  signal?.throwIfAborted();
  return read(Buffer.concat(told).toString(), Buffer.concat(complaints).toString());
}

function read(told: string, complaints: string): Ended {
  if (told === '') throw noIsolation(complaints.trim().split('\n').at(-1) || 'no answer');
  const answer = answerSchema.parse(JSON.parse(told));
  if ('lacks' in answer) throw noIsolation(answer.lacks);
  if ('unreadable' in answer) throw unreadable(answer.unreadable, new Error('no right to read it'));
  const { ended, code, output, installed } = answer;
  const printed = Buffer.from(output, 'base64');
  return {
    ended,
    printed,
    ...(code === null ? {} : { code }),
    ...(installed && { installed }),
  };
}
