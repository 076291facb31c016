import type { Condition } from '#labs/lab.ts';
import { environmentGroup } from './rule-environment-group.ts';
import { healthy, nodePath, tellingCheck } from './rule-health.ts';
import { bothZones, rightTargets } from './rule-targets.ts';

/** Stage two: the front knows the web server, and gets through to it. */
export const frontConditions: readonly Condition[] = [
  rightTargets,
  bothZones,
  nodePath,
  environmentGroup,
  healthy,
  tellingCheck,
];
