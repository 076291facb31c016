import { examine } from '../doctor/findings.ts';
import type { Verb } from '../verb.ts';

export const verb: Verb = {
  usage: '',
  summary: {
    en: 'what this machine has and lacks, each with the command that mends it',
    ja: 'このマシンに足りるもの・足りないものと、その直し方を示す',
  },
  options: {},
  most: 0,
  async run({ terminal, home }) {
    terminal.say({ en: 'Examining this machine…', ja: 'このマシンを調べています…' });
    const findings = await examine(home);
    const ready = findings.every(({ has, needed }) => has || !needed);
    if (terminal.json) terminal.document({ schema: 'closednet.doctor/1', ready, findings });
    for (const { has, needed, what, detail, mend } of findings) {
      const sign = has
        ? terminal.paint('green', '✓')
        : terminal.paint(needed ? 'red' : 'dim', needed ? '✗' : '–');
      terminal.line(`${sign} ${terminal.words(what)}  ${terminal.paint('dim', detail)}`);
      if (!has && mend) terminal.line(`    ${terminal.paint('cyan', terminal.words(mend))}`);
    }
    return ready ? 0 : 3;
  },
};
