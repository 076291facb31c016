import { expect, test } from 'vitest';
import { loadLabs } from '#labs/load.node.ts';
import { openHome } from '#state/home.ts';
import { lintLab } from '../../../scripts/author/lint-lab.ts';

const { projectRoot } = openHome();

test.for(await loadLabs(projectRoot))('$id lacks nothing', async (lab) => {
  const gaps = await lintLab(projectRoot, lab);
  expect(gaps.map(({ file, line, message }) => `${file}:${line} ${message.en}`)).toEqual([]);
});
