import type { Task } from '#labs/lab.ts';
import { closedConditions } from './conditions-closed.ts';
import { installConditions } from './conditions-install.ts';
import { pinnedConditions } from './conditions-pinned.ts';
import { closedHints, pinnedHints } from './hints-later.ts';
import { installHints } from './hints-install.ts';

export const tasks: readonly Task[] = [
  {
    id: 'install',
    title: { en: 'The nightly job ends well', ja: '夜間ジョブを正常に終わらせる' },
    points: 60,
    needs: [],
    conditions: installConditions,
    hints: installHints,
  },
  {
    id: 'closed',
    title: { en: 'It asks nobody outside', ja: '外には何も求めさせない' },
    points: 25,
    needs: ['install'],
    conditions: closedConditions,
    hints: closedHints,
  },
  {
    id: 'pinned',
    title: { en: 'It takes nothing unseen', ja: '知らないものは受け取らせない' },
    points: 15,
    needs: ['install'],
    conditions: pinnedConditions,
    hints: pinnedHints,
  },
];
