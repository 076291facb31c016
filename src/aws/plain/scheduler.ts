import type { PlainService } from './operation.ts';

const schedule = '/schedules/{Name}';

/**
 * The operations of Amazon EventBridge Scheduler on schedules.
 *
 * @see https://docs.aws.amazon.com/scheduler/latest/APIReference/API_Operations.html
 */
export const scheduler: PlainService = {
  signingName: 'scheduler',
  host: 'scheduler',
  operations: {
    CreateSchedule: { method: 'POST', path: schedule },
    DeleteSchedule: {
      method: 'DELETE',
      path: schedule,
      query: { GroupName: 'groupName', ClientToken: 'clientToken' },
    },
    GetSchedule: { method: 'GET', path: schedule, query: { GroupName: 'groupName' } },
    ListSchedules: {
      method: 'GET',
      path: '/schedules',
      query: {
        GroupName: 'ScheduleGroup',
        NamePrefix: 'NamePrefix',
        State: 'State',
        NextToken: 'NextToken',
        MaxResults: 'MaxResults',
      },
    },
    UpdateSchedule: { method: 'PUT', path: schedule },
  },
};
