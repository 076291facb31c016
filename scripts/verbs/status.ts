import { findEmulator } from '#emulator/emulator.ts';
import { addressOf, readSiteRecord } from '#server/record.ts';
import { openSession } from '../open-session.ts';
import type { Verb } from '../verb.ts';

export const verb: Verb = {
  usage: '',
  summary: { en: 'what runs, and which attempt', ja: '起動中のものと、実行中の試行' },
  options: {},
  most: 0,
  async run({ terminal, home }) {
    const { session } = await openSession(home, terminal.say);
    const [emulator, site, progress] = await Promise.all([
      findEmulator(home),
      readSiteRecord(home),
      session.progress(),
    ]);
    const attempts = Object.values(progress.labs).flatMap(({ attempt }) => {
      if (!attempt) return [];
      // The network is the emulator's memory: without that process there is none.
      const lost = attempt.emulatorRun !== emulator?.run;
      return [{ ...attempt, state: lost ? 'lost' : attempt.state }];
    });
    const address = site && addressOf(site);
    if (terminal.json) {
      const up = emulator && {
        endpoint: emulator.endpoint,
        kind: emulator.kind,
        version: emulator.version,
      };
      terminal.document({
        schema: 'closednet.status/1',
        emulator: up ?? null,
        address: address ?? null,
        attempts,
      });
      return 0;
    }
    const down = terminal.words({ en: 'not running', ja: '停止中' });
    const about =
      emulator && `${emulator.endpoint}  LocalStack ${emulator.version}, ${emulator.kind}`;
    terminal.line(`${terminal.paint('bold', 'AWS ')}  ${about ?? down}`);
    terminal.line(`${terminal.paint('bold', 'site')}  ${address ?? down}`);
    for (const { lab, account, region, state, startedAt } of attempts)
      terminal.line(
        `${terminal.paint('bold', lab)}   ${state}  ${account}  ${region}  ${startedAt}`,
      );
    return 0;
  },
};
