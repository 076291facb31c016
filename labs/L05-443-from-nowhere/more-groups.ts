import type { Step, StepValue } from '#aws/step.ts';
import { named } from '#labs/steps.ts';

/** Steps that other right and wrong answers share: one more group, and who wears what. */
export function extraGroup(name: string): Step {
  return {
    service: 'ec2',
    operation: 'CreateSecurityGroup',
    input: {
      GroupName: name,
      Description: `Extra: ${name}`,
      VpcId: { ref: 'vpc' },
      ...named('security-group', name),
    },
    save: { [`${name}-group`]: 'GroupId' },
    comment: { en: 'One more group.', ja: 'グループをもう一つ作ります。' },
  };
}

/** Puts exactly these groups on a host. */
export function wear(host: string, groups: readonly string[]): Step {
  return {
    service: 'ec2',
    operation: 'ModifyNetworkInterfaceAttribute',
    input: {
      NetworkInterfaceId: { ref: host },
      Groups: groups.map((group) => ({ ref: group })),
    },
    comment: { en: `What ${host} wears.`, ja: `${host} に付けるグループ。` },
  };
}

/** Changes an endpoint after it was made. */
export function modifyDoor(
  service: 'sqs' | 'kms',
  change: { readonly [member: string]: StepValue },
): Step {
  return {
    service: 'ec2',
    operation: 'ModifyVpcEndpoint',
    input: { VpcEndpointId: { ref: `${service}-endpoint` }, ...change },
    comment: { en: `The ${service} door, changed.`, ja: `${service} の出入口を変更します。` },
  };
}

/** Adds a group to both doors. */
export function onBothDoors(group: string): readonly Step[] {
  return [
    modifyDoor('sqs', { AddSecurityGroupIds: [{ ref: group }] }),
    modifyDoor('kms', { AddSecurityGroupIds: [{ ref: group }] }),
  ];
}
