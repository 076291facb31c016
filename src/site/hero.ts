import { traceRequest } from '#request/trace-request.ts';
import type { Language } from '#request/words.ts';
import { closedNetwork } from './example-network.ts';
import { marksOf } from './plan/mark.ts';
import { drawPlan } from './plan/plan.ts';
import { shortIds } from './plan/shape.ts';

/** The picture on the front page: traced by the engine when the page is built, like any other. */
export function heroScene(lang: Language) {
  const snapshot = closedNetwork({ logs: 'c', admits: false });
  const trace = traceRequest(snapshot, {
    from: 'notebook',
    to: 'logs.ap-northeast-1.amazonaws.com',
    protocol: 'tcp',
    port: 443,
  });
  const marks = marksOf(trace);
  const stop = marks.find((mark) => mark.verdict === 'deny');
  if (stop === undefined) throw new RangeError('the front page needs a request that is stopped');
  const rule = shortIds(stop.step.message[lang]);
  const id = shortIds(stop.step.id);
  const [before = '', ...after] = rule.split(id);
  const input = { lang, snapshot, trace, marks, revealed: true, current: stop.number };
  const plans = (['wide', 'panel'] as const).map(
    (width) => drawPlan({ ...input, id: `hero-${width}`, width, description: rule }).markup,
  );
  return { plan: plans.join('\n'), number: stop.number, id, before, after: after.join(id) };
}
