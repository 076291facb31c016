import type { TraceDocument } from '#request/document.ts';
import type { Language } from '#request/words.ts';
import { markup } from '../markup.ts';
import type { Markup } from '../markup.ts';
import { planWords as words } from '../words/plan.ts';
import { centre, right } from './geometry.ts';
import type { PlanLayout } from './geometry.ts';
import { label, rect } from './shape.ts';
import { fit } from './text-width.ts';

/** VPC+2: the base of the VPC's first block plus two. */
function resolverAddress(cidr: string): string {
  const [network = ''] = cidr.split('/');
  const octets = network.split('.').map(Number);
  return [...octets.slice(0, 3), (octets[3] ?? 0) + 2].join('.');
}

/** The resolver, below the rooms: neither security group nor network ACL stands before it. */
export function drawResolver(layout: PlanLayout, lang: Language): Markup {
  const { resolver, model } = layout;
  const { x } = centre(resolver);
  const [own] = model.vpc.dnsServers ?? [];
  const address = own?.includes('.') ? own : resolverAddress(model.vpc.cidrs[0] ?? '');
  return markup`<g class="resolver">${rect(resolver, 'box', 22)}
${label(x, resolver.y + 19, words.resolver[lang], 't1', 'middle')}
${label(x, resolver.y + 35, address, 't2 mono', 'middle')}</g>`;
}

/** What the name resolved to, and of which kind: private leads in, public leads out. */
export function drawAnswer(layout: PlanLayout, trace: TraceDocument, lang: Language): Markup {
  const { name } = trace;
  if (name === undefined) return markup``;
  const x = right(layout.resolver) + 10;
  const [first, ...others] = name.answers;
  const more = others.length > 0 ? ` +${others.length}` : '';
  const kind = answerKind(name.by);
  const answer = first === undefined ? '' : fit(first, 110, 11.5, 'mono') + more;
  return markup`<g class="answer">${label(x, layout.resolver.y + 19, answer, 't2 mono strong')}
${label(x, layout.resolver.y + (first === undefined ? 27 : 35), words[kind][lang], `t2 ${kind}`)}</g>`;
}

function answerKind(by: NonNullable<TraceDocument['name']>['by']) {
  if (by === 'unknown') return 'unknown';
  if (by === 'nobody') return 'noAnswer';
  return by === 'public' ? 'public' : 'private';
}
