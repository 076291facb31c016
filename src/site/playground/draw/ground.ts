import type { Language } from '#request/words.ts';
import { fill } from '../../language.ts';
import { markup, type Markup } from '../../markup.ts';
import { drawParts } from '../../path/panel.ts';
import type { WidthClass } from '../../plan/measure.ts';
import { playWords as words } from '../../words/playground.ts';
import type { View } from '../view.ts';
import { drawAcls } from './acls.ts';
import { drawChanges } from './changes.ts';
import { drawEndpoints } from './endpoints.ts';
import { drawFlips } from './flips.ts';
import { drawGateways } from './gateways.ts';
import { drawGroups } from './groups.ts';
import { drawInterfaces } from './interfaces.ts';
import { drawLists } from './lists.ts';
import { drawPolicies } from './policies.ts';
import { problemOf } from './problem.ts';
import { drawRequest } from './request.ts';
import { drawTables } from './tables.ts';

/** The parts of the page that follow the network, by where they stand. */
export interface Ground {
  readonly lists: Markup;
  readonly edit: Markup;
  readonly changes: Markup;
  readonly picture: Markup;
  readonly hops: Markup;
  readonly flips: Markup;
}

/**
 * All of the page for a play, at a step; the page as built and the page in use are drawn by this. The
 * page as built does not know how wide it will be shown.
 */
export function drawGround(
  view: View,
  current: number | undefined,
  width: WidthClass | 'any' = 'any',
): Ground {
  const { lang } = view;
  const edit = markup`${drawRequest(view)}${drawEndpoints(view)}${drawGroups(view)}${drawInterfaces(view)}${drawAcls(view)}${drawTables(view)}${drawGateways(view)}${drawPolicies(view)}`;
  const { picture, hops } = drawPath(view, current, width);
  const title = markup`<h2>${words.hops[lang]}</h2>`;
  return {
    lists: drawLists(view),
    edit,
    changes: drawChanges(view),
    picture,
    hops: markup`${title}${hops}`,
    flips: drawFlips(view),
  };
}

function drawPath(view: View, current: number | undefined, width: WidthClass | 'any') {
  const { judgement, lang, snapshot, play } = view;
  if (judgement.kind !== 'traced')
    return {
      picture: markup`<header><div class="notice" role="status">${problemOf(judgement.problem, lang)}</div></header>`,
      hops: markup``,
    };
  const count = play.edits.length;
  const taken = (one: Language) =>
    count === 0 ? words.asBegun[one] : fill(words.edited, one, count);
  const path = {
    revealed: true,
    requests: [],
    shown: '',
    trace: judgement.trace,
    snapshot,
    taken: { en: taken('en'), ja: taken('ja') },
  };
  return drawParts(path, { lang, current, width, overview: true });
}
