import { catalogue } from '#labs/catalogue.ts';
import { labProgress } from '#labs/progress.ts';
import { openSession } from '../open-session.ts';
import type { Verb } from '../verb.ts';

const words = {
  passed: { en: 'passed', ja: '合格済み' },
  running: { en: 'running', ja: '実行中' },
  toCome: { en: 'to come', ja: '準備中' },
  ready: { en: '', ja: '' },
};

export const verb: Verb = {
  usage: '',
  summary: { en: 'the labs, with your progress', ja: 'ラボの一覧と進捗' },
  options: {},
  most: 0,
  async run({ terminal, home }) {
    const { session } = await openSession(home, terminal.say);
    const progress = await session.ownProgress();
    const labs = catalogue.map((lab) => {
      const { attempt, passedAt, best } = labProgress(progress, lab.id);
      const state = passedAt
        ? 'passed'
        : attempt
          ? 'running'
          : lab.status === 'ready'
            ? 'ready'
            : 'toCome';
      return { ...lab, state, best } as const;
    });
    if (terminal.json) terminal.document({ schema: 'closednet.list/1', labs });
    for (const { id, title, minutes, state } of labs) {
      const sign =
        state === 'passed'
          ? terminal.paint('green', '✓')
          : state === 'running'
            ? terminal.paint('blue', '▸')
            : ' ';
      const name = terminal.paint(
        state === 'toCome' ? 'dim' : 'bold',
        `${id}  ${terminal.words(title)}`,
      );
      const time = terminal.words({ en: `${minutes} min`, ja: `${minutes} 分` });
      terminal.line(
        `${sign} ${name}  ${terminal.paint('dim', `${time}  ${terminal.words(words[state])}`)}`,
      );
    }
    return 0;
  },
};
