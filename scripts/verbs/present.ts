import { Problem } from '#problem/problem.ts';
import { openSession } from '../open-session.ts';
import { listTalks } from '../present/list-talks.ts';
import type { Verb } from '../verb.ts';

export const verb: Verb = {
  usage: '[LAB] [--dry-run]',
  summary: {
    en: 'for presenters: the lab as slides, and its network at any step in a moment',
    ja: '発表者向け: ラボをスライドで見せ、ネットワークをどのステップの状態にもすぐ移す',
  },
  help: {
    en: '  --dry-run   tries every network, command, recording and page of the talk beforehand,\n              and says which would fail\n\nWithout LAB: the talks there are, with the minutes of each step.\nThe talk has accounts of its own: your own progress in the lab waits until it is over.\nCtrl-C ends the talk. Site and emulator stay up; "stop --all" ends them.',
    ja: '  --dry-run   発表に出てくるネットワーク・コマンド・記録・ページを前もってすべて試し、\n              失敗するものを示す\n\nLAB を省くと、発表できるラボと各ステップの分数を表示します。\n発表には専用のアカウントを使います。ラボの進捗は、発表が終わるまでそのまま残ります。\nCtrl-C で発表を終えます。サイトとエミュレーターは動き続けます（終了は stop --all）。',
  },
  options: { 'dry-run': { type: 'boolean' } },
  most: 1,
  async run(call) {
    const { terminal, home, positionals, options } = call;
    const { session, deps, labs } = await openSession(home, terminal.say, {
      waitsQuietly: true,
    });
    const [named] = positionals;
    if (named === undefined && options['dry-run'] === true) throw noLabToTry();
    if (named === undefined) {
      listTalks(terminal, labs);
      return 0;
    }
    const lab = session.lab(named);
    if (options['dry-run'] === true) {
      const { dryRunLab } = await import('../present/dry-run-lab.ts');
      return dryRunLab(call, { session, deps }, lab);
    }
    const { presentLab } = await import('../present/present-lab.ts');
    return presentLab(call, lab);
  },
};

function noLabToTry(): Problem {
  return new Problem('no-lab', 2, {
    what: { en: 'A dry run is of one lab.', ja: '試せるのは一つのラボです。' },
    expected: { en: 'present LAB --dry-run', ja: 'present LAB --dry-run' },
    try: { en: 'npx closednet present L03 --dry-run', ja: 'npx closednet present L03 --dry-run' },
  });
}
