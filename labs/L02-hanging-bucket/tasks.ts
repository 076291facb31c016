import type { Task } from '#labs/lab.ts';
import { bucketHints } from './hints-bucket.ts';
import { reportHints } from './hints-report.ts';
import { tableHints } from './hints-table.ts';
import { jobConditions } from './job-conditions.ts';
import { bucketConditions, tableConditions } from './path-conditions.ts';

export const tasks: readonly Task[] = [
  {
    id: 'bucket',
    title: { en: 'The bucket answers both hosts', ja: 'バケットが両方のホストに応答する' },
    points: 35,
    needs: [],
    conditions: bucketConditions,
    hints: bucketHints,
  },
  {
    id: 'table',
    title: { en: 'So does the table', ja: 'テーブルも応答する' },
    points: 35,
    needs: ['bucket'],
    conditions: tableConditions,
    hints: tableHints,
  },
  {
    id: 'report',
    title: { en: 'The nightly report comes', ja: '夜間レポートが届く' },
    points: 30,
    needs: ['table'],
    conditions: jobConditions,
    hints: reportHints,
  },
];
