import { symlink } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { lab } from '#lab/L03-silent-notebook/lab.ts';
import { lackForNamespace } from '#dataplane/namespace/probe.ts';
import { openHome } from '#state/home.ts';
import { recordLab } from '../../scripts/shell/record-lab.ts';
import { projectPython } from '../support/inside.ts';
import { learner } from '../support/lab-session.ts';

const lack = await lackForNamespace(projectPython);

// `npm run record` writes the files anew.
test.skipIf(lack !== undefined && process.env['CI'] === undefined)(
  'lessons show what real clients print, letter for letter',
  { timeout: 180_000 },
  async () => {
    const { session, home } = await learner();
    await symlink(openHome().file('python'), home.file('python'));
    await session.start(lab.id);
    const printed = await recordLab(home, session, lab);
    expect(printed.size).toBe(lab.recordings?.length);
    for (const [id, text] of printed)
      await expect(`${text}\n`).toMatchFileSnapshot(
        `../../labs/L03-silent-notebook/recorded/${id}.txt`,
      );
  },
);
