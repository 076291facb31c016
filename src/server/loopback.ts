import { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import { WebSocketServer } from 'ws';
import { systemCode } from '#state/not-writable.ts';
import { mostMessageBytes } from './page-terminal/message.ts';

/**
 * A server that only this machine reaches. Binding to loopback is the only way to get one, and what
 * asks for one, as terminals do, can therefore never be served to anybody else.
 */
export class LoopbackServer {
  readonly port: number;
  readonly #server: Server;
  readonly #closing: (() => Promise<void>)[] = [];
  #answer: Hono['fetch'] = () => new Response(null, { status: 503 });

  private constructor(port: number) {
    this.port = port;
    const server = createAdaptorServer({
      fetch: (request, env) => this.#answer(request, env),
      // @ts-expect-error ws's own types say "may be undefined" where this one says "may be absent".
      websocket: { server: new WebSocketServer({ noServer: true, maxPayload: mostMessageBytes }) },
    });
    if (!(server instanceof Server)) throw new TypeError('not a server of HTTP/1.1');
    this.#server = server;
  }

  /** Nothing when somebody else has the port. */
  static async bind(port: number): Promise<LoopbackServer | undefined> {
    const loopback = new LoopbackServer(port);
    const server = loopback.#server;
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, '127.0.0.1', resolve);
      });
    } catch (error) {
      if (systemCode(error) === 'EADDRINUSE') return undefined;
      throw error;
    }
    return loopback;
  }

  /** Requests and upgrades go there from now on. */
  serve(app: Hono): void {
    this.#answer = app.fetch;
  }

  /** What has to end first, such as sockets that are requests no more. */
  beforeClosing(end: () => Promise<void>): void {
    this.#closing.push(end);
  }

  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    await Promise.all(this.#closing.map((end) => end()));
    this.#server.closeAllConnections();
    await closed;
  }
}
