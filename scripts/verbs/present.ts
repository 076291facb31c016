import { openSession } from '../open-session.ts';
import { listTalks } from '../present/list-talks.ts';
import type { Verb } from '../verb.ts';

export const verb: Verb = {
  usage: '[LAB]',
  summary: {
    en: 'for presenters: the lab as slides, and its network at any step in a moment',
    ja: '発表者向け: ラボをスライドで見せ、ネットワークをどのステップの状態にもすぐ移す',
  },
  help: {
    en: 'Without LAB: the talks there are, with the minutes of each step.\nThe talk has accounts of its own: your own progress in the lab waits until it is over.\nCtrl-C ends the talk. Site and emulator stay up; "stop --all" ends them.',
    ja: 'LAB を省くと、発表できるラボと各ステップの分数を表示します。\n発表には専用のアカウントを使います。ラボの進捗は、発表が終わるまでそのまま残ります。\nCtrl-C で発表を終えます。サイトとエミュレーターは動き続けます（終了は stop --all）。',
  },
  options: {},
  most: 1,
  async run(call) {
    const { terminal, home, positionals } = call;
    const { session, labs } = await openSession(home, terminal.say);
    const [named] = positionals;
    if (named === undefined) {
      listTalks(terminal, labs);
      return 0;
    }
    const lab = session.lab(named);
    const { presentLab } = await import('../present/present-lab.ts');
    return presentLab(call, lab);
  },
};
