import { askedReset } from '../asked.ts';
import { confirm } from '../confirm.ts';
import { openSession } from '../open-session.ts';
import type { Verb } from '../verb.ts';
import { whichAttempt } from '../which-lab.ts';

export const verb: Verb = {
  usage: '[LAB] [--yes]',
  summary: { en: 'the start state, in a fresh account', ja: '新しいアカウントで最初の状態に戻す' },
  options: { yes: { type: 'boolean', short: 'y' } },
  most: 1,
  async run(call) {
    const { terminal, home, positionals } = call;
    const { session } = await openSession(home, terminal.say);
    const lab = await whichAttempt(session, home, positionals[0]);
    const question = {
      en: `Resetting ${lab} undoes all your changes. Go on?`,
      ja: `${lab} をリセットすると変更はすべて失われます。続けますか？`,
    };
    if (!(await confirm(call, question))) return 0;
    terminal.say({ en: `Building ${lab} anew…`, ja: `${lab} を作り直しています…` });
    const { attempt } = (await askedReset(home, lab)) ?? (await session.reset(lab));
    if (terminal.json) terminal.document({ schema: 'closednet.reset/1', lab, attempt });
    const done = { en: `${lab} stands as it began.`, ja: `${lab} は最初の状態に戻りました。` };
    terminal.line(`${terminal.paint('green', '✓')} ${terminal.words(done)}`);
    terminal.line(terminal.paint('cyan', `eval "$(npx closednet env ${lab})"`));
    return 0;
  },
};
