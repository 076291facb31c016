import type { Step } from '#aws/step.ts';

const comment = { en: '.', ja: '。' };
const ec2 = (operation: string, input: Step['input'], save: Step['save'] = {}): Step => ({
  service: 'ec2',
  operation,
  input,
  save,
  comment,
});
const s3 = (operation: string, input: Step['input']): Step => ({
  service: 's3',
  operation,
  input: { Bucket: { text: 'airflow-${account}' }, ...input },
  comment,
});

/** Two private subnets, a group that lets its members in, a client with it, a bucket as MWAA wants it. */
export const airflowNetwork: readonly Step[] = [
  ec2('CreateVpc', { CidrBlock: '10.192.0.0/16' }, { vpc: 'Vpc.VpcId' }),
  ec2('ModifyVpcAttribute', { VpcId: { ref: 'vpc' }, EnableDnsHostnames: { Value: true } }),
  ...['a', 'b'].map((zone, i) =>
    ec2(
      'CreateSubnet',
      {
        VpcId: { ref: 'vpc' },
        CidrBlock: `10.192.2${i}.0/24`,
        AvailabilityZone: { text: `\${region}${zone}` },
      },
      { [`subnet-${zone}`]: 'Subnet.SubnetId' },
    ),
  ),
  ec2(
    'CreateSecurityGroup',
    { VpcId: { ref: 'vpc' }, GroupName: 'airflow', Description: 'Airflow' },
    { 'sg-airflow': 'GroupId' },
  ),
  ec2('AuthorizeSecurityGroupIngress', {
    GroupId: { ref: 'sg-airflow' },
    IpPermissions: [{ IpProtocol: '-1', UserIdGroupPairs: [{ GroupId: { ref: 'sg-airflow' } }] }],
  }),
  ec2(
    'CreateNetworkInterface',
    { SubnetId: { ref: 'subnet-a' }, Groups: [{ ref: 'sg-airflow' }] },
    { client: 'NetworkInterface.NetworkInterfaceId' },
  ),
  ec2('RunInstances', {
    ImageId: 'ami-0123456789abcdef0',
    InstanceType: 't3.small',
    MinCount: 1,
    MaxCount: 1,
    NetworkInterfaces: [{ DeviceIndex: 0, NetworkInterfaceId: { ref: 'client' } }],
  }),
  s3('CreateBucket', {}),
  s3('PutBucketVersioning', { VersioningConfiguration: { Status: 'Enabled' } }),
  s3('PutPublicAccessBlock', {
    PublicAccessBlockConfiguration: {
      BlockPublicAcls: true,
      IgnorePublicAcls: true,
      BlockPublicPolicy: true,
      RestrictPublicBuckets: true,
    },
  }),
];

/** An environment in that network. */
export function airflowEnvironment(accessMode: 'PUBLIC_ONLY' | 'PRIVATE_ONLY'): Step {
  return {
    service: 'mwaa',
    operation: 'CreateEnvironment',
    input: {
      Name: 'etl',
      ExecutionRoleArn: { text: 'arn:aws:iam::${account}:role/airflow' },
      SourceBucketArn: { text: 'arn:aws:s3:::airflow-${account}' },
      DagS3Path: 'dags',
      NetworkConfiguration: {
        SubnetIds: [{ ref: 'subnet-a' }, { ref: 'subnet-b' }],
        SecurityGroupIds: [{ ref: 'sg-airflow' }],
      },
      WebserverAccessMode: accessMode,
    },
    comment,
  };
}
