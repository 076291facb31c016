import { openRealClients } from '#aws/real-account.node.ts';
import type { Answers } from '#aws/answers.ts';
import { collect } from '#aws/collect.ts';
import { writeFolder } from '#aws/write-folder.node.ts';
import { withClients } from '#labs/session-running.ts';
import { Problem } from '#problem/problem.ts';
import { openSession } from '../open-session.ts';
import type { Call, Verb } from '../verb.ts';
import { whichLab } from '../which-lab.ts';

export const verb: Verb = {
  usage: '--out DIR [--aws]',
  summary: {
    en: 'saves the answers that "trace --snapshot" reads',
    ja: '「trace --snapshot」が読む応答を保存する',
  },
  help: {
    en: '  --out DIR   a new or empty folder\n  --aws       a real account: Describe, Get, List and Search calls only (trace --help lists them)',
    ja: '  --out DIR   新規または空のフォルダー\n  --aws       実アカウントを読む。Describe・Get・List・Search のみ（一覧は trace --help）',
  },
  options: { out: { type: 'string' }, aws: { type: 'boolean' } },
  most: 0,
  async run(call) {
    const { terminal, options } = call;
    const { out } = options;
    if (typeof out !== 'string' || out === '') throw noFolder();
    terminal.say({ en: 'Collecting…', ja: '収集しています…' });
    const answers = await collectFrom(call);
    await writeFolder(out, answers.saved);
    const files = answers.saved.length;
    if (terminal.json)
      terminal.document({ schema: 'closednet.collect/1', out, files, unread: answers.unread });
    terminal.line(
      terminal.words({
        en: `${files} answers saved in ${out}`,
        ja: `${files} 件の応答を ${out} に保存しました`,
      }),
    );
    for (const { call: asked, code } of answers.unread)
      terminal.line(terminal.paint('yellow', `  – ${asked}: ${code}`));
    return 0;
  },
};

async function collectFrom({ terminal, home, options }: Call): Promise<Answers> {
  if (options['aws'] === true) {
    const clients = await openRealClients();
    return collect(clients).finally(() => clients.close());
  }
  const { session } = await openSession(home, terminal.say);
  const running = await session.running(await whichLab(session, home, undefined));
  return withClients(running, (clients) => collect(clients));
}

function noFolder(): Problem {
  return new Problem('no-out', 2, {
    what: { en: 'Where to save is not said.', ja: '保存先が指定されていません。' },
    expected: { en: '--out DIR', ja: '--out DIR' },
    try: { en: 'npx closednet collect --out answers', ja: 'npx closednet collect --out answers' },
  });
}
