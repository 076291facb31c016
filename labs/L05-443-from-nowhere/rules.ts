import type { Step, StepValue } from '#aws/step.ts';
import { admit } from '#labs/vpc-steps.ts';
import { httpsPort } from './names.ts';

type Comment = Step['comment'];

/** One port of TCP, to or from these other ends. */
export function permission(
  port: number,
  ends: { readonly groups?: readonly string[]; readonly blocks?: readonly string[] },
): { readonly [member: string]: StepValue } {
  const { groups = [], blocks = [] } = ends;
  return {
    IpProtocol: 'tcp',
    FromPort: port,
    ToPort: port,
    ...(groups.length === 0
      ? {}
      : { UserIdGroupPairs: groups.map((group) => ({ GroupId: { ref: group } })) }),
    ...(blocks.length === 0
      ? {}
      : { IpRanges: blocks.map((block) => ({ CidrIp: { text: block } })) }),
  };
}

/** Inbound at the doors, on 443, by group. */
export function admitGroups(groups: readonly string[], comment: Comment, door = 'endpoints-group') {
  return admit(door, [permission(httpsPort, { groups })], comment);
}

/** Inbound at the doors, on 443, by address. */
export function admitBlocks(blocks: readonly string[], comment: Comment) {
  return admit('endpoints-group', [permission(httpsPort, { blocks })], comment);
}

/** What the members of a group may send. */
export function letOut(group: string, permissions: StepValue, comment: Comment): Step {
  return {
    service: 'ec2',
    operation: 'AuthorizeSecurityGroupEgress',
    input: { GroupId: { ref: group }, IpPermissions: permissions },
    comment,
  };
}

/** Takes out the rule that every new group has: everything may go out. */
export function shutOut(group: string, comment: Comment): Step {
  return {
    service: 'ec2',
    operation: 'RevokeSecurityGroupEgress',
    input: {
      GroupId: { ref: group },
      IpPermissions: [{ IpProtocol: '-1', IpRanges: [{ CidrIp: '0.0.0.0/0' }] }],
    },
    comment,
  };
}
