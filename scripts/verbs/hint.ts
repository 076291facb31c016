import { openSession } from '../open-session.ts';
import type { Verb } from '../verb.ts';
import { whichLab } from '../which-lab.ts';

export const verb: Verb = {
  usage: '[LAB]',
  summary: {
    en: 'the next rung of the hints; none is counted',
    ja: '次のヒント（回数は数えません）',
  },
  options: {},
  most: 1,
  async run({ terminal, home, positionals }) {
    terminal.say({ en: 'Looking at your network…', ja: 'ネットワークを見ています…' });
    const { session } = await openSession(home, terminal.say);
    const lab = await whichLab(session, home, positionals[0]);
    const hint = await session.hint(lab);
    if (terminal.json) terminal.document({ schema: 'closednet.hint/1', lab, ...hint });
    terminal.line(terminal.paint('cyan', terminal.words(hint.words)));
    return 0;
  },
};
