import type { Evidence } from '#labs/lab.ts';
import { healthy, nodePath } from './rule-health.ts';
import { rightTargets } from './rule-targets.ts';

export type FrontFault = 'targets' | 'path' | 'health' | 'other';

/** What stands in the way first, in the order in which a request meets it. */
export function frontFault(evidence: Evidence): FrontFault {
  if (rightTargets.judge(evidence).status === 'fail') return 'targets';
  if (nodePath.judge(evidence).status === 'fail') return 'path';
  return healthy.judge(evidence).status === 'fail' ? 'health' : 'other';
}
