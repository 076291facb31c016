import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { nextFreePort } from '#emulator/port.ts';
import { systemCode } from '#state/not-writable.ts';
import { createApp, type AppParts } from './app.ts';

/** A server that accepts requests. */
export interface Listening {
  readonly port: number;
  readonly token: string;
  close(): Promise<void>;
}

/** Serves on loopback at the first free port from the wished one on. */
export async function listen(wished: number, parts: Omit<AppParts, 'port'>): Promise<Listening> {
  for (let port = await nextFreePort(wished); ; port = await nextFreePort(port + 1)) {
    const listening = await listenAt(port, parts);
    if (listening) return listening;
  }
}

/** Nothing when somebody else took the port since it was seen free. */
async function listenAt(
  port: number,
  parts: Omit<AppParts, 'port'>,
): Promise<Listening | undefined> {
  const { app, session } = createApp({ ...parts, port });
  const server = createServer(getRequestListener(app.fetch));
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', resolve);
    });
  } catch (error) {
    if (systemCode(error) === 'EADDRINUSE') return undefined;
    throw error;
  }
  return {
    port,
    token: session.token,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
  };
}
