import { Hono, type MiddlewareHandler } from 'hono';
import { z } from 'zod';
import type { Attempt } from '#dataplane/attempts.ts';
import type { BrowseReply } from './api.ts';
import { withoutReason } from './attempt-routes.ts';
import type { AttemptStream } from './attempt-stream.ts';
import type { LabService } from './lab-service.ts';
import { openPageViews } from './page-views.ts';
import { problemReply, refuse } from './problem-reply.ts';

const short = z.string().min(1).max(200);
const body = z.object({
  place: short,
  page: short,
  signedIn: z.boolean().optional(),
  language: z.enum(['en', 'ja']),
});

/**
 * `POST /api/labs/L15/browse`, and what it found as a document of its own. What the browser attempts
 * is told with what clients in shells do.
 */
export function browseRoutes(
  service: Pick<LabService, 'browse' | 'lab'>,
  attempts: AttemptStream,
): Hono {
  const routes = new Hono();
  const views = openPageViews();
  routes.onError((error, context) => problemReply(context, error));
  routes.post('/labs/:id/browse', async (context) => {
    const asked = body.safeParse(await context.req.json().catch(() => undefined));
    if (!asked.success) {
      const [issue] = asked.error.issues;
      return refuse(context, 'bad-body', { got: `${issue?.path.join('.')}: ${issue?.message}` });
    }
    const { signedIn = false, ...browsing } = asked.data;
    const { state } = await service.lab(context.req.param('id'));
    const note = (attempt: Attempt) => {
      const told = state.revealed ? attempt : withoutReason(attempt);
      attempts.publish(state.id, [{ place: browsing.place, ...told }]);
    };
    const seen = await service.browse(state.id, { ...browsing, signedIn }, note);
    if (seen.kind === 'no-page') return context.json<BrowseReply>(seen);
    const { html, ...page } = seen;
    return context.json<BrowseReply>({ ...page, view: views.keep(html) });
  });
  routes.get('/labs/:id/views/:view', (context) => {
    const html = views.find(context.req.param('view'));
    if (html === undefined) return refuse(context, 'no-such-route', { got: context.req.path });
    return context.html(withoutWays(html));
  });
  return routes;
}

/** Links of the page lead into a window that its sandbox does not let it open. */
function withoutWays(html: string): string {
  const base = '<base target="_blank">';
  return /<head>/i.test(html) ? html.replace(/<head>/i, (head) => head + base) : base + html;
}

/** The path of such a document. */
const viewPath = /^\/api\/labs\/[^/]+\/views\/[\w-]+$/;

/**
 * Headers of such a document in place of a page's own: it stands in our frames alone, as nobody's
 * origin, runs no script and asks nobody for anything.
 */
export function viewHeaders(pageHeaders: MiddlewareHandler): MiddlewareHandler {
  return async (context, next) => {
    await pageHeaders(context, next);
    if (!viewPath.test(context.req.path) || !context.res.ok) return;
    context.res.headers.set(
      'content-security-policy',
      "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'",
    );
    context.res.headers.set('x-frame-options', 'SAMEORIGIN');
    // Nobody's origin has no cluster of its own to ask for.
    context.res.headers.delete('origin-agent-cluster');
  };
}
