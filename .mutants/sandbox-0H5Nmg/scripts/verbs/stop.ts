import { stopEmulator } from '#emulator/stop.ts';
import { stopSite } from '#server/site-process.ts';
import { openSession } from '../open-session.ts';
import type { Verb } from '../verb.ts';
import { whichLab } from '../which-lab.ts';

export const verb: Verb = {
  usage: '[LAB] [--all]',
  summary: {
    en: 'ends the attempt; with --all everything of ours on this machine',
    ja: '試行を終える。--all ならこのマシンで起動したものをすべて停止する',
  },
  options: { all: { type: 'boolean' } },
  most: 1,
  async run({ terminal, home, positionals, options }) {
    if (options['all'] === true) {
      terminal.say({ en: 'Stopping…', ja: '停止しています…' });
      const site = await stopSite(home);
      const emulator = await stopEmulator(home);
      if (terminal.json) terminal.document({ schema: 'closednet.stop/1', site, emulator });
      terminal.line(
        terminal.words({
          en: 'Nothing of closednet runs.',
          ja: 'closednet はすべて停止しました。',
        }),
      );
      return 0;
    }
    const { session } = await openSession(home, terminal.say);
    const lab = await whichLab(session, home, positionals[0]);
    const ended = await session.stop(lab);
    if (terminal.json) terminal.document({ schema: 'closednet.stop/1', lab, ended });
    const told = ended
      ? {
          en: `The attempt at ${lab} is over; your progress is kept.`,
          ja: `${lab} の試行を終えました。進捗は残っています。`,
        }
      : { en: `No attempt at ${lab} was running.`, ja: `${lab} の試行は実行されていません。` };
    terminal.line(terminal.words(told));
    return 0;
  },
};
