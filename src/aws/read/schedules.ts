import { z } from 'zod';
import type { Schedule } from '#network/snapshot/process.ts';
import { scheduleSchema } from '../schema/schedule.ts';
import { answerAbout, gather, listOf } from './kind.ts';
import type { Located } from './locate.ts';
import { once } from './once.ts';
import { shelve, type Shelf } from './shelf.ts';

const listed = listOf('Schedules', z.object({ Name: z.string() }), 'GroupName');
const schedules = answerAbout(
  'ScheduleExpression',
  ['ScheduleExpression', 'Target'],
  scheduleSchema,
);

export const scheduleKinds = [listed, schedules];

/** A list that names a schedule of which nothing is told leaves them unread. */
export function readSchedules(saved: Located): Shelf<Schedule> | undefined {
  const names = gather(saved.documents, listed);
  const rows = gather(saved.documents, schedules) ?? (names?.length === 0 ? [] : undefined);
  const told = new Set(rows?.map(({ value }) => value.id));
  if (!rows || names?.some(({ value }) => !told.has(value.Name))) return undefined;
  const whole = once(rows, ({ id, account, region }) => `${id} ${account} ${region}`);
  return shelve(saved, [schedules, listed], whole);
}
