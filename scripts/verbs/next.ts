import { nextLab } from '#labs/next-lab.ts';
import { labProgress } from '#labs/progress.ts';
import { openSession } from '../open-session.ts';
import type { Verb } from '../verb.ts';

export const verb: Verb = {
  usage: '',
  summary: { en: 'the next lab', ja: '次のラボ' },
  options: {},
  most: 0,
  async run({ terminal, home }) {
    const { session } = await openSession(home, terminal.say);
    const progress = await session.ownProgress();
    const next = nextLab((id) => labProgress(progress, id).passedAt !== undefined);
    if (terminal.json) terminal.document({ schema: 'closednet.next/1', lab: next ?? null });
    if (next) {
      terminal.line(`${next.id}  ${terminal.words(next.title)}`);
      terminal.line(terminal.paint('cyan', `npx closednet start ${next.id}`));
    } else
      terminal.line(
        terminal.words({
          en: 'Every lab there is has been passed.',
          ja: '今あるラボはすべて合格済みです。',
        }),
      );
    return 0;
  },
};
