import type { Lab } from '#labs/lab.ts';

/** A text of a lab's answers, and which of them it is. */
export interface Secret {
  readonly text: string;
  readonly of: string;
}

/**
 * Every text of a lab's answers: of the solution, other ways, wrong fixes, quiz, chain and corrected
 * claims. Many a word among them stands elsewhere, too, and tells nothing there.
 */
export function secretsOf(lab: Lab): readonly Secret[] {
  const { solution, faults, alternatives, mutants, quiz, chain, claims } = lab;
  const of: Readonly<Record<string, unknown>> = {
    solution: solution.steps.map(told),
    faults: faults.map(({ id, title, mend, otherwise }) => ({
      id,
      title,
      steps: [...mend, ...otherwise].map(told),
    })),
    alternatives: alternatives.map(({ id, title, steps }) => ({
      id,
      title,
      steps: steps.map(told),
    })),
    mutants: mutants.map(({ id, title, steps, again }) => ({
      id,
      title,
      again: again.title,
      steps: [...steps, ...again.steps].map(told),
    })),
    quiz: quiz.map(({ choices }) => choices.map(({ feedback }) => feedback)),
    chain: chain.map(({ says, why }) => ({ says, why })),
    claims: claims.map(({ claim, capture, right }) => ({ claim, capture, right })),
  };
  const secrets = Object.entries(of).flatMap(([name, value]) =>
    leaves(value).map((text) => ({ text, of: name })),
  );
  const once = new Map(secrets.toReversed().map((secret) => [secret.text, secret]));
  return [...once.values()].filter(({ text }) => text.length > 3);
}

/** The members of a step that carry a decision of its author; operations are words of AWS. */
function told({ input, save = {}, comment }: Lab['solution']['steps'][number]) {
  return { input, save: Object.keys(save), comment };
}

/** Strings, however deep, also in JSON that is kept as a text. */
function leaves(value: unknown): readonly string[] {
  if (typeof value === 'string') {
    const inner = asJson(value);
    return inner === undefined ? [value] : leaves(inner);
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((inner: unknown) => leaves(inner));
}

function asJson(text: string): object | undefined {
  if (!/^\s*[{[]/.test(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Those that a text holds, as they are or as a JSON or TypeScript string spells them; a name only where
 * it is no part of a longer one, and a word of a language only where it is quoted.
 */
export function foundIn(text: string, secrets: readonly Secret[]): readonly Secret[] {
  return secrets.filter((secret) =>
    spellings(secret.text).some((spelling) => holds(text, spelling)),
  );
}

function holds(text: string, spelling: string): boolean {
  for (let at = text.indexOf(spelling); at !== -1; at = text.indexOf(spelling, at + 1)) {
    const around = [text[at - 1] ?? '', text[at + spelling.length] ?? ''];
    const apart = /^[a-z]+$/.test(spelling) ? /['"`]/ : /[^\w./-]|^$/;
    if (/\s/.test(spelling) || around.every((one) => apart.test(one))) return true;
  }
  return false;
}

function spellings(text: string): readonly string[] {
  const quoted = JSON.stringify(text).slice(1, -1);
  return [text, quoted, quoted.replaceAll('\\"', '"'), text.replaceAll('${', '\\${')];
}

/** Those that nobody writes by chance: sentences, in either language, of which the lab as shipped says none. */
export function sentencesOf(lab: Lab): readonly Secret[] {
  const steps = [...lab.scenario.steps, ...lab.faults.flatMap((fault) => fault.steps)];
  const shipped = new Set(leaves(steps.map(told)));
  const isSentence = ({ text }: Secret) => /[ぁ-んァ-ヶ]/.test(text) || text.split(' ').length > 3;
  return secretsOf(lab).filter(
    (secret) => secret.text.length > 11 && isSentence(secret) && !shipped.has(secret.text),
  );
}
