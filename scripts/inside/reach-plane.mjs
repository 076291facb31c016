import { connect } from 'node:net';

/**
 * Reaches the data plane from inside, at a socket's path or, with the hook, at a port that asks for
 * a token; exit 3 where it is gone.
 *
 * @param {object} opening
 */
export function reachPlane(opening) {
  const place = process.env['CLOSEDNET_PLANE'] ?? '';
  const [, port] = /:(\d+)$/.exec(place) ?? [];
  const socket = port === undefined ? connect(place) : connect(Number(port), '127.0.0.1');
  const token = process.env['CLOSEDNET_PLANE_TOKEN'];
  socket.on('error', (error) => {
    process.stderr.write(`closednet: ${error.message}\n`);
    process.exit(3);
  });
  socket.write(`${JSON.stringify({ ...opening, ...(token ? { token } : {}) })}\n`);
  return socket;
}
