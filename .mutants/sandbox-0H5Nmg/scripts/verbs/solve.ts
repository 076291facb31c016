import { printStep } from '#aws/print.ts';
import { confirm } from '../confirm.ts';
import { openSession } from '../open-session.ts';
import type { Verb } from '../verb.ts';
import { whichLab } from '../which-lab.ts';

export const verb: Verb = {
  usage: '[LAB] [--yes]',
  summary: {
    en: 'applies the solution, call by call, shown',
    ja: '解答を一手ずつ示しながら適用する',
  },
  options: { yes: { type: 'boolean', short: 'y' } },
  most: 1,
  async run(call) {
    const { terminal, home, positionals } = call;
    const { session } = await openSession(home, terminal.say);
    const lab = await whichLab(session, home, positionals[0]);
    const { attempt } = await session.running(lab);
    const question = {
      en: `Show the solution of ${lab} and apply it?`,
      ja: `${lab} の解答を表示して適用しますか？`,
    };
    if (!(await confirm(call, question))) return 0;
    const commands: string[] = [];
    await session.solve(lab, (step, bindings) => {
      const command = printStep(step, { ...attempt.bindings, ...bindings }, terminal.language);
      commands.push(command);
      terminal.line(`${command}\n`);
    });
    if (terminal.json) terminal.document({ schema: 'closednet.solve/1', lab, commands });
    terminal.line(terminal.paint('cyan', 'npx closednet check'));
    return 0;
  },
};
