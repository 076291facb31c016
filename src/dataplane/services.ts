import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { TLSSocket } from 'node:tls';
import { answerDns, type Grant } from './answer-question.ts';
import { answerAws, type AwsDeps } from './call/answer-aws.ts';
import type { Credentials } from './credentials.ts';
import type { Listener } from './listener.ts';
import type { Place } from './place.ts';
import { answerIndex } from './stand-in/package-index.ts';
import { answerMetadata } from './stand-in/metadata.ts';
import { answerPage, answerUnavailable } from './stand-in/page.ts';
import { greetAsPostgres } from './stand-in/postgres.ts';
import type { Authority } from './tls/authority.ts';

export interface ServiceDeps extends AwsDeps {
  readonly authority: Authority;
  readonly place: Place;
  readonly credentials: Credentials | undefined;
  readonly patience?: Patience;
}

/** How long a client may take for the head of a request, and for all of it, in milliseconds. */
export interface Patience {
  readonly head: number;
  readonly whole: number;
}

/** Everything that granted connections arrive at. */
export interface Services {
  serve(grant: Grant, socket: Socket): void;
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
      answer(deps, grant, request, response).catch(() => response.destroy());
    },
  );
  // It listens nowhere: connections are handed to it. Its watch over slow ones begins all the same.
  http.emit('listening');
  http.on('clientError', (_, socket) => {
    if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n');
    else socket.destroy();
  });
  const open = new Set<Socket>();
  return {
    serve(grant, socket) {
      open.add(socket);
      socket.on('close', () => open.delete(socket));
      socket.on('error', () => socket.destroy());
      const { listener } = grant;
      if (listener.kind === 'resolver') return answerOverTcp(deps, socket);
      if (listener.kind === 'stand-in' && listener.standIn.kind === 'postgres')
        return greetAsPostgres(socket);
      if (listener.kind === 'stand-in' && listener.standIn.kind === 'tcp')
        return void socket.pipe(socket);
      if (!isSecure(grant)) return hand(http, grants, grant, socket);
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

function isSecure({ listener, to }: Grant): boolean {
  if (listener.kind === 'stand-in') return listener.standIn.tls ?? listener.standIn.port === 443;
  return listener.kind === 'internet' ? listener.tls : to.port === 443;
}

/** Ends TLS with a certificate for the name asked for, where the listener has that name. */
function secure(
  authority: Authority,
  { listener, to }: Grant,
  socket: Socket,
  then: (inner: TLSSocket) => void,
): void {
  const names = namesOf(listener) ?? [to.host ?? to.address];
  const inner = new TLSSocket(socket, {
    isServer: true,
    ALPNProtocols: ['http/1.1'],
    SNICallback: (asked, done) => {
      const host = names.some((name) => covers(name, asked)) ? asked : concrete(names[0] ?? asked);
      authority.contextFor(host).then(
        (context) => done(null, context),
        (error: Error) => done(error),
      );
    },
  });
  inner.on('error', () => socket.destroy());
  inner.once('secure', () => then(inner));
}

function namesOf(listener: Listener): readonly string[] | undefined {
  return listener.kind === 'aws' ? listener.hosts : undefined;
}

function covers(name: string, host: string): boolean {
  return name.startsWith('*.') ? host.endsWith(name.slice(1)) : name === host;
}

function hostOf({ headers }: IncomingMessage): string {
  return (headers.host ?? '').toLowerCase().replace(/:\d+$/, '');
}

function concrete(name: string): string {
  return name.replace(/^\*\./, 'any.');
}

function answer(
  deps: ServiceDeps,
  { listener, to }: Grant,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  switch (listener.kind) {
    case 'aws':
      // Past its certificate, by a client that checks none: another host is not served here.
      if (!listener.hosts.some((name) => covers(name, hostOf(request))))
        return Promise.resolve(void response.writeHead(421, { connection: 'close' }).end());
      return answerAws(deps, to, request, response);
    case 'metadata':
      return Promise.resolve(answerMetadata(deps.place, deps.credentials, request, response));
    case 'internet':
      return Promise.resolve(answerPage(listener.host, request, response));
    case 'stand-in': {
      const { standIn, host = to.address } = listener;
      if (standIn.kind === 'package-index' && standIn.folder !== undefined)
        return answerIndex(standIn.folder, request, response);
      return Promise.resolve(answerPage(host, request, response, standIn.text));
    }
    case 'resolver':
    case 'unavailable':
      return Promise.resolve(answerUnavailable(request, response));
  }
}

/** DNS over TCP: each message behind its length in two bytes. */
function answerOverTcp({ judge, note }: ServiceDeps, socket: Socket): void {
  let read = Buffer.alloc(0);
  socket.on('data', (chunk: Buffer) => {
    read = Buffer.concat([read, chunk]);
    while (read.length >= 2 && read.length >= 2 + read.readUInt16BE(0)) {
      const size = read.readUInt16BE(0);
      const reply = answerDns(judge, note, read.subarray(2, 2 + size));
      read = read.subarray(2 + size);
      if (!reply) return void socket.destroy();
      const length = Buffer.alloc(2);
      length.writeUInt16BE(reply.length);
      socket.write(Buffer.concat([length, reply]));
    }
  });
}
