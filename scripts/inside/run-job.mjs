#!/usr/bin/env node
import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { reachPlane } from './reach-plane.mjs';

// Runs the lab's job where it stands, exactly as the lab's bucket says: its script is sourced by a
// shell, which then becomes its program. What became of it is told to the data plane.
const socket = reachPlane({ kind: 'job' });
const lines = createInterface({ input: socket })[Symbol.asyncIterator]();
const job = JSON.parse((await lines.next()).value ?? '{"error":"closednet: no answer"}');
if (job.error) {
  process.stderr.write(`${job.error}\n`);
  process.exit(job.exit ?? 3);
}
const folder = await mkdtemp(join(tmpdir(), 'closednet-job-'));
const packages = join(folder, 'packages');
const kept = 64 * 1024;
const run = promisify(execFile);
const reader = join(import.meta.dirname, '../../src/dataplane/packages/unpacked.py');
let printed = '';
/** @param {NodeJS.WriteStream} own */
const tell = (own) => (/** @type {string} */ text) => {
  own.write(text);
  printed = (printed + text).slice(-kept);
};
try {
  for (const [key, text] of Object.entries(job.files))
    await writeFile(join(folder, basename(key)), String(text));
  const configured = 'pip.conf' in job.files ? { PIP_CONFIG_FILE: join(folder, 'pip.conf') } : {};
  const env = { ...process.env, PIP_TARGET: packages, PYTHONPATH: joined(packages), ...configured };
  const words = ['-c', '. "./$1" && exec python "$2"', 'job', job.script, job.program];
  const child = spawn('sh', words, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.setEncoding('utf8').on('data', tell(process.stdout));
  child.stderr.setEncoding('utf8').on('data', tell(process.stderr));
  const exit = await new Promise((resolve) => {
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 143));
  });
  const installed = JSON.parse((await run('python', ['-I', reader, folder])).stdout);
  socket.write(`${JSON.stringify({ exit, printed, installed })}\n`);
  await lines.next();
  process.exitCode = exit;
} finally {
  socket.end();
  await rm(folder, { recursive: true, force: true });
}

/** The job's own packages in the place of the host's; what puts Python inside stays. @param {string} own */
function joined(own) {
  const others = (process.env['PYTHONPATH'] ?? '').split(':');
  return [own, ...others.filter((path) => path !== process.env['PIP_TARGET'])].join(':');
}
