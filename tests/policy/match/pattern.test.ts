import { expect, test } from 'vitest';
import { fits, globbed } from '#policy/match/pattern.ts';

/** The definition, read off slowly: a star takes nothing, or one character and is asked again. */
function fitsSlowly(pattern: string, text: string): boolean {
  const [glyph] = pattern;
  if (glyph === undefined) return text === '';
  if (glyph === '*')
    return (
      fitsSlowly(pattern.slice(1), text) || (text !== '' && fitsSlowly(pattern, text.slice(1)))
    );
  return (
    text !== '' &&
    (glyph === '?' || glyph === text[0]) &&
    fitsSlowly(pattern.slice(1), text.slice(1))
  );
}

function words(letters: string, longest: number): readonly string[] {
  const all = [''];
  for (const word of all) {
    if (word.length === longest) break;
    all.push(...Array.from(letters, (letter) => word + letter));
  }
  return all;
}

test('every pattern of four over a, b, * and ? agrees with the definition', () => {
  const texts = words('ab', 5);
  const differing = words('ab*?', 4).flatMap((pattern) =>
    texts
      .filter((text) => fits(globbed(pattern), text) !== fitsSlowly(pattern, text))
      .map((text) => `${pattern} against ${text}`),
  );
  expect(differing).toEqual([]);
});

test('a hundred stars do not multiply the work', () => {
  expect(fits(globbed(`${'*a'.repeat(100)}b`), 'a'.repeat(5000))).toBe(false);
});

test('? is one character, also one of two code units', () => {
  expect(fits(globbed('?'), '🔒')).toBe(true);
});
