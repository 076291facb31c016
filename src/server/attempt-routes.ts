import { Hono } from 'hono';
import { z } from 'zod';
import { type Attempt, attemptSchema } from '#dataplane/attempts.ts';
import { labProgress } from '#labs/progress.ts';
import { isRevealed } from '#labs/revealed.ts';
import { tellsMore } from '#labs/session-answers.ts';
import type { Session } from '#labs/session.ts';
import type { AttemptEvent } from './api.ts';
import type { AttemptStream } from './attempt-stream.ts';
import { followEvents } from './event-stream.ts';
import { problemReply, refuse } from './problem-reply.ts';

const body = z.object({
  lab: z.string().max(200),
  place: z.string().max(200),
  attempts: z.array(attemptSchema).max(200),
});

/**
 * `POST /api/terminal/attempts {lab, place, attempts}`: what a shell saw, at most 200 at once.
 * Until the lab's reasons are revealed they leave out what decided.
 */
export function attemptSource(
  stream: AttemptStream,
  session: Pick<Session, 'lab' | 'progress' | 'noteObserved'>,
): Hono {
  const routes = new Hono();
  routes.onError((error, context) => problemReply(context, error));
  routes.post('/attempts', async (context) => {
    const told = body.safeParse(await context.req.json().catch(() => undefined));
    if (!told.success) return refuse(context, 'bad-body', { got: 'attempts' });
    const { lab, place, attempts } = told.data;
    const { id } = session.lab(lab);
    const progress = labProgress(await session.progress(), id);
    const revealed = isRevealed(progress);
    const seen = worthSeeing(attempts);
    if (seen && (!progress.observed || tellsMore(seen, progress.observed)))
      await session.noteObserved(id, { destination: seen.destination, fate: seen.fate });
    stream.publish(
      id,
      attempts.map((attempt) => ({ place, ...(revealed ? attempt : withoutReason(attempt)) })),
    );
    return context.json({});
  });
  return routes;
}

/** The first try that failed, else the first of all; a name that resolves is not yet a try. */
function worthSeeing(attempts: readonly Attempt[]): Attempt | undefined {
  const tries = attempts.filter(({ what, fate }) => what !== 'name' || fate !== 'reached');
  return tries.find(({ fate }) => fate !== 'reached') ?? tries[0];
}

/** What a client itself sees of its attempt. */
export function withoutReason({ what, destination, fate, action }: Attempt) {
  return { what, destination, fate, ...(action === undefined ? {} : { action }) };
}

/** `GET /api/labs/L03/attempts`: server-sent events, each an `AttemptEvent`. */
export const followAttempts = followEvents<AttemptEvent>;
