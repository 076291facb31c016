import type { MdastNode } from 'satteri';
import { catalogue } from '#labs/catalogue.ts';
import type { Lab } from '#labs/lab.ts';
import { stepNames } from '#labs/step-names.ts';
import { variantOf } from '#labs/variant.ts';
import type { Words } from '#request/words.ts';
import type { Gap, GapKind } from './gap.ts';
import { isPage } from './lesson-outline.ts';
import type { Component } from './lesson-tree.ts';
import { allBelow, attribute, childrenOf, isComponent, lineOf } from './lesson-tree.ts';
import { isUndatedPrice } from './price.ts';

/** What one lesson lacks by itself: steps, words in them, sources and dates, hints, recordings. */
export function lessonGaps(file: string, nodes: readonly MdastNode[], lab: Lab): readonly Gap[] {
  const components = nodes.flatMap((node) => [...allBelow(node)]).filter(isComponent);
  const gap = (kind: GapKind, line: number, message: Words): Gap => ({ kind, file, line, message });
  return [
    ...nodes
      .filter((node) => node.type === 'yaml')
      .flatMap((node) => ledeGaps(node.value, lab, gap)),
    ...stepGaps(components, gap),
    ...components.flatMap((one) => claimGaps(one, gap)),
    ...components.flatMap((one) => nameGaps(one, lab, gap)),
    ...lab.tasks
      .filter(({ id }) => !components.some((one) => isHintsOf(one, id)))
      .map(({ id }) =>
        gap('hint', 1, {
          en: `no <Hints task="${id}" />`,
          ja: `<Hints task="${id}" /> がありません`,
        }),
      ),
    ...nodes.flatMap((node) => priceGaps(node, gap)),
  ];
}

type Tell = (kind: GapKind, line: number, message: Words) => Gap;

/** A skeleton's lede is the headline of the catalogue, which a lesson must say in its own words. */
function ledeGaps(frontmatter: string, { id }: Lab, gap: Tell): readonly Gap[] {
  const headline = catalogue.find((row) => row.id === id)?.headline;
  const isThere = headline && [headline.en, headline.ja].some((text) => frontmatter.includes(text));
  const message = {
    en: 'the lede is still the headline of the catalogue',
    ja: 'lede がまだ一覧の見出しのままです',
  };
  return isThere ? [gap('language', 2, message)] : [];
}

function stepGaps(components: readonly Component[], gap: Tell): readonly Gap[] {
  const steps = components.filter(({ name }) => name === 'Step');
  const names = steps.map((step) => attribute(step, 'name') ?? '');
  const order = gap('step', steps[0] ? lineOf(steps[0]) : 1, {
    en: `expected the steps ${stepNames.join(' ')}, found ${names.join(' ') || 'none'}`,
    ja: `ステップは ${stepNames.join(' ')} の順です。実際: ${names.join(' ') || 'なし'}`,
  });
  const silent = steps.filter((step) => !speaks(step));
  return [
    ...(names.join() === stepNames.join() ? [] : [order]),
    ...silent.map((step) =>
      gap('language', lineOf(step), {
        en: `step "${attribute(step, 'name')}" has no words of its own yet`,
        ja: `ステップ "${attribute(step, 'name')}" にはまだ文がありません`,
      }),
    ),
  ];
}

function speaks(step: Component): boolean {
  const nodes = childrenOf(step).filter(({ type }) => type !== 'heading');
  return nodes
    .flatMap((node) => [...allBelow(node)])
    .some((node) => node.type === 'text' && node.value.trim() !== '');
}

function claimGaps(component: Component, gap: Tell): readonly Gap[] {
  if (component.name !== 'Claim' || attribute(component, 'kind') === 'simulated') return [];
  const missing = ['source', 'date'].filter((name) => !attribute(component, name));
  const source = attribute(component, 'source') ?? '';
  const unlinked = attribute(component, 'kind') === 'documented' && source && !isPage(source);
  return [
    ...missing.map((name) =>
      gap('source', lineOf(component), {
        en: `a <Claim> without ${name}`,
        ja: `<Claim> に ${name} がありません`,
      }),
    ),
    ...(unlinked
      ? [
          gap('source', lineOf(component), {
            en: `a documented <Claim> names a page, https://…; found "${source}"`,
            ja: `公式文書の <Claim> の source は https://… です。実際: "${source}"`,
          }),
        ]
      : []),
  ];
}

/** Names that lead nowhere: of a recording, of a value, of a task. */
function nameGaps(component: Component, lab: Lab, gap: Tell): readonly Gap[] {
  const recording = attribute(component, 'recording');
  const task = component.name === 'Hints' ? attribute(component, 'task') : undefined;
  const value = component.name === 'Its' ? attribute(component, 'name') : undefined;
  const tell = (kind: GapKind, what: string) =>
    gap(kind, lineOf(component), {
      en: `the lab has no ${what}`,
      ja: `ラボに ${what} がありません`,
    });
  return [
    ...(recording !== undefined && !lab.recordings?.some(({ id }) => id === recording)
      ? [tell('recording', `recording "${recording}"`)]
      : []),
    ...(value !== undefined && variantOf(lab).values[value] === undefined
      ? [tell('data', `value "${value}"`)]
      : []),
    ...(task !== undefined && !lab.tasks.some(({ id }) => id === task)
      ? [tell('hint', `task "${task}"`)]
      : []),
  ];
}

function isHintsOf(component: Component, task: string): boolean {
  return component.name === 'Hints' && attribute(component, 'task') === task;
}

/** A `<Claim>` with a date tells it for all that it holds. */
function priceGaps(node: MdastNode, gap: Tell): readonly Gap[] {
  if (isComponent(node) && node.name === 'Claim' && attribute(node, 'date')) return [];
  if (node.type === 'paragraph' || node.type === 'tableCell') {
    const text = [...allBelow(node)].map((one) => (one.type === 'text' ? one.value : '')).join('');
    return isUndatedPrice(text) ? [gap('price', lineOf(node), undated)] : [];
  }
  return childrenOf(node).flatMap((child) => priceGaps(child, gap));
}

export const undated: Words = {
  en: 'a price without its date: say "as of", or put it into a <Claim> with one',
  ja: '価格に日付がありません。「… 時点」と書くか、日付のある <Claim> に入れてください',
};
