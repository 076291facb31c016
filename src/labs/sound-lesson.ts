import type { Lab } from './lab.ts';
import type { ChainLink } from './lesson.ts';
import { stepNames } from './step-names.ts';
import { twice } from './twice.ts';

/** What contradicts itself in what the lesson takes from the lab: chain, minutes, words, claims. */
export function faultsOfLesson(lab: Lab): readonly string[] {
  const links = [...(lab.triage ?? []), ...lab.chain];
  return [
    ...twice('chain link', idsOf(links)),
    ...links.flatMap(linkFaults),
    ...twice('glossary word', idsOf(lab.glossary)),
    ...twice('claim', idsOf(lab.claims)),
    ...lab.claims.flatMap(({ id, lines }) =>
      lines.length > 0 ? [] : [`claim "${id}" names no line of its article`],
    ),
    ...minuteFaults(lab),
  ];
}

function linkFaults({ id, says, choices }: ChainLink): readonly string[] {
  const right = choices.filter((choice) => choice.right).length;
  const gaps = Object.entries(says).map(([lang, text]) => [lang, text.split('___').length - 1]);
  return [
    ...twice(`choice of link "${id}"`, idsOf(choices)),
    ...(right === 1 ? [] : [`link "${id}" has ${right} right choices, not one`]),
    ...gaps.flatMap(([lang, count]) =>
      count === 1 ? [] : [`link "${id}" has ${count} gaps (___) in ${lang}, not one`],
    ),
  ];
}

function minuteFaults({ talk, minutes }: Lab): readonly string[] {
  const sum = stepNames.reduce((all, name) => all + talk[name].minutes, 0);
  return sum === minutes ? [] : [`the steps of talk take ${sum} minutes, the lab ${minutes}`];
}

function idsOf(ones: readonly { readonly id: string }[]): readonly string[] {
  return ones.map(({ id }) => id);
}
