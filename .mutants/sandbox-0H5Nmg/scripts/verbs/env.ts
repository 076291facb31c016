import { operatorShell, shellLines } from '#emulator/operator-shell.ts';
import { openSession } from '../open-session.ts';
import type { Verb } from '../verb.ts';
import { whichLab } from '../which-lab.ts';

export const verb: Verb = {
  usage: '[LAB]',
  summary: {
    en: 'lines to eval: this shell becomes the operator’s, outside the VPC',
    ja: 'eval する行を出力し、このシェルを VPC の外の運用者のものにする',
  },
  help: { en: '  eval "$(npx closednet env)"', ja: '  eval "$(npx closednet env)"' },
  options: {},
  most: 1,
  async run({ terminal, home, positionals }) {
    const { session } = await openSession(home, terminal.say);
    const lab = await whichLab(session, home, positionals[0]);
    const { emulator, attempt } = await session.running(lab);
    const shell = await operatorShell(home, emulator, attempt, process.env);
    if (terminal.json) terminal.document({ schema: 'closednet.env/1', lab, ...shell });
    else for (const line of shellLines(shell)) terminal.line(line);
    return 0;
  },
};
