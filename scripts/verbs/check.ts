import { askedCheck } from '../asked.ts';
import { tellResult } from '../terminal/tell-result.ts';
import type { Call, Verb } from '../verb.ts';

export const verb: Verb = {
  usage: '[LAB] [--watch] [--probe] [--reveal]',
  summary: { en: 'judges what you did', ja: 'いまの状態を採点する' },
  help: {
    en: '  --probe    also sends the requests by a real client inside the network\n  --watch    judges again whenever the network changes, until Ctrl-C;\n             with --json one document per line\n  --reveal   names the deciding rule, hop by hop',
    ja: '  --probe    リクエストをネットワークの中の実クライアントからも送る\n  --watch    ネットワークが変わるたびに採点し直す（Ctrl-C で終了）。\n             --json では一行に一文書\n  --reveal   判断を下したルールをホップごとに示す',
  },
  options: { watch: { type: 'boolean' }, probe: { type: 'boolean' }, reveal: { type: 'boolean' } },
  most: 1,
  async run(call) {
    const { terminal, home, positionals, options } = call;
    const reveal = options['reveal'] === true;
    terminal.say({ en: 'Checking…', ja: '採点しています…' });
    if (options['watch'] === true) return (await import('../watch-lab.ts')).watchLab(call, reveal);
    if (options['probe'] === true)
      return (await import('../probe/check-with-probes.ts')).checkWithProbes(call, reveal);
    const asked = await askedCheck(home, positionals[0], reveal);
    const { result } = asked ?? (await checkHere(call, reveal));
    if (terminal.json) terminal.document(result);
    return tellResult(terminal, result);
  },
};

/** Loaded only where no site runs: session, labs and SDK are most of what a command costs. */
async function checkHere({ terminal, home, positionals }: Call, reveal: boolean) {
  const { openSession } = await import('../open-session.ts');
  const { whichLab } = await import('../which-lab.ts');
  const { session } = await openSession(home, terminal.say);
  return session.check(await whichLab(session, home, positionals[0]), { reveal });
}
