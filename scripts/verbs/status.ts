import { findEmulator } from '#emulator/emulator.ts';
import type { Attempt } from '#labs/attempt.ts';
import { addressOf, readSiteRecord } from '#server/record.ts';
import type { Words } from '#request/words.ts';
import { openSession } from '../open-session.ts';
import { seedWords } from '../seed.ts';
import type { Verb } from '../verb.ts';

const states: Readonly<Record<Attempt['state'], Words>> = {
  building: { en: 'half built', ja: '作成途中' },
  running: { en: 'running', ja: '実行中' },
  lost: { en: 'lost with the emulator', ja: 'エミュレーターとともに消失' },
};

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
      const state: Attempt['state'] = lost ? 'lost' : attempt.state;
      return [{ ...attempt, state }];
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
    terminal.line(
      `${terminal.paint('bold', terminal.words({ en: 'site', ja: 'サイト' }))}  ${address ?? down}`,
    );
    for (const { lab, account, region, state, startedAt, seed } of attempts) {
      const variant = seed === undefined ? '' : `  ${terminal.words(seedWords(seed))}`;
      terminal.line(
        `${terminal.paint('bold', lab)}   ${terminal.words(states[state])}  ${account}  ${region}  ${startedAt}${variant}`,
      );
    }
    return 0;
  },
};
