/** Private-use characters, which no AWS value holds, around a name that the shell is to fill in. */
const open = '\uE000';
const close = '\uE001';

/** Stands in text for a shell variable, until `quote` writes it. */
export function shellVariable(name: string): string {
  return `${open}${variableName(name)}${close}`;
}

/** `endpoint-logs` → `endpoint_logs`: what a POSIX shell accepts. */
export function variableName(name: string): string {
  return name.replaceAll(/\W/g, '_').replace(/^(?=\d)/, '_');
}

/** Text as one word of a POSIX shell, taken literally but for the shell variables in it. */
export function quote(text: string): string {
  const parts = text.split(new RegExp(`${open}(\\w+)${close}`)); // Odd places hold variables.
  if (parts.length === 1) return quoteLiteral(text);
  const literals = parts.filter((_, i) => i % 2 === 0);
  if (literals.every((literal) => /^[\w@%+=:,./ -]*$/.test(literal)))
    return `"${parts.map((part, i) => (i % 2 === 0 ? part : `\${${part}}`)).join('')}"`;
  return parts
    .map((part, i) => (i % 2 === 0 ? part && quoteLiteral(part) : `"\${${part}}"`))
    .join('');
}

function quoteLiteral(text: string): string {
  return /^[\w@%+:,./-][\w@%+=:,./-]*$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
