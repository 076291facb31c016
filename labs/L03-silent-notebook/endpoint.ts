import type { Step, StepValue } from '#aws/step.ts';
import { named } from '#labs/steps.ts';

/** An interface endpoint in both zones, behind the `endpoints` group, with private DNS. */
export function interfaceEndpoint(
  service: string,
  comment: Step['comment'],
  other: { readonly [member: string]: StepValue } = {},
): Step {
  return {
    service: 'ec2',
    operation: 'CreateVpcEndpoint',
    input: {
      VpcId: { ref: 'vpc' },
      VpcEndpointType: 'Interface',
      ServiceName: { text: `com.amazonaws.\${region}.${service}` },
      SubnetIds: [{ ref: 'private-a' }, { ref: 'private-c' }],
      SecurityGroupIds: [{ ref: 'endpoints-group' }],
      PrivateDnsEnabled: true,
      ...named('vpc-endpoint', service),
      ...other,
    },
    save: { [`${service}-endpoint`]: 'VpcEndpoint.VpcEndpointId' },
    comment,
  };
}
