import { upgradeWebSocket } from '@hono/node-server';
import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { WebSocket } from 'ws';
import { z } from 'zod';
import { Problem } from '#problem/problem.ts';
import type { TerminalsReply, TerminalTells } from '../api.ts';
import { problemReply, problemToTell, refuse } from '../problem-reply.ts';
import type { RunSession } from '../run-session.ts';
import { sizeOfPage } from './message.ts';
import { operatorPlace, type ShellWish } from './shell.ts';
import type { PageTerminals } from './terminals.ts';

const language = z.enum(['en', 'ja']).catch('en');
const placeName = z.string().regex(/^[\w.:-]{1,100}$/);

/** `GET /api/labs/L03/terminals` and `…/terminals/PLACE`, the latter a WebSocket. */
export function pageTerminalRoutes(
  terminals: PageTerminals,
  session: Pick<RunSession, 'ownerOf'>,
): Hono {
  const routes = new Hono();
  routes.onError((error, context) => problemReply(context, error));
  routes.get('/labs/:id/terminals', async (context) => {
    const operator = { id: operatorPlace, title: { en: 'operator', ja: '運用者' } };
    const places = [operator, ...terminals.places(context.req.param('id'))];
    const problem = await whyNone(terminals);
    return context.json<TerminalsReply>({ places, ...(problem ? { problem } : {}) });
  });
  routes.get('/labs/:id/terminals/:place', askedByOurPage, async (context) => {
    const owner = session.ownerOf(context);
    if (owner === undefined) return refuse(context, 'no-session');
    const { data: size } = sizeOfPage.safeParse(context.req.query());
    const wish: ShellWish = {
      ...(size && { size }),
      lab: context.req.param('id'),
      place: placeName.catch('').parse(context.req.param('place')),
      language: language.parse(context.req.query('language')),
    };
    const open = (socket: WebSocket) => openOn(socket, terminals.open(owner, wish, socket));
    const onOpen = (_: Event, { raw }: { readonly raw?: unknown }) => {
      if (raw instanceof WebSocket) open(raw);
    };
    const upgraded = await upgradeWebSocket(() => ({ onOpen }))(context, async () => undefined);
    return upgraded ?? refuse(context, 'no-such-route', { got: context.req.path });
  });
  return routes;
}

/** A browser names the Origin of every WebSocket that it opens; what names none is no page. */
const askedByOurPage: MiddlewareHandler = async (context: Context, next) =>
  context.req.header('origin') === undefined ? refuse(context, 'foreign-origin') : next();

async function whyNone(terminals: PageTerminals) {
  try {
    await terminals.requireSome();
    return undefined;
  } catch (error) {
    return problemToTell(error);
  }
}

/** A page cannot read why an upgrade was refused, so what it can mend is told once it stands. */
function openOn(socket: WebSocket, opening: Promise<void>): void {
  // What a page says before its shell is there waits in the socket.
  socket.pause();
  const heard = opening.finally(() => socket.resume());
  heard.catch((error: unknown) => {
    if (socket.readyState !== socket.OPEN) return;
    if (error instanceof Problem) {
      const refused: TerminalTells = { type: 'refused', problem: problemToTell(error) };
      socket.send(JSON.stringify(refused));
      return socket.close(1000);
    }
    socket.close(1011);
    throw error;
  });
}
