import type { TraceDocument } from '#request/document.ts';
import { markup } from '../../markup.ts';
import type { Markup } from '../../markup.ts';
import { planWords as words } from '../../words/plan.ts';
import { centre, right } from '../geometry.ts';
import { fixed as f } from '../measure.ts';
import { rect } from '../shape.ts';
import type { Canvas } from './canvas.ts';

/** The resolver, above the room of who asks it, and what it answered: neither group nor ACL is between. */
export function drawResolver({ layout, pen, lang, trace }: Canvas): Markup {
  const { resolver, model, measure, buildings } = layout;
  if (resolver === undefined || model.resolver === undefined) return markup``;
  const { x } = centre(resolver);
  const { address, inside } = model.resolver;
  const title = inside ? words.resolver[lang] : words.publicResolver[lang];
  const width = resolver.width - 14;
  const pill = markup`<g class="resolver">${rect(resolver, 'box', 18)}
${pen.write(x, resolver.y + (address === '' ? 22 : 15), title, 't1', { anchor: 'middle', width })}
${address !== '' && pen.write(x, resolver.y + 30, address, 't2 mono', { anchor: 'middle', width })}</g>`;
  const [first] = buildings;
  if (trace.name === undefined || first === undefined || !inside) return pill;
  const two = measure.columns === 2;
  const at = two ? right(resolver) + 10 : right(first.corridor) + 4;
  const end = two ? centre(first.corridor).x - f.gate - 10 : resolver.x - 8;
  const [answer, ...others] = trace.name.answers;
  const kind = answerKind(trace.name.by);
  const more = others.length > 0 ? ` +${others.length}` : '';
  const told = answer === undefined ? '' : answer + more;
  return markup`${pill}<g class="answer">${pen.write(at, resolver.y + 14, told, 't2 mono', { width: end - at, look: 'strong' })}
${pen.write(at, resolver.y + (told === '' ? 22 : 30), words[kind][lang], 't2', { width: end - at, look: kind })}</g>`;
}

function answerKind(by: NonNullable<TraceDocument['name']>['by']) {
  if (by === 'unknown') return 'unknown';
  if (by === 'nobody') return 'noAnswer';
  return by === 'public' ? 'public' : 'private';
}
