import { z } from 'zod';
import type { Schedule } from '#network/snapshot/process.ts';
import { ownedBy } from './owner.ts';
import { present } from './present.ts';

/** `GetSchedule` of EventBridge Scheduler; the list lacks expression and input. */
export const scheduleSchema = z
  .object({
    Name: z.string(),
    Arn: z.string(),
    State: z.string(),
    ScheduleExpression: z.string(),
    Target: z.object({ Arn: z.string(), Input: z.string().optional() }),
  })
  .transform((raw): Schedule => ({
    id: raw.Name,
    ...ownedBy({ arn: raw.Arn }),
    state: raw.State,
    expression: raw.ScheduleExpression,
    target: raw.Target.Arn,
    ...present({ input: raw.Target.Input }),
  }));
