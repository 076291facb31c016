import type { Step, StepValue } from '#aws/step.ts';
import { admit as admitTo } from '#labs/vpc-steps.ts';

/** A group as the other end of a rule. */
export function groupPair(group: string): StepValue {
  return [{ GroupId: { ref: group } }];
}

/** A rule of the environment's group: its members come in on one port. */
export function selfRule(port: number, comment: Step['comment']): Step {
  return admit(
    [
      {
        IpProtocol: 'tcp',
        FromPort: port,
        ToPort: port,
        UserIdGroupPairs: groupPair('airflow-group'),
      },
    ],
    comment,
  );
}

export function admit(
  permissions: StepValue,
  comment: Step['comment'],
  group = 'airflow-group',
): Step {
  return admitTo(group, permissions, comment);
}

export function admitBlocks(port: number, blocks: readonly string[], comment: Step['comment']) {
  return admit(
    [
      {
        IpProtocol: 'tcp',
        FromPort: port,
        ToPort: port,
        IpRanges: blocks.map((block) => ({ CidrIp: { text: block } })),
      },
    ],
    comment,
  );
}

/** What the group's members may send. */
export function letOut(permissions: StepValue, comment: Step['comment']): Step {
  return {
    service: 'ec2',
    operation: 'AuthorizeSecurityGroupEgress',
    input: { GroupId: { ref: 'airflow-group' }, IpPermissions: permissions },
    comment,
  };
}

export function shutEverythingOut(comment: Step['comment']): Step {
  return {
    service: 'ec2',
    operation: 'RevokeSecurityGroupEgress',
    input: {
      GroupId: { ref: 'airflow-group' },
      IpPermissions: [{ IpProtocol: '-1', IpRanges: [{ CidrIp: '0.0.0.0/0' }] }],
    },
    comment,
  };
}
