import type { Task } from '#labs/lab.ts';
import { doorConditions } from './conditions-door.ts';
import { frontConditions } from './conditions-front.ts';
import { peopleConditions } from './conditions-people.ts';
import { doorHints } from './hints-door.ts';
import { frontHints } from './hints-front.ts';
import { peopleHints } from './hints-people.ts';

export const tasks: readonly Task[] = [
  {
    id: 'door',
    title: { en: 'The public door is shut', ja: '公開の入口を閉じる' },
    points: 30,
    needs: [],
    conditions: doorConditions,
    hints: doorHints,
  },
  {
    id: 'front',
    title: { en: 'The front knows the web server', ja: '正面の入口を Web サーバーにつなぐ' },
    points: 40,
    needs: ['door'],
    conditions: frontConditions,
    hints: frontHints,
  },
  {
    id: 'people',
    title: { en: 'Those who should, and only those, come in', ja: '入るべき人だけを通す' },
    points: 30,
    needs: ['front'],
    conditions: peopleConditions,
    hints: peopleHints,
  },
];
