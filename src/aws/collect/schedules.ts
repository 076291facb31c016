import { z } from 'zod';
import type { Collector } from './collector.ts';
import { lookups } from './listings.ts';

const namesSchema = z.object({
  Schedules: z.array(z.object({ Name: z.string(), GroupName: z.string().optional() })).optional(),
});

/** Schedules of EventBridge Scheduler: the list has no expression and no input, each one has. */
export async function collectSchedules({ ask, save }: Collector): Promise<void> {
  const answer = await ask({ ...lookups.schedules, input: {} });
  if (!answer) return;
  save('schedules', answer);
  const { Schedules = [] } = namesSchema.parse(answer);
  await Promise.all(
    Schedules.map(async ({ Name, GroupName = 'default' }) => {
      const schedule = await ask({ ...lookups.schedule, input: { Name, GroupName } });
      if (schedule) save(`schedule-${GroupName}-${Name}`, schedule);
    }),
  );
}
