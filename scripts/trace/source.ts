import { collect } from '#aws/collect.ts';
import { readFolder } from '#aws/read-folder.node.ts';
import { readAnswers, readTexts } from '#aws/read.ts';
import { openRealClients } from '#aws/real-account.node.ts';
import { labProgress } from '#labs/progress.ts';
import { isRevealed } from '#labs/revealed.ts';
import { collectEvidence } from '#labs/session-evidence.ts';
import { withClients } from '#labs/session-running.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { openSession } from '../open-session.ts';
import type { Call } from '../verb.ts';
import { whichLab } from '../which-lab.ts';

/** A network to trace in; `revealed` is false for a lab whose learner has not committed yet. */
export interface Source {
  readonly snapshot: Snapshot;
  readonly revealed: boolean;
}

/** A folder of saved answers, a real account, or the attempt that runs. */
export async function openSource(call: Call): Promise<Source> {
  const { snapshot: folder, aws, reveal } = call.options;
  if (typeof folder === 'string') return { snapshot: await saved(call, folder), revealed: true };
  if (aws === true) return { snapshot: await real(call), revealed: true };
  const { session } = await openSession(call.home, call.terminal.say);
  const lab = await whichLab(session, call.home, undefined);
  const running = await session.running(lab);
  const { snapshot } = await withClients(running, (clients) =>
    collectEvidence(call.home, running.emulator, clients, running.attempt.bindings),
  );
  const committed = isRevealed(labProgress(await session.progress(), lab));
  return { snapshot, revealed: reveal === true || committed };
}

async function saved({ terminal }: Call, folder: string): Promise<Snapshot> {
  const { snapshot, unknown } = readTexts(await readFolder(folder));
  for (const name of unknown)
    terminal.say({
      en: `${name} holds nothing that we know; skipped.`,
      ja: `${name} には既知の内容がないため、読み飛ばします。`,
    });
  return snapshot;
}

async function real({ terminal }: Call): Promise<Snapshot> {
  const clients = await openRealClients();
  const answers = await collect(clients).finally(() => clients.close());
  for (const { call: asked, code } of answers.unread)
    terminal.say({
      en: `${asked} was refused (${code}); what it tells stays unknown.`,
      ja: `${asked} が拒否されました（${code}）。その内容は不明のまま扱います。`,
    });
  return readAnswers(answers.saved).snapshot;
}
