import type { Step, StepValue } from '#aws/step.ts';
import { named } from './steps.ts';

type Comment = Step['comment'];

/** Steps that most scenarios are built of; ids are saved under the resource's name in the lab. */
export function securityGroup(name: string, description: string, comment: Comment): Step {
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

/** Lets permissions into a group that a step saved as this. */
export function admit(group: string, permissions: StepValue, comment: Comment): Step {
  return {
    service: 'ec2',
    operation: 'AuthorizeSecurityGroupIngress',
    input: { GroupId: { ref: group }, IpPermissions: permissions },
    comment,
  };
}

/** A gateway endpoint for S3 in the table `private-routes`. */
export function s3Gateway(comment: Comment): Step {
  return {
    service: 'ec2',
    operation: 'CreateVpcEndpoint',
    input: {
      VpcId: { ref: 'vpc' },
      VpcEndpointType: 'Gateway',
      ServiceName: { text: 'com.amazonaws.${region}.s3' },
      RouteTableIds: [{ ref: 'private-routes' }],
      ...named('vpc-endpoint', 's3'),
    },
    save: { 's3-endpoint': 'VpcEndpoint.VpcEndpointId' },
    comment,
  };
}

/** An interface endpoint with private DNS; `other` replaces members of the call. */
export function endpointOf(
  service: string,
  { subnets, group }: { readonly subnets: readonly string[]; readonly group: string },
  comment: Comment,
  other: { readonly [member: string]: StepValue } = {},
): Step {
  return {
    service: 'ec2',
    operation: 'CreateVpcEndpoint',
    input: {
      VpcId: { ref: 'vpc' },
      VpcEndpointType: 'Interface',
      ServiceName: { text: `com.amazonaws.\${region}.${service}` },
      SubnetIds: subnets.map((subnet) => ({ ref: subnet })),
      SecurityGroupIds: [{ ref: group }],
      PrivateDnsEnabled: true,
      ...named('vpc-endpoint', service),
      ...other,
    },
    save: { [`${service}-endpoint`]: 'VpcEndpoint.VpcEndpointId' },
    comment,
  };
}

/** Where a host stands, and how it is called. */
interface Stand {
  readonly subnet: string;
  readonly address: string;
  readonly group: string;
  readonly description: string;
  readonly instance: string;
  readonly type?: string;
}

/** A network interface and an instance behind it, without which it would send nothing. */
export function host(
  name: string,
  { subnet, address, group, description, instance, type = 't3.small' }: Stand,
  comments: { readonly stands: Comment; readonly runs: Comment },
): readonly Step[] {
  return [
    {
      service: 'ec2',
      operation: 'CreateNetworkInterface',
      input: {
        SubnetId: { ref: subnet },
        PrivateIpAddress: { text: address },
        Groups: [{ ref: group }],
        Description: description,
        ...named('network-interface', name),
      },
      save: { [name]: 'NetworkInterface.NetworkInterfaceId' },
      comment: comments.stands,
    },
    {
      service: 'ec2',
      operation: 'RunInstances',
      input: {
        ImageId: 'ami-0123456789abcdef0',
        InstanceType: type,
        MinCount: 1,
        MaxCount: 1,
        NetworkInterfaces: [{ DeviceIndex: 0, NetworkInterfaceId: { ref: name } }],
        ...named('instance', instance),
      },
      save: { [instance]: 'Instances.0.InstanceId' },
      comment: comments.runs,
    },
  ];
}
