import type { Step, StepValue } from '#aws/step.ts';

/** Puts addresses behind the load balancer, or takes them away. */
export function targets(
  operation: 'RegisterTargets' | 'DeregisterTargets',
  addresses: readonly string[],
  comment: Step['comment'],
  group = 'targets',
): Step {
  return {
    service: 'elbv2',
    operation,
    input: {
      TargetGroupArn: { ref: group },
      Targets: addresses.map((ref) => ({ Id: { ref }, Port: 443 })),
    },
    comment,
  };
}

/** How the load balancer finds out whether a target is well. */
export function healthCheck(
  check: { readonly [member: string]: StepValue },
  comment: Step['comment'],
): Step {
  return {
    service: 'elbv2',
    operation: 'ModifyTargetGroup',
    input: { TargetGroupArn: { ref: 'targets' }, ...check },
    comment,
  };
}
