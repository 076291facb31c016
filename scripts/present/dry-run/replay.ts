import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lackForNamespace } from '#dataplane/namespace/probe.ts';
import { anyPython } from '#emulator/installed.ts';
import type { Lab } from '#labs/lab.ts';
import { stepNames } from '#labs/step-names.ts';
import { recordLab } from '../../shell/record-lab.ts';
import type { Rehearsal } from './rehearsal.ts';
import { same, type Tell } from './tried.ts';

/**
 * Lets the real clients print once more what the lesson has recorded, in the patience that the
 * recordings are made with, and compares. The hook cannot: most of these clients are no Python.
 */
export async function replay(rehearsal: Rehearsal, lab: Lab, tell: Tell): Promise<void> {
  const { home, root, session, stage } = rehearsal;
  if ((lab.recordings ?? []).length === 0 || (await lackForNamespace(await anyPython(home))))
    return;
  await stage.jump(lab.id, stepNames.indexOf('observe') + 1);
  const since = performance.now();
  const printed = await recordLab(home, session, lab);
  const milliseconds = Math.round((performance.now() - since) / printed.size);
  for (const [id, text] of printed) {
    const file = join(root, 'labs', `${lab.id}-${lab.slug}`, 'recorded', `${id}.txt`);
    const kept = await readFile(file, 'utf8').catch(() => '');
    const isAlike = kept === `${text}\n`;
    const last = text.slice(-200);
    tell({
      kind: 'recording',
      name: { en: `${id}, typed once more`, ja: `${id} をもう一度実行` },
      at: `recorded/${id}.txt`,
      status: isAlike ? 'works' : 'fails',
      ...(isAlike ? {} : { said: same(last) }),
      milliseconds,
    });
  }
}
