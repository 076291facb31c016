import { Hono, type Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import { z } from 'zod';
import { attemptSchema } from '#dataplane/attempts.ts';
import { isRevealed, labProgress } from '#labs/progress.ts';
import type { Session } from '#labs/session.ts';
import type { AttemptEvent } from './api.ts';
import type { AttemptStream } from './attempt-stream.ts';
import { problemReply, refuse } from './problem-reply.ts';

const body = z.object({
  lab: z.string().max(200),
  place: z.string().max(200),
  attempts: z.array(attemptSchema).max(200),
});

const aliveMilliseconds = 15_000;

/**
 * `POST /api/terminal/attempts {lab, place, attempts}`: what a shell saw, at most 200 at once.
 * Until the lab's reasons are revealed they leave out what decided.
 */
export function attemptSource(
  stream: AttemptStream,
  session: Pick<Session, 'lab' | 'progress'>,
): Hono {
  const routes = new Hono();
  routes.onError((error, context) => problemReply(context, error));
  routes.post('/attempts', async (context) => {
    const told = body.safeParse(await context.req.json().catch(() => undefined));
    if (!told.success) return refuse(context, 'bad-body', { got: 'attempts' });
    const { lab, place, attempts } = told.data;
    const { id } = session.lab(lab);
    const revealed = isRevealed(labProgress(await session.progress(), id));
    stream.publish(
      id,
      attempts.map((attempt) => ({ place, ...(revealed ? attempt : withoutReason(attempt)) })),
    );
    return context.json({});
  });
  return routes;
}

function withoutReason({ what, destination, fate, action }: z.infer<typeof attemptSchema>) {
  return { what, destination, fate, ...(action === undefined ? {} : { action }) };
}

/** `GET /api/labs/L03/attempts`: server-sent events, each an `AttemptEvent`. */
export function followAttempts(stream: AttemptStream) {
  return (context: Context) =>
    streamSSE(context, async (sent) => {
      const { promise: gone, resolve } = Promise.withResolvers<void>();
      const tell = (event: AttemptEvent) => void sent.writeSSE({ data: JSON.stringify(event) });
      const stop = stream.subscribe(context.req.param('id') ?? '', tell);
      // A page that went away silently is noticed by what it is sent.
      const alive = setInterval(() => void sent.write(': still here\n\n'), aliveMilliseconds);
      sent.onAbort(resolve);
      await sent.write(': listening\n\n');
      await gone;
      clearInterval(alive);
      stop();
    });
}
