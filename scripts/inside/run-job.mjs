#!/usr/bin/env node
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { reachPlane } from './reach-plane.mjs';

// Runs the lab's job where it stands, exactly as the lab's bucket says, and tells the data plane
// what became of it.
const socket = reachPlane({ kind: 'job' });
const lines = createInterface({ input: socket })[Symbol.asyncIterator]();
const job = JSON.parse((await lines.next()).value ?? '{"error":"closednet: no answer"}');
if (job.error) {
  process.stderr.write(`${job.error}\n`);
  process.exit(job.exit ?? 3);
}
const folder = await mkdtemp(join(tmpdir(), 'closednet-job-'));
const configuration = job.files.configuration ? JSON.parse(job.files.configuration) : {};
const env = { ...process.env, ...configuration.environment };
const kept = 64 * 1024;
let printed = '';
/** @param {string[]} words */
const run = (words) =>
  new Promise((resolve) => {
    const [program = 'python', ...args] = words;
    const child = spawn(program, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
    /** @param {NodeJS.WriteStream} own */
    const tell = (own) => (/** @type {string} */ text) => {
      own.write(text);
      printed = (printed + text).slice(-kept);
    };
    child.stdout.setEncoding('utf8').on('data', tell(process.stdout));
    child.stderr.setEncoding('utf8').on('data', tell(process.stderr));
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 143));
  });
try {
  await writeFile(join(folder, 'job.py'), job.files.script);
  let exit = 0;
  if (job.files.requirements) {
    await writeFile(join(folder, 'requirements.txt'), job.files.requirements);
    const options = configuration.pip ?? [];
    exit = await run(['python', '-m', 'pip', 'install', '-r', 'requirements.txt', ...options]);
  }
  if (exit === 0) exit = await run(['python', 'job.py', ...(configuration.arguments ?? [])]);
  const installed = [...printed.matchAll(/^Successfully installed (.+)$/gm)].flatMap(
    ([, names = '']) => names.trim().split(' '),
  );
  socket.write(`${JSON.stringify({ exit, printed, installed })}\n`);
  await lines.next();
  process.exitCode = exit;
} finally {
  socket.end();
  await rm(folder, { recursive: true, force: true });
}
