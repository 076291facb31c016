import { test } from 'vitest';
import { lackForNamespace } from '#dataplane/namespace/probe.ts';
import { loadLabs } from '#labs/load.node.ts';
import { openHome } from '#state/home.ts';
import { recordLab } from '../../scripts/shell/record-lab.ts';
import { projectPython } from '../support/inside.ts';
import { sessionAbout } from '../support/own-lab.ts';
import { isWhole } from '../support/whole-run.ts';

const lack = await lackForNamespace(projectPython);
/** Every second lab, unless all are asked for: each costs a minute of clients that start and wait. */
const labs = (await loadLabs(openHome().projectRoot)).filter((_, i) => isWhole || i % 2 === 0);

// `npm run record` writes the files anew.
// Most of the time is silence that clients wait out: labs wait side by side.
test.skipIf(lack !== undefined && process.env['CI'] === undefined).concurrent.for(labs)(
  'lessons show what real clients print, letter for letter: $id',
  async (lab, { expect, onTestFinished }) => {
    const { session, home } = await sessionAbout(lab, onTestFinished);
    await session.start(lab.id);
    const printed = await recordLab(home, session, lab);
    const asked = lab.recordings?.filter(({ id, needs }) => needs === undefined || printed.has(id));
    expect(printed.size).toBe(asked?.length);
    for (const [id, text] of printed)
      await expect(`${text}\n`).toMatchFileSnapshot(
        `../../labs/${lab.id}-${lab.slug}/recorded/${id}.txt`,
      );
  },
);
