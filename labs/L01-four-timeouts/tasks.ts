import type { Task } from '#labs/lab.ts';
import { nameConditions, permissionConditions } from './conditions-later.ts';
import { runningConditions } from './conditions-running.ts';
import { nameHints, permissionHints } from './hints-later.ts';
import { runningHints } from './hints-running.ts';

/** The causes are independent of each other, and so are the tasks. */
export const tasks: readonly Task[] = [
  {
    id: 'running',
    title: { en: 'What stands still runs again', ja: '止まっているものを動かす' },
    points: 60,
    needs: [],
    conditions: runningConditions,
    hints: runningHints,
  },
  {
    id: 'name',
    title: { en: 'What is asked for has a name', ja: '呼ばれている名前を用意する' },
    points: 20,
    needs: [],
    conditions: nameConditions,
    hints: nameHints,
  },
  {
    id: 'permission',
    title: { en: 'What is refused is allowed, and no more', ja: '断られたことだけを許可する' },
    points: 20,
    needs: [],
    conditions: permissionConditions,
    hints: permissionHints,
  },
];
