import { askedReset } from '../asked.ts';
import { confirm } from '../confirm.ts';
import type { Started } from '#labs/session-start.ts';
import type { Words } from '#request/words.ts';
import type { Call, Verb } from '../verb.ts';

export const verb: Verb = {
  usage: '[LAB] [--yes]',
  summary: { en: 'the start state, in a fresh account', ja: '新しいアカウントで最初の状態に戻す' },
  options: { yes: { type: 'boolean', short: 'y' } },
  most: 1,
  async run(call) {
    const { terminal, home, positionals, options } = call;
    const build = { en: 'Building the lab anew…', ja: 'ラボを作り直しています…' };
    if (options['yes'] === true) terminal.say(build);
    const asked = options['yes'] === true ? await askedReset(home, positionals[0]) : undefined;
    const started = asked ?? (await resetHere(call, build));
    if (!started) return 0;
    const { attempt } = started;
    const { lab } = attempt;
    if (terminal.json) terminal.document({ schema: 'closednet.reset/1', lab, attempt });
    const done = { en: `${lab} stands as it began.`, ja: `${lab} は最初の状態に戻りました。` };
    terminal.line(`${terminal.paint('green', '✓')} ${terminal.words(done)}`);
    terminal.line(terminal.paint('cyan', `eval "$(npx closednet env ${lab})"`));
    return 0;
  },
};

/** Asks first, unless `--yes` has; nothing where the answer is no. */
async function resetHere(call: Call, build: Words): Promise<Started | undefined> {
  const { terminal, home, positionals } = call;
  const { openSession } = await import('../open-session.ts');
  const { whichAttempt } = await import('../which-lab.ts');
  const { session } = await openSession(home, terminal.say);
  const lab = await whichAttempt(session, home, positionals[0]);
  const question = {
    en: `Resetting ${lab} undoes all your changes. Go on?`,
    ja: `${lab} をリセットすると変更はすべて失われます。続けますか？`,
  };
  if (!(await confirm(call, question))) return undefined;
  terminal.say(build);
  return (await askedReset(home, lab)) ?? session.reset(lab);
}
