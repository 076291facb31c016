const names: Readonly<Record<string, string>> = {
  ArrowRight: '→',
  ArrowLeft: '←',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ' ': 'Space',
  PageDown: 'PgDn',
  PageUp: 'PgUp',
  Escape: 'Esc',
};

/** A key as it is printed on a keyboard: `Shift+ArrowRight` → `Shift →`. */
export function keyName(key: string): string {
  return key
    .split('+')
    .map((part) => names[part] ?? part)
    .join(' ');
}
