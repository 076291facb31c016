import type { Words } from '#request/words.ts';
import { openSession } from '../open-session.ts';
import { operate } from '../shell/operate.ts';
import { openShell } from '../shell/open-shell.ts';
import { printSummary } from '../shell/summary.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { Verb } from '../verb.ts';
import { whichLab } from '../which-lab.ts';

export const verb: Verb = {
  usage: '[LAB] [--from PLACE] [--operator] [-- COMMAND…]',
  summary: {
    en: 'a shell, or one command, on a host inside the VPC',
    ja: 'VPC の中のホストで、シェルか一つのコマンドを実行する',
  },
  help: {
    en: '  --from PLACE      where to stand; by default the lab’s main client\n  --adapter NAME    namespace or hook; by default what this machine allows\n  --operator        outside the VPC, where aws changes the network; as the lab’s\n                    own operator role, where it has one\n  -- COMMAND…       one command in place of a shell; its exit code is ours\n\n  npx closednet shell L03 -- dig logs.ap-northeast-1.amazonaws.com',
    ja: '  --from PLACE      立つ場所。省略時はラボの主なクライアント\n  --adapter NAME    namespace か hook。省略時はこのマシンで使えるもの\n  --operator        VPC の外。ここの aws でネットワークを変える。ラボに運用者の\n                    ロールがあれば、そのロールとして動く\n  -- COMMAND…       シェルの代わりに一つのコマンド。終了コードはそのまま返る\n\n  npx closednet shell L03 -- dig logs.ap-northeast-1.amazonaws.com',
  },
  options: {
    from: { type: 'string' },
    adapter: { type: 'string' },
    operator: { type: 'boolean' },
  },
  most: 1,
  takesCommand: true,
  async run({ terminal, home, positionals, options, command = [] }) {
    const { session } = await openSession(home, terminal.say, { waitsQuietly: true });
    const lab = await whichLab(session, home, positionals[0]);
    const { from, adapter } = options;
    const operator = options['operator'] === true ? session.lab(lab).operator : undefined;
    if (options['operator'] === true && !operator)
      return operate(home, await session.running(lab), command);
    if (command.length === 0) terminal.say({ en: 'Entering…', ja: '入っています…' });
    // Ctrl-C is for who is inside.
    process.on('SIGINT', () => undefined);
    const isShell = command.length === 0;
    const { code, tally } = await openShell({
      ...(isShell
        ? {
            entered: ({ title, addresses }) =>
              terminal.aside.line(youStand(terminal, title, addresses[0]?.address ?? '')),
          }
        : {}),
      home,
      session,
      lab,
      command,
      ...(operator ? { place: operator } : typeof from === 'string' ? { place: from } : {}),
      ...(adapter === 'hook' || adapter === 'namespace' ? { adapter } : {}),
      tell: (words) =>
        terminal.aside.line(terminal.aside.paint('yellow', `closednet: ${terminal.words(words)}`)),
      outsider: (name) =>
        terminal.words({
          en: `closednet: ${name} stands outside the network here; only Python programs are inside`,
          ja: `closednet: ここでは ${name} はネットワークの外にいます。中に入るのは Python のプログラムだけです`,
        }),
    });
    printSummary(terminal, tally.rows());
    return code;
  },
};

function youStand(terminal: Terminal, title: Words, address: string): string {
  return terminal.words({
    en: `You stand on ${title.en}, ${address}. "exit" brings you back.`,
    ja: `${title.ja}（${address}）の上にいます。exit で戻ります。`,
  });
}
