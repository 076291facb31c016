import type { Lab } from '#labs/lab.ts';
import type { Rehearsal } from './rehearsal.ts';
import { replay } from './replay.ts';
import { tryCommands } from './try-commands.ts';
import { tryNetworks } from './try-networks.ts';
import { tryPages } from './try-pages.ts';
import { tryRecordings, tryTalk } from './try-talk.ts';
import type { Tell, Tried } from './tried.ts';

/**
 * Tries a talk from its first step to its last, in accounts that are gone afterwards. `tell` hears
 * of each thing as soon as it was tried.
 */
export async function dryRun(
  rehearsal: Rehearsal,
  lab: Lab,
  tell: Tell,
): Promise<readonly Tried[]> {
  const tried: Tried[] = [];
  const note: Tell = (one) => {
    tried.push(one);
    tell(one);
  };
  const { stage, root } = rehearsal;
  tryTalk(lab, note);
  await tryRecordings(root, lab, note);
  await tryPages(rehearsal, lab, note);
  await stage.begin(lab.id);
  try {
    await tryNetworks(rehearsal, lab, note);
    await tryCommands(rehearsal, lab, note);
    if (rehearsal.replays) await replay(rehearsal, lab, note);
  } finally {
    await stage.end(lab.id);
  }
  return tried;
}
