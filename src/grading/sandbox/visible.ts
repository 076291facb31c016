const lastBytes = 4096;

/** The end of what a program printed, for a page and a terminal: no control character acts in it. */
export function visibleOutput(bytes: Buffer): string {
  const text = new TextDecoder().decode(bytes.subarray(-lastBytes));
  return text.replaceAll(/\r\n/g, '\n').replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, shown);
}

function shown(character: string): string {
  if (character === '\n' || character === '\t') return character;
  const code = character.codePointAt(0) ?? 0;
  // Unicode has a picture for each of the old ones.
  if (code < 0x20) return String.fromCodePoint(0x24_00 + code);
  return code === 0x7f ? '\u2421' : `\\u{${code.toString(16)}}`;
}
