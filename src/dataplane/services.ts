import { createServer, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type SecureContext, TLSSocket } from 'node:tls';
import { answerDns, type Grant } from './answer-question.ts';
import { answerHttp, type HttpDeps } from './answer-http.ts';
import { speaksTls } from './balance/choose-target.ts';
import { greetAsPostgres } from './stand-in/postgres.ts';
import type { Authority } from './tls/authority.ts';
import { concrete, covers, namesShown } from './tls/names-shown.ts';

export interface ServiceDeps extends HttpDeps {
  readonly authority: Authority;
  readonly patience?: Patience;
}

/** How long a client may take for the head of a request, and for all of it, in milliseconds. */
export interface Patience {
  readonly head: number;
  readonly whole: number;
}

/** Everything that granted connections arrive at. */
export interface Services {
  serve(grant: Grant, socket: Duplex): void;
  close(): void;
}

const mostHeaderBytes = 64 * 1024;
const usual: Patience = { head: 20_000, whole: 300_000 };

export function openServices(deps: ServiceDeps): Services {
  const grants = new WeakMap<Duplex, Grant>();
  const { head, whole } = deps.patience ?? usual;
  const http = createServer(
    {
      maxHeaderSize: mostHeaderBytes,
      headersTimeout: head,
      requestTimeout: whole,
      connectionsCheckingInterval: head / 4,
      keepAliveTimeout: 60_000,
    },
    (request, response) => {
      response.on('error', () => response.destroy());
      const grant = grants.get(request.socket);
      if (!grant) return void response.destroy();
      answerHttp(deps, grant, request, response).catch(() => response.destroy());
    },
  );
  // It listens nowhere: connections are handed to it. Its watch over slow ones begins all the same.
  http.emit('listening');
  http.on('clientError', (_, socket) => {
    if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n');
    else socket.destroy();
  });
  const open = new Set<Duplex>();
  return {
    serve(grant, socket) {
      open.add(socket);
      socket.on('close', () => open.delete(socket));
      socket.on('error', () => socket.destroy());
      const { listener } = grant;
      if (listener.kind === 'resolver') return answerOverTcp(deps, grant.to.address, socket);
      if (listener.kind === 'stand-in' && listener.standIn.kind === 'postgres')
        return greetAsPostgres(socket);
      if (listener.kind === 'stand-in' && listener.standIn.kind === 'tcp')
        return void socket.pipe(socket);
      if (!speaksTls(listener, grant.to.port)) return hand(http, grants, grant, socket);
      secure(deps.authority, grant, socket, (inner) => hand(http, grants, grant, inner));
    },
    close() {
      for (const socket of open) socket.destroy();
      http.close();
      deps.door.agent.destroy();
    },
  };
}

function hand(http: Server, grants: WeakMap<Duplex, Grant>, grant: Grant, socket: Duplex): void {
  grants.set(socket, grant);
  http.emit('connection', socket);
}

/** Ends TLS with a certificate for the name asked for, where the listener has that name. */
function secure(
  authority: Authority,
  { listener, to }: Grant,
  socket: Duplex,
  then: (inner: TLSSocket) => void,
): void {
  const names = namesShown(listener, to);
  const shown = (asked: string) =>
    names.some((name) => covers(name, asked)) ? asked : concrete(names[0] ?? asked);
  const begin = (secureContext: SecureContext) => {
    const inner = new TLSSocket(socket, {
      isServer: true,
      ALPNProtocols: ['http/1.1'],
      secureContext,
      SNICallback: (asked, done) => {
        authority.contextFor(shown(asked)).then(
          (context) => done(null, context),
          (error: Error) => done(error),
        );
      },
    });
    inner.on('error', () => socket.destroy());
    inner.once('secure', () => then(inner));
  };
  // For a client that asks for an address, and so names nobody.
  const first = names[0] ?? to.address;
  authority.contextFor(shown(first)).then(begin, () => socket.destroy());
}

/** DNS over TCP: each message behind its length in two bytes. */
function answerOverTcp({ judge, note }: ServiceDeps, server: string, socket: Duplex): void {
  let read = Buffer.alloc(0);
  socket.on('data', (chunk: Buffer) => {
    read = Buffer.concat([read, chunk]);
    while (read.length >= 2 && read.length >= 2 + read.readUInt16BE(0)) {
      const size = read.readUInt16BE(0);
      const reply = answerDns(judge, note, read.subarray(2, 2 + size), server);
      read = read.subarray(2 + size);
      if (!reply) return void socket.destroy();
      const length = Buffer.alloc(2);
      length.writeUInt16BE(reply.length);
      socket.write(Buffer.concat([length, reply]));
    }
  });
}
