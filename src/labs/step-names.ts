/** The nine steps of every lesson, in order. */
export const stepNames = [
  'orient',
  'predict',
  'break',
  'observe',
  'diagnose',
  'fix',
  'verify',
  'explain',
  'retrieve',
] as const;

export type StepName = (typeof stepNames)[number];
