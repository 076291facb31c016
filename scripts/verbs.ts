import type { Verb } from './verb.ts';

/** Each verb is a file of its own, loaded only when it is called. */
const verbs = {
  start: () => import('./verbs/start.ts'),
  list: () => import('./verbs/list.ts'),
  status: () => import('./verbs/status.ts'),
  next: () => import('./verbs/next.ts'),
  check: () => import('./verbs/check.ts'),
  hint: () => import('./verbs/hint.ts'),
  solve: () => import('./verbs/solve.ts'),
  reset: () => import('./verbs/reset.ts'),
  stop: () => import('./verbs/stop.ts'),
  env: () => import('./verbs/env.ts'),
  shell: () => import('./verbs/shell.ts'),
  trace: () => import('./verbs/trace.ts'),
  authorize: () => import('./verbs/authorize.ts'),
  collect: () => import('./verbs/collect.ts'),
  grade: () => import('./verbs/grade.ts'),
  doctor: () => import('./verbs/doctor.ts'),
  present: () => import('./verbs/present.ts'),
  exercise: () => import('./verbs/exercise.ts'),
  new: () => import('./verbs/new.ts'),
  validate: () => import('./verbs/validate.ts'),
} satisfies Record<string, () => Promise<{ verb: Verb }>>;

export type VerbName = keyof typeof verbs;

export const verbNames: readonly string[] = Object.keys(verbs);

export function isVerbName(name: string): name is VerbName {
  return Object.hasOwn(verbs, name);
}

export async function loadVerb(name: VerbName): Promise<Verb> {
  return (await verbs[name]()).verb;
}
