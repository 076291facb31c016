import type { Step, StepValue } from '#aws/step.ts';

/** Adds rules to a group, or with `Revoke…` takes them away. */
export function groupRule(
  group: string,
  permissions: StepValue,
  comment: Step['comment'],
  operation:
    | 'AuthorizeSecurityGroupIngress'
    | 'RevokeSecurityGroupIngress' = 'AuthorizeSecurityGroupIngress',
): Step {
  return {
    service: 'ec2',
    operation,
    input: { GroupId: { ref: `${group}-group` }, IpPermissions: permissions },
    comment,
  };
}

/** A permission for one port, 443 unless said otherwise, from blocks of addresses. */
export function from(...blocks: readonly string[]): StepValue {
  return onPort(443, ...blocks);
}

export function onPort(port: number, ...blocks: readonly string[]): StepValue {
  const [v6, v4] = [true, false].map((six) => blocks.filter((one) => one.includes(':') === six));
  return [
    {
      IpProtocol: 'tcp',
      FromPort: port,
      ToPort: port,
      ...(v4?.length ? { IpRanges: v4.map((text) => ({ CidrIp: { text } })) } : {}),
      ...(v6?.length ? { Ipv6Ranges: v6.map((text) => ({ CidrIpv6: { text } })) } : {}),
    },
  ];
}

/** A permission for 443 from the members of a group. */
export function fromGroup(group: string): StepValue {
  return [
    {
      IpProtocol: 'tcp',
      FromPort: 443,
      ToPort: 443,
      UserIdGroupPairs: [{ GroupId: { ref: `${group}-group` } }],
    },
  ];
}
