import { Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import { attemptSource, followAttempts } from './attempt-routes.ts';
import { openAttemptStream } from './attempt-stream.ts';
import { browseRoutes, viewHeaders } from './browse-routes.ts';
import type { Stage } from '#labs/session-stage.ts';
import type { LabService } from './lab-service.ts';
import { guardChange, guardOrigin } from './guard.ts';
import { pageHeaders } from './headers.ts';
import { labRoutes } from './lab-routes.ts';
import { pageTerminalRoutes } from './page-terminal/routes.ts';
import type { TerminalsReply } from './api.ts';
import type { PageTerminals } from './page-terminal/terminals.ts';
import { presentRoutes, presentTerminalRoutes } from './present-routes.ts';
import { refuse } from './problem-reply.ts';
import { progressRoutes } from './progress-routes.ts';
import { createRunSession, type RunSession } from './run-session.ts';
import { notFoundPage, siteFiles } from './site-files.ts';
import { terminalRoutes, type TerminalSession } from './terminal-routes.ts';

export interface AppParts {
  readonly port: number;
  readonly siteFolder: string;
  readonly service: LabService;
  /** Without it, the terminal's routes are not there. */
  readonly terminal?: TerminalSession;
  /** Without it, nothing can be presented. */
  readonly stage?: Stage;
  /** To be had on a `LoopbackServer` only; without it, pages have no terminals. */
  readonly pageTerminals?: PageTerminals;
}

const noTerminals: TerminalsReply = { places: [] };

const tokenBody = z.object({ token: z.string().max(200) });

/**
 * The whole server: pages for everybody on this machine, the API only for the browser that showed
 * this run's token. Every request passes Host and Origin first.
 */
export function createApp(parts: AppParts): {
  readonly app: Hono;
  readonly session: RunSession;
} {
  const { port, siteFolder, service, terminal, stage, pageTerminals } = parts;
  const session = createRunSession(port);
  const attempts = openAttemptStream();
  const app = new Hono();
  app.use(guardOrigin(port), viewHeaders(pageHeaders));
  app.use('/api/*', guardChange, limitBody, noStore);
  app.post('/api/session', async (context) => {
    const asked = tokenBody.safeParse(await context.req.json().catch(() => undefined));
    if (!asked.success) return refuse(context, 'bad-body', { got: 'token' });
    if (!session.admit(context, asked.data.token)) return refuse(context, 'wrong-token');
    return context.json({});
  });
  app.use('/api/terminal/*', session.tokenRequired);
  if (terminal) {
    app.route('/api/terminal', terminalRoutes(terminal));
    app.route('/api/terminal', attemptSource(attempts, terminal));
  }
  if (stage) app.route('/api/terminal/present', presentTerminalRoutes(stage));
  app.use('/api/*', session.required);
  app.post('/api/session/end', async (context) => {
    const owner = session.ownerOf(context);
    session.end(context);
    if (owner !== undefined) await pageTerminals?.endOf(owner);
    return context.json({});
  });
  if (pageTerminals) app.route('/api', pageTerminalRoutes(pageTerminals, session));
  else app.get('/api/labs/:id/terminals', (context) => context.json(noTerminals));
  app.get('/api/labs/:id/attempts', followAttempts(attempts));
  app.route('/api', labRoutes(service));
  if (stage)
    app.route(
      '/api',
      presentRoutes(stage, (id) => service.lab(id)),
    );
  app.route('/api', browseRoutes(service, attempts));
  app.route('/api/progress', progressRoutes(service));
  app.all('/api/*', (context) => refuse(context, 'no-such-route', { got: context.req.path }));
  app.get('*', siteFiles(siteFolder));
  app.notFound((context) => notFoundPage(siteFolder, context));
  return { app, session };
}

/** A record of every lab with its reasons is longer than anything else that a page sends. */
const limitBody: MiddlewareHandler = (context, next) =>
  (context.req.path === '/api/progress/import' ? limitImport : limitOther)(context, next);

const [limitImport, limitOther] = [limit(1024), limit(64)];

function limit(kib: number): MiddlewareHandler {
  return bodyLimit({
    maxSize: kib * 1024,
    onError: (context) => refuse(context, 'too-large', { got: `> ${kib} KiB` }),
  });
}

const noStore: Parameters<Hono['use']>[1] = async (context, next) => {
  await next();
  context.header('cache-control', 'no-store');
};
