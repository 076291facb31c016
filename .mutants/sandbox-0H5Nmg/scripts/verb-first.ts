/** Options that every verb takes may stand before it: they are read as if they stood behind. */
export function verbFirst(words: readonly string[]): readonly string[] {
  const [first = '', second] = words;
  const taken = first === '--lang' && second !== undefined ? 2 : 1;
  const moves = ['--json', '--lang'].includes(first) || first.startsWith('--lang=');
  if (!moves || words.length <= taken) return words;
  const [verb = '', ...rest] = verbFirst(words.slice(taken));
  return verb.startsWith('-') ? words : [verb, ...words.slice(0, taken), ...rest];
}
