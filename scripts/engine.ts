/**
 * The engine that the emulator asks: traces and policy decisions about an account of its own.
 * Started by the emulator's plugin, it ends when its standard input does; under Compose it is a
 * service. `CLOSEDNET_ENDPOINT` is the emulator, `CLOSEDNET_TOKEN` what the plugin shows,
 * `CLOSEDNET_ENGINE_PORT` a fixed port; the port is told as one line of JSON.
 */
import { openEngine } from '#engine/engine.ts';
import { engineServer } from '#engine/serve-engine.ts';

const {
  CLOSEDNET_ENDPOINT: endpoint,
  CLOSEDNET_TOKEN: token,
  CLOSEDNET_ENGINE_PORT: fixed,
} = process.env;
if (!endpoint || !token) {
  process.stderr.write('engine: CLOSEDNET_ENDPOINT and CLOSEDNET_TOKEN must be set\n');
  process.exit(2);
}
const server = engineServer(token, openEngine(endpoint));
server.listen(Number(fixed ?? 0), '127.0.0.1', () => {
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  process.stdout.write(`${JSON.stringify({ port })}\n`);
});
if (fixed === undefined) process.stdin.on('end', () => process.exit(0)).resume();
