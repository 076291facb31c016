import type { Step, StepValue, Until } from '#aws/step.ts';
import { named } from '#labs/steps.ts';

const environment = { Name: { text: '${environment}' } } as const;

/** What MWAA changes takes its time; on AWS half an hour. */
export const available: Until = {
  operation: 'GetEnvironment',
  input: environment,
  path: 'Environment.Status',
  is: 'AVAILABLE',
};

export function accessMode(mode: 'PUBLIC_ONLY' | 'PRIVATE_ONLY', comment: Step['comment']): Step {
  return {
    service: 'mwaa',
    operation: 'UpdateEnvironment',
    input: { ...environment, WebserverAccessMode: mode },
    until: available,
    comment,
  };
}

/** The two addresses of the web server's endpoint, and its name: as `web-first`, `web-second`. */
export const findWebServer: readonly Step[] = [
  {
    service: 'mwaa',
    operation: 'GetEnvironment',
    input: environment,
    save: {
      'private-host': 'Environment.WebserverUrl',
      'web-service': 'Environment.WebserverVpcEndpointService',
      'database-service': 'Environment.DatabaseVpcEndpointService',
    },
    comment: {
      en: 'The environment says which endpoint service is its web server.',
      ja: 'どのエンドポイントサービスが Web サーバーかは、環境の情報にあります。',
    },
  },
  ...addressesOf('web', {
    en: 'That service’s endpoint in this VPC…',
    ja: 'そのサービスの、この VPC にあるエンドポイント。',
  }),
];

/** The same of the database's endpoint: `database-first`, `database-second`. */
export const findDatabase: readonly Step[] = addressesOf('database', {
  en: 'The other endpoint leads to the database.',
  ja: 'もう一つのエンドポイントは、データベースに続いています。',
});

function addressesOf(part: 'web' | 'database', comment: Step['comment']): readonly Step[] {
  const members = ['first', 'second'] as const;
  return [
    {
      service: 'ec2',
      operation: 'DescribeVpcEndpoints',
      input: { Filters: [{ Name: 'service-name', Values: [{ ref: `${part}-service` }] }] },
      save: {
        [`${part}-endpoint`]: 'VpcEndpoints.0.VpcEndpointId',
        [`${part}-interface-first`]: 'VpcEndpoints.0.NetworkInterfaceIds.0',
        [`${part}-interface-second`]: 'VpcEndpoints.0.NetworkInterfaceIds.1',
      },
      comment,
    },
    ...members.map((which): Step => ({
      service: 'ec2',
      operation: 'DescribeNetworkInterfaces',
      input: { NetworkInterfaceIds: [{ ref: `${part}-interface-${which}` }] },
      save: { [`${part}-${which}`]: 'NetworkInterfaces.0.PrivateIpAddress' },
      comment: {
        en: `…and its address in the ${which} subnet.`,
        ja: `${which === 'first' ? '一つ目' : '二つ目'}のサブネットでのアドレス。`,
      },
    })),
  ];
}

export function securityGroup(name: string, description: string, comment: Step['comment']): Step {
  return {
    service: 'ec2',
    operation: 'CreateSecurityGroup',
    input: {
      GroupName: name,
      Description: description,
      VpcId: { ref: 'vpc' },
      ...named('security-group', name),
    },
    save: { [`${name}-group`]: 'GroupId' },
    comment,
  };
}

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
