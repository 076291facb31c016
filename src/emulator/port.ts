import { createServer } from 'node:net';

/** Whether loopback's port can be bound right now. */
function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () =>
      server.close(() => resolve(true)),
    );
  });
}

/** The first free port at or after the wished one. Throws `RangeError` after 200 taken ones. */
export async function nextFreePort(wished: number): Promise<number> {
  for (let port = wished; port < wished + 200 && port < 65_536; port++)
    if (await isFree(port)) return port;
  throw new RangeError(`no free port from ${wished} on`);
}
