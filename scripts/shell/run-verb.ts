import { spawn } from 'node:child_process';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { sendLine } from '#dataplane/line.ts';

const cli = join(import.meta.dirname, '..', 'closednet.mjs');

/** Runs a verb outside for somebody inside, and passes on what it prints. */
export function runVerb(words: readonly string[], socket: Socket): void {
  const child = spawn(process.execPath, [cli, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.on('data', (data: Buffer) => sendLine(socket, { out: data.toString('base64') }));
  child.stderr.on('data', (data: Buffer) => sendLine(socket, { err: data.toString('base64') }));
  child.on('close', (code) => {
    sendLine(socket, { exit: code ?? 3 });
    socket.end();
  });
  socket.on('close', () => child.kill());
  socket.resume();
}
