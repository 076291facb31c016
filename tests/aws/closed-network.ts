import type { Step } from '#aws/step.ts';

/** A closed network in which every kind of value that a step may hold occurs. */
export const closedNetwork: readonly Step[] = [
  {
    service: 'ec2',
    operation: 'CreateVpc',
    input: {
      CidrBlock: '10.0.0.0/16',
      TagSpecifications: [{ ResourceType: 'vpc', Tags: [{ Key: 'Name', Value: 'closed' }] }],
    },
    save: { vpc: 'Vpc.VpcId' },
    comment: { en: 'The network.', ja: 'ネットワークを作る。' },
  },
  {
    service: 'ec2',
    operation: 'ModifyVpcAttribute',
    input: { VpcId: { ref: 'vpc' }, EnableDnsHostnames: { Value: true } },
    comment: { en: 'Private DNS needs it.', ja: 'プライベート DNS に必要。' },
  },
  {
    service: 'ec2',
    operation: 'CreateSubnet',
    input: { VpcId: { ref: 'vpc' }, CidrBlock: '10.0.1.0/24', AvailabilityZone: 'us-east-1a' },
    save: { 'subnet-a': 'Subnet.SubnetId' },
    comment: { en: 'No way out of it.', ja: '外への経路は持たない。' },
  },
  {
    service: 'ec2',
    operation: 'ModifySubnetAttribute',
    input: { SubnetId: { ref: 'subnet-a' }, MapPublicIpOnLaunch: { Value: false } },
    comment: { en: 'No public addresses.', ja: 'パブリックアドレスなし。' },
  },
  {
    service: 'ec2',
    operation: 'CreateSecurityGroup',
    input: {
      VpcId: { ref: 'vpc' },
      GroupName: 'endpoint',
      Description: 'Who may call $AWS, and why it\'s "so"',
    },
    save: { 'sg-endpoint': 'GroupId' },
    comment: { en: 'Of the endpoint.', ja: 'エンドポイント用。' },
  },
  {
    service: 'ec2',
    operation: 'AuthorizeSecurityGroupIngress',
    input: {
      GroupId: { ref: 'sg-endpoint' },
      IpPermissions: [
        {
          IpProtocol: 'tcp',
          FromPort: 443,
          ToPort: 443,
          UserIdGroupPairs: [{ GroupId: { ref: 'sg-endpoint' } }],
          IpRanges: [{ CidrIp: '10.0.1.0/24', Description: 'the jobs, all of them' }],
        },
      ],
    },
    comment: { en: 'HTTPS from inside.', ja: '内側からの HTTPS。' },
  },
  {
    service: 'ec2',
    operation: 'CreateNetworkAcl',
    input: { VpcId: { ref: 'vpc' } },
    save: { nacl: 'NetworkAcl.NetworkAclId' },
    comment: { en: 'Closed at first.', ja: '最初は全て拒否。' },
  },
  {
    service: 'ec2',
    operation: 'CreateNetworkAclEntry',
    input: {
      NetworkAclId: { ref: 'nacl' },
      RuleNumber: 100,
      Protocol: '-1',
      RuleAction: 'allow',
      Egress: false,
      CidrBlock: '10.0.0.0/16',
    },
    comment: { en: 'In, from the VPC.', ja: 'VPC 内から入る。' },
  },
  {
    service: 'ec2',
    operation: 'CreateNetworkAclEntry',
    input: {
      NetworkAclId: { ref: 'nacl' },
      RuleNumber: 110,
      Protocol: '6',
      RuleAction: 'deny',
      Egress: true,
      CidrBlock: '0.0.0.0/0',
      PortRange: { From: 1024, To: 65535 },
    },
    comment: { en: 'Not out.', ja: '外へは出さない。' },
  },
  {
    service: 'ec2',
    operation: 'CreateVpcEndpoint',
    input: {
      VpcId: { ref: 'vpc' },
      VpcEndpointType: 'Interface',
      ServiceName: { text: 'com.amazonaws.${region}.logs' },
      SubnetIds: [{ ref: 'subnet-a' }],
      SecurityGroupIds: [{ ref: 'sg-endpoint' }],
      PrivateDnsEnabled: true,
      PolicyDocument: {
        text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"logs:*","Resource":"arn:aws:logs:${region}:${account}:*","Condition":{"StringEquals":{"aws:PrincipalTag/who":"${aws:username}"}}}]}',
      },
    },
    save: { 'endpoint-logs': 'VpcEndpoint.VpcEndpointId', 'endpoint-vpc': 'VpcEndpoint.VpcId' },
    comment: { en: 'The way to Logs.\nWith a policy.', ja: 'Logs への経路。\nポリシー付き。' },
  },
  {
    service: 'ec2',
    operation: 'CreateTags',
    input: {
      Resources: [{ ref: 'endpoint-logs' }, { ref: 'endpoint-vpc' }],
      Tags: [
        { Key: 'Team', Value: 'data' },
        { Key: 'Note', Value: 'a, b = "c"; $d' },
      ],
    },
    comment: { en: 'Whose they are.', ja: '所有者を記す。' },
  },
  {
    service: 'iam',
    operation: 'CreateRole',
    input: {
      RoleName: 'job',
      AssumeRolePolicyDocument:
        '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"sagemaker.amazonaws.com"},"Action":"sts:AssumeRole"}]}',
    },
    save: { role: 'Role.RoleName', 'role-arn': 'Role.Arn' },
    comment: { en: 'Who the job is.', ja: 'ジョブの身元。' },
  },
  {
    service: 'iam',
    operation: 'PutRolePolicy',
    input: {
      RoleName: { ref: 'role' },
      PolicyName: 'logs',
      PolicyDocument: {
        text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["logs:PutLogEvents"],"Resource":"arn:aws:logs:${region}:${account}:log-group:/closed/job:*"}]}',
      },
    },
    comment: { en: 'What it may do.', ja: '許可する操作。' },
  },
  {
    service: 'iam',
    operation: 'AttachRolePolicy',
    input: { RoleName: { ref: 'role' }, PolicyArn: 'arn:aws:iam::aws:policy/CloudWatchFullAccess' },
    comment: { en: 'Far too much.', ja: '広すぎる許可。' },
  },
  {
    service: 'logs',
    operation: 'CreateLogGroup',
    input: { logGroupName: '/closed/job' },
    comment: { en: 'Where it writes.', ja: '書き込み先。' },
  },
  {
    service: 's3',
    operation: 'CreateBucket',
    input: { Bucket: { text: 'closed-${account}' } },
    comment: { en: 'Its data.', ja: 'データ置き場。' },
  },
  {
    service: 's3',
    operation: 'PutBucketPolicy',
    input: {
      Bucket: { text: 'closed-${account}' },
      Policy: {
        text: '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"arn:aws:s3:::closed-${account}/*","Condition":{"StringNotEquals":{"aws:SourceVpce":"${endpoint-logs}"}}}]}',
      },
    },
    comment: { en: 'Only from inside.', ja: '内側からのみ。' },
  },
];
