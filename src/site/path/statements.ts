import type { AuthorizationLayer } from '#request/document.ts';
import { statementText } from '#request/evidence/statement-text.ts';
import { fill } from '../language.ts';
import { markup } from '../markup.ts';
import type { Markup } from '../markup.ts';
import { detailWords as words } from '../words/hop-details.ts';
import type { DetailSource } from './hop-details.ts';
import { statementLines } from './statement-lines.ts';
import type { Decisive } from './statement-lines.ts';

/** Statements of one policy that are worth opening; more than a screen of them tells nothing. */
const most = 8;

/**
 * The statements of a layer as they are written, each folded, with what decided in it marked: those
 * that decided first, then those that name the action and do not fit.
 */
export function drawStatements(layer: AuthorizationLayer, source: DetailSource): Markup {
  const { action } = source.request;
  const deciding = layer.statements.map((rule) =>
    drawStatement(layer, source, rule, { ...(action !== undefined && { action }) }),
  );
  const others = layer.step.passedOver
    .toSorted((a, b) => Number(isAboutAction(b)) - Number(isAboutAction(a)))
    .map(({ rule, element, key }) =>
      drawStatement(layer, source, rule, {
        ...(element !== undefined && { element }),
        ...(key !== undefined && { key }),
        ...(action !== undefined && { action }),
      }),
    );
  return markup`${[...deciding, ...others].slice(0, most)}`;
}

const isAboutAction = ({ element }: { readonly element?: string }) =>
  element !== 'Action' && element !== 'NotAction';

function drawStatement(
  layer: AuthorizationLayer,
  { lang, snapshot, request }: DetailSource,
  rule: string,
  decisive: Decisive,
): Markup {
  const statement = statementText(snapshot, request, layer, rule);
  const lines = statement && statementLines(statement, decisive);
  const text = lines
    ? markup`<pre tabindex="0"><code>${lines.map(({ text: one, marked }) => (marked ? markup`<mark>${one}</mark>\n` : `${one}\n`))}</code></pre>`
    : markup`<p>${words.textUnread[lang]}</p>`;
  return markup`<details class="statement"><summary>${fill(words.text, lang, rule)}</summary>${text}</details>`;
}
