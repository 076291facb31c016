/** What a keyboard of glass lacks, as a terminal is sent it. */
export const glassKeys: Readonly<Record<string, string>> = {
  'Ctrl-C': '\u0003',
  Tab: '\t',
  Esc: '\u001B',
  '↑': '\u001B[A',
  '↓': '\u001B[B',
};
