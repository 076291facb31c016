import { askedHint } from '../asked.ts';
import type { Call, Verb } from '../verb.ts';

export const verb: Verb = {
  usage: '[LAB]',
  summary: {
    en: 'the next rung of the hints; none is counted',
    ja: '次のヒント（回数は数えません）',
  },
  options: {},
  most: 1,
  async run(call) {
    const { terminal, home, positionals } = call;
    terminal.say({ en: 'Looking at your network…', ja: 'ネットワークを見ています…' });
    const hint = (await askedHint(home, positionals[0])) ?? (await hintHere(call));
    if (terminal.json) terminal.document({ schema: 'closednet.hint/1', ...hint });
    terminal.line(terminal.paint('cyan', terminal.words(hint.words)));
    return 0;
  },
};

async function hintHere({ terminal, home, positionals }: Call) {
  const { openSession } = await import('../open-session.ts');
  const { whichLab } = await import('../which-lab.ts');
  const { session } = await openSession(home, terminal.say);
  const lab = await whichLab(session, home, positionals[0]);
  return { lab, ...(await session.hint(lab)) };
}
