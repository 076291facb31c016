const anyRun = Symbol('*');
const anyOne = Symbol('?');

type Glyph = string | typeof anyRun | typeof anyOne;

/**
 * Text in which some characters are wildcards; a symbol is never equal to a typed `*` or `?`. Where
 * there is none, it is the text itself.
 */
export type Pattern = string | readonly Glyph[];

/** `*` stands for any run of characters, also none; `?` for exactly one. */
export function globbed(text: string): Pattern {
  if (!/[*?]/.test(text)) return text;
  return Array.from(text, (char) => (char === '*' ? anyRun : char === '?' ? anyOne : char));
}

/** `*`: fits every text. */
export const anything: Pattern = [anyRun];

export function isAnything(pattern: Pattern): boolean {
  return typeof pattern !== 'string' && pattern.every((glyph) => glyph === anyRun);
}

/** One pattern behind the other. */
export function joined(patterns: readonly Pattern[]): Pattern {
  return patterns.every((pattern) => typeof pattern === 'string')
    ? patterns.join('')
    : patterns.flatMap(glyphsOf);
}

function glyphsOf(pattern: Pattern): readonly Glyph[] {
  return typeof pattern === 'string' ? Array.from(pattern) : pattern;
}

/** Writes the wildcards as the characters they were. */
export function textOf(pattern: Pattern): string {
  if (typeof pattern === 'string') return pattern;
  return pattern.map((glyph) => (glyph === anyRun ? '*' : glyph === anyOne ? '?' : glyph)).join('');
}

/** Splits at the first colons, so that at most `parts` pieces come out and the last keeps its own. */
export function splitAtColons(pattern: Pattern, parts: number): readonly Pattern[] {
  const pieces: Pattern[] = [];
  let rest = glyphsOf(pattern);
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
  if (typeof pattern === 'string') return pattern === text;
  const chars = Array.from(text);
  let [at, read] = [0, 0];
  let run: { readonly at: number; read: number } | undefined;
  while (read < chars.length) {
    if (pattern[at] === anyRun) {
      run = { at, read };
      at += 1;
      if (at === pattern.length) return true;
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
  const lowered = glyphsOf(pattern).map((glyph) =>
    typeof glyph === 'string' ? glyph.toLowerCase() : glyph,
  );
  return fits(lowered, text.toLowerCase());
}
