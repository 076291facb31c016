import type { Task } from '#labs/lab.ts';
import { addressConditions } from './conditions-address.ts';
import { answerConditions } from './conditions-answer.ts';
import { nameConditions } from './conditions-name.ts';
import { addressHints } from './hints-address.ts';
import { answerHints } from './hints-answer.ts';
import { nameHints } from './hints-name.ts';

export const tasks: readonly Task[] = [
  {
    id: 'answer',
    title: { en: 'The worker’s names are answered', ja: 'ワーカーの名前の問い合わせに答えが返る' },
    points: 30,
    needs: [],
    conditions: answerConditions,
    hints: answerHints,
  },
  {
    id: 'address',
    title: { en: 'They lead to where the doors are', ja: '答えが出入口のアドレスになる' },
    points: 40,
    needs: ['answer'],
    conditions: addressConditions,
    hints: addressHints,
  },
  {
    id: 'name',
    title: {
      en: 'The worker’s own programs get through',
      ja: 'ワーカー自身のプログラムが届く',
    },
    points: 30,
    needs: ['address'],
    conditions: nameConditions,
    hints: nameHints,
  },
];
