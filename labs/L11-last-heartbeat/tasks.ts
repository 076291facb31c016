import type { Task } from '#labs/lab.ts';
import { heartbeatConditions } from './conditions-heartbeat.ts';
import { inwardConditions, outwardConditions, queueConditions } from './conditions-later.ts';
import { heartbeatHints } from './hints-heartbeat.ts';
import { inwardHints, outwardHints } from './hints-least.ts';
import { queueHints } from './hints-queue.ts';

export const tasks: readonly Task[] = [
  {
    id: 'heartbeat',
    title: { en: 'The heartbeat is written again', ja: 'ハートビートを再び書けるようにする' },
    points: 45,
    needs: [],
    conditions: heartbeatConditions,
    hints: heartbeatHints,
  },
  {
    id: 'queue',
    title: { en: 'Tasks leave the queue', ja: 'タスクをキューから動かす' },
    points: 25,
    needs: ['heartbeat'],
    conditions: queueConditions,
    hints: queueHints,
  },
  {
    id: 'inward',
    title: { en: 'Nothing else comes in', ja: '余分なものは入れない' },
    points: 20,
    needs: ['queue'],
    conditions: inwardConditions,
    hints: inwardHints,
  },
  {
    id: 'outward',
    title: {
      en: 'Extension: nothing else goes out',
      ja: '発展: 余分なものは出さない',
    },
    points: 10,
    needs: ['queue'],
    conditions: outwardConditions,
    hints: outwardHints,
  },
];
