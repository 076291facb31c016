import type { Step, StepValue } from '#aws/step.ts';
import { endpointOf } from '#labs/vpc-steps.ts';

const behind = { subnets: ['private-a', 'private-c'], group: 'endpoints-group' };

/** An interface endpoint in both zones, behind the `endpoints` group, with private DNS. */
export function interfaceEndpoint(
  service: string,
  comment: Step['comment'],
  other: { readonly [member: string]: StepValue } = {},
): Step {
  return endpointOf(service, behind, comment, other);
}
