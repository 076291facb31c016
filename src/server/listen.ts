import { nextFreePort } from '#emulator/port.ts';
import { createApp, type AppParts } from './app.ts';
import { LoopbackServer } from './loopback.ts';
import { openPageTerminals, type PageTerminalDeps } from './page-terminal/terminals.ts';

/** A server that accepts requests. */
export interface Listening {
  readonly port: number;
  readonly token: string;
  close(): Promise<void>;
}

export interface ListenParts extends Omit<AppParts, 'port' | 'pageTerminals'> {
  /** Without it, pages have no terminals. */
  readonly pageTerminals?: PageTerminalDeps;
}

/** Serves on loopback at the first free port from the wished one on. */
export async function listen(wished: number, parts: ListenParts): Promise<Listening> {
  for (let port = await nextFreePort(wished); ; port = await nextFreePort(port + 1)) {
    const server = await LoopbackServer.bind(port);
    if (server) return serveOn(server, parts);
  }
}

function serveOn(server: LoopbackServer, { pageTerminals, ...parts }: ListenParts): Listening {
  const { port } = server;
  const terminals = pageTerminals && openPageTerminals(server, pageTerminals);
  const { app, session } = createApp({
    ...parts,
    port,
    ...(terminals ? { pageTerminals: terminals } : {}),
  });
  server.serve(app);
  return { port, token: session.token, close: () => server.close() };
}
