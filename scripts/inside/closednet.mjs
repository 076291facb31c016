#!/usr/bin/env node
import { createInterface } from 'node:readline';
import { reachPlane } from './reach-plane.mjs';

// `closednet VERB` for somebody inside the network, who cannot reach the emulator: the data plane
// runs the verb outside and passes on what it prints.
const socket = reachPlane({ kind: 'verb', words: process.argv.slice(2) });
process.exitCode = 3;
for await (const line of createInterface({ input: socket })) {
  const frame = JSON.parse(line);
  if (frame.out) process.stdout.write(Buffer.from(frame.out, 'base64'));
  if (frame.err) process.stderr.write(Buffer.from(frame.err, 'base64'));
  if ('exit' in frame) process.exitCode = frame.exit;
}
