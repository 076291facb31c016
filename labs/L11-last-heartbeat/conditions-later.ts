import type { Condition } from '#labs/lab.ts';
import { queue, otherDoors } from './requests.ts';
import { fewRules } from './rule-few-rules.ts';
import { narrowEgress } from './rule-narrow-egress.ts';

/** Stage two: tasks leave the queue. */
export const queueConditions: readonly Condition[] = [
  {
    kind: 'must-work',
    id: 'queue',
    title: {
      en: 'Scheduler and workers reach their queue in SQS, and CloudWatch metrics',
      ja: 'スケジューラーとワーカーが、SQS のキューと CloudWatch メトリクスに届く',
    },
    request: queue,
    variants: otherDoors,
  },
];

/** Beyond what works: no rule that nobody needs. */
export const inwardConditions: readonly Condition[] = [fewRules];
export const outwardConditions: readonly Condition[] = [narrowEgress];
