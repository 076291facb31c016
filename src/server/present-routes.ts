import { Hono } from 'hono';
import { z } from 'zod';
import type { Stage, StageView } from '#labs/session-stage.ts';
import { stepNames, type StepName } from '#labs/step-names.ts';
import { holderSchema } from '#labs/stage-record.ts';
import type { LabReply, PresentReply } from './api.ts';
import { markOf } from './present-mark.ts';
import { problemReply, refuse } from './problem-reply.ts';

const jumpBody = z.object({
  /** By its number or its name. */
  step: z.union([z.number().int().min(1).max(9), z.enum(stepNames).transform(numberOf)]),
  stage: z.number().int().min(0).max(99).exactOptional(),
});
const countsBody = z.record(z.string().min(1).max(200), z.number().int().min(0).max(9999));
const lab = z.string().min(1).max(200);
const beginBody = z.object({ lab, holder: holderSchema });
const stateBody = z.object({ lab, after: z.string().max(2000).exactOptional() });
const endBody = z.object({ lab });

/** How long a command's long poll waits before it asks again. */
const pollSeconds = 20;

/** `/api/labs/…/present`: what the slides ask. `reply` tells how the lab then stands. */
export function presentRoutes(stage: Stage, reply: (id: string) => Promise<LabReply>): Hono {
  const routes = new Hono();
  routes.onError((error, context) => problemReply(context, error));
  routes.get('/labs/:id/present', async (context) =>
    context.json(told(await stage.view(context.req.param('id')))),
  );
  routes.post('/labs/:id/present/jump', async (context) => {
    const asked = jumpBody.safeParse(await context.req.json().catch(() => undefined));
    if (!asked.success) return refuse(context, 'bad-body', { got: 'step, stage' });
    const id = context.req.param('id');
    await stage.jump(id, asked.data.step, asked.data.stage);
    return context.json(await reply(id));
  });
  routes.post('/labs/:id/present/counts', async (context) => {
    const asked = countsBody.safeParse(await context.req.json().catch(() => undefined));
    if (!asked.success) return refuse(context, 'bad-body', { got: 'counts' });
    const id = context.req.param('id');
    await stage.count(id, asked.data);
    return context.json(told(await stage.view(id)));
  });
  return routes;
}

/**
 * `POST /api/terminal/present/begin {lab, holder}`, `…/state {lab, after?}`, `…/end {lab}`: what the
 * command asks that presents. `state` waits until the view is another than the text `after`.
 */
export function presentTerminalRoutes(stage: Stage): Hono {
  const routes = new Hono();
  routes.onError((error, context) => problemReply(context, error));
  const body = (context: { readonly req: { json(): Promise<unknown> } }) =>
    context.req.json().catch(() => undefined);
  routes.post('/begin', async (context) => {
    const asked = beginBody.safeParse(await body(context));
    if (!asked.success) return refuse(context, 'bad-body', { got: 'lab, holder' });
    return context.json(await stage.begin(asked.data.lab, asked.data.holder));
  });
  routes.post('/state', async (context) => {
    const asked = stateBody.safeParse(await body(context));
    if (!asked.success) return refuse(context, 'bad-body', { got: 'lab, after' });
    const { lab: id, after } = asked.data;
    const changed = stage.changed(pollSeconds);
    const view = await stage.view(id);
    if (after === undefined || markOf(view) !== after) return context.json(view);
    await changed;
    return context.json(await stage.view(id));
  });
  routes.post('/end', async (context) => {
    const asked = endBody.safeParse(await body(context));
    if (!asked.success) return refuse(context, 'bad-body', { got: 'lab' });
    await stage.end(asked.data.lab);
    return context.json({ ended: asked.data.lab });
  });
  return routes;
}

function told({ holder, begun, points, at, counts }: StageView): PresentReply {
  const talk = begun === undefined ? {} : { begun };
  return { on: holder !== undefined, points, counts, ...talk, ...(at ? { at } : {}) };
}

function numberOf(step: StepName): number {
  return stepNames.indexOf(step) + 1;
}
