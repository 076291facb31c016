import { Hono, type Context } from 'hono';
import { z } from 'zod';
import { lastStarted } from '#labs/progress.ts';
import type { Session } from '#labs/session.ts';
import { problemReply, refuse } from './problem-reply.ts';

/** What the terminal may ask: the same session, in a process whose clients are warm. */
export type TerminalSession = Pick<
  Session,
  'check' | 'hint' | 'lab' | 'network' | 'noteObserved' | 'progress' | 'reset'
>;

const askedSchema = z.object({
  lab: z.string().max(200).optional(),
  reveal: z.boolean().optional(),
});

/**
 * `POST /api/terminal/check|hint|network|reset {lab?, reveal?}`: answers what the session answers. Without
 * a lab it is the one started last; where there is none, `{}` leaves the question to the asker.
 */
export function terminalRoutes(session: TerminalSession): Hono {
  const routes = new Hono();
  routes.onError((error, context) => problemReply(context, error));
  const verb = (name: string, act: (lab: string, reveal: boolean) => Promise<object>) =>
    routes.post(`/${name}`, async (context) => {
      const asked = askedSchema.safeParse(await readJson(context));
      if (!asked.success) return refuse(context, 'bad-body', { got: name });
      const lab = asked.data.lab ?? lastStarted(await session.progress());
      return context.json(lab === undefined ? {} : await act(lab, asked.data.reveal ?? false));
    });
  verb('check', (lab, reveal) => session.check(lab, { reveal }));
  verb('hint', async (lab) => ({ lab: session.lab(lab).id, ...(await session.hint(lab)) }));
  verb('network', (lab) => session.network(lab));
  verb('reset', (lab) => session.reset(lab));
  return routes;
}

async function readJson(context: Context): Promise<unknown> {
  return context.req.json().catch(() => undefined);
}
