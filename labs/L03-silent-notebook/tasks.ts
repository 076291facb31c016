import type { Task } from '#labs/lab.ts';
import { pathHints } from './hints-path.ts';
import { permissionHints } from './hints-permission.ts';
import { pathConditions } from './path-conditions.ts';
import { permissionConditions } from './permission-conditions.ts';

export const tasks: readonly Task[] = [
  {
    id: 'path',
    title: { en: 'The notebook’s logs find a way out', ja: 'ノートブックのログに道を通す' },
    points: 50,
    needs: [],
    conditions: pathConditions,
    hints: pathHints,
  },
  {
    id: 'permission',
    title: { en: 'The studio’s log, and no other, is let in', ja: 'そのログだけを受け付けさせる' },
    points: 50,
    needs: ['path'],
    conditions: permissionConditions,
    hints: permissionHints,
  },
];
