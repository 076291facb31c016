import { catalogue, type CatalogueEntry } from './catalogue.ts';

/** The first lab in the catalogue's order that is there and not passed yet. */
export function nextLab(isPassed: (id: string) => boolean): CatalogueEntry | undefined {
  return catalogue.find(({ id, status }) => status === 'ready' && !isPassed(id));
}

/** The lab to go on with after one: the next in the catalogue's order that is there. */
export function labAfter(id: string): CatalogueEntry | undefined {
  const at = catalogue.findIndex((entry) => entry.id === id);
  return catalogue.find(({ status }, i) => i > at && status === 'ready');
}

/**
 * What a lab needs directly: without those that another of its needs leads to already. The map
 * draws these; doing them in order is doing all.
 */
export function directNeeds(id: string): readonly string[] {
  const needs = needsOf(id);
  return needs.filter((need) => !needs.some((other) => other !== need && leadsTo(need, other)));
}

function leadsTo(from: string, to: string): boolean {
  const needs = needsOf(to);
  return needs.includes(from) || needs.some((need) => leadsTo(from, need));
}

function needsOf(id: string): readonly string[] {
  return catalogue.find((entry) => entry.id === id)?.needs ?? [];
}
