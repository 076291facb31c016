import { clientTexts, type Address, type Suspect } from './texts.ts';

/** Which kinds of text are in what a client printed, in the order of the list. */
export function kindsIn(printed: string): readonly string[] {
  const lower = printed.toLowerCase();
  return clientTexts
    .filter(({ says }) => says.some((piece) => lower.includes(piece)))
    .map(({ id }) => id);
}

const forms = [
  /https?:\/\/([a-z\d.-]+)/i,
  /could not resolve host: ([a-z\d.-]+)/i,
  /failed to connect to ([a-z\d.-]+) port/i,
  /server at "([a-z\d.-]+)"/i,
  /host name "([a-z\d.-]+)"/i,
  /host='([a-z\d.-]+)'/i,
] as const;

/** The host that the client asked for, where its text tells. */
export function hostIn(printed: string): string | undefined {
  return forms.map((form) => form.exec(printed)?.[1]).find((host) => host !== undefined);
}

/** Whether a suspect remains, once it is known what the name gives. */
export function isLeft(where: Suspect['where'], address: Address | undefined): boolean {
  return address === undefined || where === undefined || where.includes(address);
}
