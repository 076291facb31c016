#!/usr/bin/env node
import { connect } from 'node:net';
import { createInterface } from 'node:readline';

// `closednet VERB` for somebody inside the network, who cannot reach the emulator: the data plane
// runs the verb outside and passes on what it prints.
const place = process.env['CLOSEDNET_PLANE'] ?? '';
const [, port] = /:(\d+)$/.exec(place) ?? [];
const socket = port === undefined ? connect(place) : connect(Number(port), '127.0.0.1');
const token = process.env['CLOSEDNET_PLANE_TOKEN'];
const opening = { kind: 'verb', words: process.argv.slice(2), ...(token ? { token } : {}) };
socket.write(`${JSON.stringify(opening)}\n`);
socket.on('error', (error) => {
  process.stderr.write(`closednet: ${error.message}\n`);
  process.exitCode = 3;
});
process.exitCode = 3;
for await (const line of createInterface({ input: socket })) {
  const frame = JSON.parse(line);
  if (frame.out) process.stdout.write(Buffer.from(frame.out, 'base64'));
  if (frame.err) process.stderr.write(Buffer.from(frame.err, 'base64'));
  if ('exit' in frame) process.exitCode = frame.exit;
}
