import type { Proof } from '#labs/proof.ts';
import type { Terminal } from './terminal.ts';

/** `✓ claim`, or `✗ claim` with what was expected and what was found. */
export function tellProof(terminal: Terminal, { claim, held, expected, got }: Proof): void {
  const sign = held ? terminal.paint('green', '✓') : terminal.paint('red', '✗');
  terminal.line(`${sign} ${terminal.words(claim)}`);
  if (held) return;
  terminal.line(`    ${terminal.words({ en: 'expected', ja: '期待' })}  ${expected}`);
  terminal.line(`    ${terminal.words({ en: 'got', ja: '実際' })}  ${got}`);
}
