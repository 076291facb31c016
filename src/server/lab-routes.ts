import { Hono, type Context } from 'hono';
import { z } from 'zod';
import type { StepEvent, StepsEnd } from './api.ts';
import { followEvents, openEventStream } from './event-stream.ts';
import type { LabService, TellStep } from './lab-service.ts';
import { problemReply, refuse } from './problem-reply.ts';

const short = z.string().min(1).max(200);
const nothing = z.object({});
const predictBody = z.object({ choice: short, reason: z.string().max(4000).optional() });
const choiceBody = z.object({ choice: short });
const noteBody = z.object({
  cause: short,
  state: z.enum(['open', 'out']),
  evidence: z.string().max(2000).exactOptional(),
});
const gapBody = z.object({ link: short, choice: short });
const answerBody = z.object({ question: short, choice: short });
const placeBody = z.object({ step: z.number().int().min(1).max(9) });
const hintBody = z.object({ task: short });
const mark = z.string().regex(/^[\w-]{1,100}\.\d{1,15}$/);

/** `/api/state` and `/api/labs/…`: each route is one question to the service. */
export function labRoutes(service: LabService): Hono {
  const routes = new Hono();
  const steps = openEventStream<StepEvent | StepsEnd>();
  const inSteps = (act: (id: string, tell: TellStep) => Promise<object>) => async (id: string) => {
    try {
      return await act(id, (step) => steps.publish(id, [step]));
    } finally {
      steps.publish(id, [{ doing: 'nothing' }]);
    }
  };
  routes.onError((error, context) => problemReply(context, error));
  routes.get('/state', async (context) => context.json(await service.state()));
  routes.get('/labs/:id', async (context) =>
    context.json(await service.lab(context.req.param('id'))),
  );
  routes.get('/labs/:id/hints', async (context) =>
    context.json(await service.hints(context.req.param('id'))),
  );
  routes.get('/labs/:id/path', async (context) =>
    context.json(await service.path(context.req.param('id'), context.req.query('request'))),
  );
  routes.get('/labs/:id/changes', async (context) => {
    const after = mark.optional().safeParse(context.req.query('after'));
    if (!after.success) return refuse(context, 'bad-body', { got: context.req.url });
    const gone = context.req.raw.signal;
    return context.json(await service.changes(context.req.param('id'), after.data, gone));
  });

  const change = <T>(
    verb: string,
    body: z.ZodType<T>,
    act: (id: string, asked: T) => Promise<object>,
  ) =>
    routes.post(`/labs/:id/${verb}`, async (context) => {
      const asked = body.safeParse(await readJson(context));
      if (!asked.success) return refuse(context, 'bad-body', { got: wrongField(asked.error) });
      return context.json(await act(context.req.param('id') ?? '', asked.data));
    });
  change(
    'start',
    nothing,
    inSteps((id, tell) => service.start(id, tell)),
  );
  change(
    'reset',
    nothing,
    inSteps((id, tell) => service.reset(id, tell)),
  );
  change(
    'solve',
    nothing,
    inSteps((id, tell) => service.solve(id, tell)),
  );
  change('check', nothing, (id) => service.check(id));
  change('reveal', nothing, (id) => service.reveal(id));
  change('hint', hintBody, (id, { task }) => service.hint(id, task));
  change('hypothesis', choiceBody, (id, { choice }) => service.hypothesis(id, choice));
  change('predict', predictBody, (id, { choice, reason }) => service.predict(id, choice, reason));
  change('note', noteBody, (id, { cause, ...note }) => service.note(id, cause, note));
  change('gap', gapBody, (id, { link, choice }) => service.gap(id, link, choice));
  change('answer', answerBody, (id, { question, choice }) => service.answer(id, question, choice));
  change('place', placeBody, (id, { step }) => service.place(id, step));
  routes.get('/labs/:id/steps', followEvents(steps));
  return routes;
}

async function readJson(context: Context): Promise<unknown> {
  return context.req.json().catch(() => undefined);
}

function wrongField(error: z.ZodError): string {
  const issue = error.issues[0];
  return issue ? `${issue.path.join('.')}: ${issue.message}` : '';
}
