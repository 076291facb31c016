import type { Step, StepValue, Until } from '#aws/step.ts';

const environment = { Name: { text: '${environment}' } } as const;

/** What MWAA changes takes its time; on AWS half an hour. */
export const available: Until = {
  operation: 'GetEnvironment',
  input: environment,
  path: 'Environment.Status',
  is: 'AVAILABLE',
};

/** UpdateEnvironment of the lab's `environment`, and the wait until it is over. */
export function updateEnvironment(
  change: { readonly [member: string]: StepValue },
  comment: Step['comment'],
): Step {
  return {
    service: 'mwaa',
    operation: 'UpdateEnvironment',
    input: { ...environment, ...change },
    until: available,
    comment,
  };
}
