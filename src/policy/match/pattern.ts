const anyRun = Symbol('*');
const anyOne = Symbol('?');

/** Text in which some characters are wildcards; a symbol is never equal to a typed `*` or `?`. */
export type Pattern = readonly (string | typeof anyRun | typeof anyOne)[];

/** Every character stands for itself. */
export function literal(text: string): Pattern {
  return Array.from(text);
}

/** `*` stands for any run of characters, also none; `?` for exactly one. */
export function globbed(text: string): Pattern {
  return Array.from(text, (char) => (char === '*' ? anyRun : char === '?' ? anyOne : char));
}

/** `*`: fits every text. */
export const anything: Pattern = [anyRun];

export function isAnything(pattern: Pattern): boolean {
  return pattern.length > 0 && pattern.every((glyph) => glyph === anyRun);
}

/** Writes the wildcards as the characters they were. */
export function textOf(pattern: Pattern): string {
  return pattern.map((glyph) => (glyph === anyRun ? '*' : glyph === anyOne ? '?' : glyph)).join('');
}

/** Splits at the first colons, so that at most `parts` pieces come out and the last keeps its own. */
export function splitAtColons(pattern: Pattern, parts: number): readonly Pattern[] {
  const pieces: Pattern[] = [];
  let rest = pattern;
  while (pieces.length < parts - 1) {
    const colon = rest.indexOf(':');
    if (colon < 0) break;
    pieces.push(rest.slice(0, colon));
    rest = rest.slice(colon + 1);
  }
  return [...pieces, rest];
}

/**
 * Whether the whole text fits the pattern, case-sensitively. Goes back only to the latest `*`, so
 * the cost stays within pattern length times text length.
 */
export function fits(pattern: Pattern, text: string): boolean {
  if (isAnything(pattern)) return true;
  const chars = Array.from(text);
  let [at, read] = [0, 0];
  let run: { readonly at: number; read: number } | undefined;
  while (read < chars.length) {
    if (pattern[at] === anyRun) {
      run = { at, read };
      at += 1;
    } else if (at < pattern.length && (pattern[at] === anyOne || pattern[at] === chars[read])) {
      at += 1;
      read += 1;
    } else if (run) {
      run.read += 1;
      [at, read] = [run.at + 1, run.read];
    } else return false;
  }
  return pattern.slice(at).every((glyph) => glyph === anyRun);
}

export function fitsInAnyCase(pattern: Pattern, text: string): boolean {
  const lowered = pattern.map((glyph) => (typeof glyph === 'string' ? glyph.toLowerCase() : glyph));
  return fits(lowered, text.toLowerCase());
}
