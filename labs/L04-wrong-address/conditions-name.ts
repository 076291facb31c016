import type { Condition } from '#labs/lab.ts';
import { ownSetting } from './rule-own-setting.ts';

/** Stage three: the question itself. */
export const nameConditions: readonly Condition[] = [ownSetting];
