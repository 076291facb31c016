import { Hono } from 'hono';
import { readImport } from '#labs/read-import.ts';
import type { LabService } from './lab-service.ts';
import { problemReply } from './problem-reply.ts';

/** `/api/progress…`: what the learner has done, to take elsewhere and to bring back. */
export function progressRoutes(service: LabService): Hono {
  const routes = new Hono();
  routes.onError((error, context) => problemReply(context, error));
  routes.get('/', async (context) => context.json(await service.progress()));
  routes.post('/import', async (context) => {
    const theirs = readImport(await context.req.text());
    return context.json(await service.importProgress(theirs));
  });
  return routes;
}
