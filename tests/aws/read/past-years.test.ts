import { expect, test } from 'vitest';
import { readAnswers } from '#aws/read.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';

/** The snapshot of one answer. */
function read(document: object): Snapshot {
  return readAnswers([{ name: 'answer.json', document }]).snapshot;
}

const eni = { NetworkInterfaceId: 'eni-1', VpcId: 'vpc-1', SubnetId: 'subnet-1', Status: 'in-use' };
const endpoint = { VpcEndpointId: 'vpce-1', VpcId: 'vpc-1', State: 'Available' };
const balancer = 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/a/1';

test.for<[fact: string, answer: object, expected: Partial<Snapshot>]>([
  [
    'an instance outside any VPC',
    {
      Reservations: [
        {
          Instances: [
            {
              InstanceId: 'i-1',
              State: { Name: 'RUNNING' },
              SecurityGroups: [{ GroupName: 'default' }],
            },
          ],
        },
      ],
    },
    { instances: [{ id: 'i-1', state: 'running', networkInterfaceIds: [] }] },
  ],
  [
    'a group outside any VPC, which names others by their names and has no rules outward',
    {
      SecurityGroups: [
        {
          GroupId: 'sg-1',
          GroupName: 'web',
          IpPermissions: [
            {
              IpProtocol: 'tcp',
              FromPort: 80,
              ToPort: 80,
              UserIdGroupPairs: [{ UserId: 'amazon-elb', GroupName: 'amazon-elb-sg' }],
            },
          ],
        },
      ],
    },
    {
      securityGroups: [
        {
          id: 'sg-1',
          vpcId: '',
          groupName: 'web',
          rules: [
            {
              egress: false,
              protocol: 'tcp',
              ports: { from: 80, to: 80 },
              peer: { kind: 'security-group', groupId: 'amazon-elb-sg', account: 'amazon-elb' },
            },
          ],
        },
      ],
    },
  ],
  [
    'an interface without type, owner, tags or list of addresses',
    {
      NetworkInterfaces: [
        { ...eni, PrivateIpAddress: '10.0.0.4', Association: { PublicIp: '198.51.100.4' } },
      ],
    },
    {
      networkInterfaces: [
        {
          id: 'eni-1',
          vpcId: 'vpc-1',
          subnetId: 'subnet-1',
          privateAddresses: ['10.0.0.4'],
          publicAddresses: [{ private: '10.0.0.4', public: '198.51.100.4' }],
          ipv6Addresses: [],
          groupIds: [],
          status: 'in-use',
          interfaceType: 'interface',
        },
      ],
    },
  ],
  [
    'an endpoint from before there was a type',
    {
      VpcEndpoints: [
        { ...endpoint, ServiceName: 'com.amazonaws.us-east-1.s3', RouteTableIds: ['rtb-1'] },
      ],
    },
    {
      vpcEndpoints: [
        {
          id: 'vpce-1',
          vpcId: 'vpc-1',
          serviceName: 'com.amazonaws.us-east-1.s3',
          type: 'Gateway',
          state: 'available',
          routeTableIds: ['rtb-1'],
          subnetIds: [],
          groupIds: [],
          networkInterfaceIds: [],
          privateDnsEnabled: false,
          dnsNames: [],
        },
      ],
    },
  ],
  [
    'a peering from before a VPC could have several blocks',
    {
      VpcPeeringConnections: [
        {
          VpcPeeringConnectionId: 'pcx-1',
          Status: { Code: 'Active' },
          RequesterVpcInfo: { VpcId: 'vpc-1', CidrBlock: '10.0.0.0/16' },
          AccepterVpcInfo: {},
        },
      ],
    },
    {
      peeringConnections: [
        {
          id: 'pcx-1',
          state: 'active',
          requester: { vpcId: 'vpc-1', cidrs: ['10.0.0.0/16'] },
          accepter: { vpcId: '' },
        },
      ],
    },
  ],
  [
    'a VPC that tells its first block alone',
    { Vpcs: [{ VpcId: 'vpc-1', CidrBlock: '10.0.0.0/16' }] },
    { vpcs: [{ id: 'vpc-1', cidrs: ['10.0.0.0/16'], ipv6Cidrs: [] }] },
  ],
  [
    'a target group from before there were types',
    {
      TargetGroups: [
        {
          TargetGroupArn: 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/a/1',
          Protocol: 'HTTP',
          Port: 80,
          LoadBalancerArns: [balancer],
        },
      ],
    },
    {
      targetGroups: [
        {
          id: 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/a/1',
          targetType: 'instance',
          protocol: 'HTTP',
          port: 80,
          loadBalancerIds: [balancer],
          healthCheck: { enabled: true, protocol: 'HTTP', port: 'traffic-port' },
        },
      ],
    },
  ],
  [
    'an association of Direct Connect from before transit gateways',
    {
      directConnectGatewayAssociations: [
        {
          directConnectGatewayId: 'dx-1',
          virtualGatewayId: 'vgw-1',
          associationState: 'associated',
        },
      ],
    },
    {
      directConnectAssociations: [
        {
          id: 'dx-1 vgw-1',
          directConnectGatewayId: 'dx-1',
          gatewayId: 'vgw-1',
          gatewayType: 'virtualPrivateGateway',
          state: 'associated',
          allowedPrefixes: [],
        },
      ],
    },
  ],
  [
    'what AWS adds one day',
    { Vpcs: [{ VpcId: 'vpc-1', CidrBlock: '10.0.0.0/16', Mood: { Is: ['good'] } }] },
    { vpcs: [{ id: 'vpc-1', cidrs: ['10.0.0.0/16'], ipv6Cidrs: [] }] },
  ],
])('%s', ([, answer, expected]) => {
  expect(read(answer)).toMatchObject(expected);
});

test.for<[fact: string, answer: object]>([
  ['clusters of a service that is not Redshift', { Clusters: [{ Id: 'j-1', Name: 'emr' }] }],
  ['users of a service that is not IAM', { Users: [{ Username: 'ada', Attributes: [] }] }],
  [
    'listeners of Global Accelerator',
    { Listeners: [{ ListenerArn: 'arn:aws:globalaccelerator::1:listener', PortRanges: [] }] },
  ],
  ['a function’s variables, without the function', { Environment: { Variables: { A: 'b' } } }],
  ['routes of nobody knows which table', { Routes: [], AdditionalRoutesAvailable: false }],
  ['a policy of nobody knows what', { Policy: '{}' }],
])('%s are no answer that we know', ([, document]) => {
  expect(readAnswers([{ name: 'other.json', document }]).unknown).toEqual(['other.json']);
});

test('classic load balancers are known, and no trace needs anything of them', () => {
  const reading = readAnswers([{ name: 'elb.json', document: { LoadBalancerDescriptions: [] } }]);
  expect(reading.unknown).toEqual([]);
  expect(reading.snapshot).not.toHaveProperty('loadBalancers');
});

test('DNS Firewall’s empty list of domains is no answer about Studio domains', () => {
  expect(read({ FirewallDomainListId: 'rslvr-fdl-1', Domains: [] })).not.toHaveProperty('domains');
});

test('of two environments that are listed one is told: what there is besides is not known', () => {
  const one = {
    Name: 'etl',
    Arn: 'arn:aws:airflow:ap-northeast-1:111122223333:environment/etl',
    Status: 'AVAILABLE',
    NetworkConfiguration: { SubnetIds: ['subnet-1'], SecurityGroupIds: ['sg-1'] },
  };
  const answers = [{ Environments: ['etl'] }, { Environment: one }];
  const reading = (...more: readonly object[]) =>
    readAnswers([...answers, ...more].map((document, i) => ({ name: `${i}.json`, document })))
      .snapshot;
  expect(reading().environments).toMatchObject([{ id: 'etl' }]);
  expect(reading({ Environments: ['etl', 'other'] })).not.toHaveProperty('environments');
});

test('rules of Resolver without their associations are unread: whom they hold for is not known', () => {
  const rule = { Id: 'rslvr-rr-1', DomainName: 'a.', RuleType: 'FORWARD' };
  expect(read({ ResolverRules: [rule] })).not.toHaveProperty('resolverRules');
});

test.for<[fact: string, names: readonly string[], records: readonly (number | undefined)[]]>([
  ['are those of the zone that their SOA names', ['a.example.', 'b.example.'], [1, undefined]],
  [
    'of two zones with one name are nobody knows whose',
    ['a.example.', 'a.example.'],
    [undefined, undefined],
  ],
])('records without the id of their zone %s', ([, names, expected]) => {
  const zones = names.map((Name, i) => ({ Id: `/hostedzone/Z${i}`, Name, CallerReference: '' }));
  const soa = {
    Name: 'a.example.',
    Type: 'SOA',
    ResourceRecords: [{ Value: 'ns. host. 1 2 3 4 5' }],
  };
  const { hostedZones } = read({ HostedZones: zones, ResourceRecordSets: [soa] });
  expect(hostedZones?.map(({ records }) => records?.length)).toEqual(expected);
});

test('a record whose value is no address is named with its place', () => {
  const record = {
    Name: 'a.',
    Type: 'A',
    ResourceRecords: [{ Value: '10.0.0.1' }, { Value: 'b.' }],
  };
  expect(() => read({ HostedZoneId: 'Z1', HostedZones: [], ResourceRecordSets: [record] })).toThrow(
    '"ResourceRecordSets[0].ResourceRecords[1].Value"',
  );
});

test('a target of a group of addresses that is none is named with its place', () => {
  const TargetGroupArn = 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/a/1';
  const groups = {
    TargetGroups: [{ TargetGroupArn, TargetType: 'ip', Protocol: 'TCP', Port: 80 }],
  };
  const health = { TargetGroupArn, TargetHealthDescriptions: [{ Target: { Id: 'i-1' } }] };
  expect(() => read({ ...groups, ...health })).toThrow('"TargetHealthDescriptions[0].Target.Id"');
});

test('a prefix list is known by its entries alone', () => {
  const answer = {
    PrefixListId: 'pl-1',
    Entries: [{ Cidr: '192.0.2.0/24', Description: 'office' }],
  };
  expect(read(answer).prefixLists).toEqual([
    { id: 'pl-1', prefixListName: '', cidrs: ['192.0.2.0/24'] },
  ]);
});
