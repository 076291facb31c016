/** Answers of a network with one of each, as a folder of files would hold them; made anew for each. */
export function smallNetwork(): Record<string, Record<string, unknown>> {
  return {
    'vpcs.json': { Vpcs: [{ VpcId: 'vpc-1', CidrBlock: '10.0.0.0/16', OwnerId: '111122223333' }] },
    'subnets.json': {
      Subnets: [
        {
          SubnetId: 'subnet-1',
          VpcId: 'vpc-1',
          CidrBlock: '10.0.1.0/24',
          AvailabilityZone: 'ap-northeast-1a',
          OwnerId: '111122223333',
        },
      ],
    },
    'route-tables.json': {
      RouteTables: [
        {
          RouteTableId: 'rtb-1',
          VpcId: 'vpc-1',
          Associations: [{ Main: true }],
          Routes: [
            { DestinationCidrBlock: '10.0.0.0/16', GatewayId: 'local', State: 'active' },
            { DestinationIpv6CidrBlock: '::/0', GatewayId: 'igw-1', State: 'active' },
            { DestinationCidrBlock: '0.0.0.0/0', NatGatewayId: 'nat-gone', State: 'blackhole' },
          ],
        },
      ],
    },
    'network-acls.json': {
      NetworkAcls: [
        {
          NetworkAclId: 'acl-1',
          VpcId: 'vpc-1',
          IsDefault: true,
          Entries: [
            {
              RuleNumber: 100,
              Egress: false,
              RuleAction: 'allow',
              Protocol: '6',
              CidrBlock: '0.0.0.0/0',
              PortRange: { From: 1024, To: 65535 },
            },
            {
              RuleNumber: 110,
              Egress: true,
              RuleAction: 'allow',
              Protocol: '1',
              CidrBlock: '0.0.0.0/0',
              IcmpTypeCode: { Type: 8, Code: -1 },
            },
          ],
        },
      ],
    },
    'security-groups.json': {
      SecurityGroups: [
        {
          GroupId: 'sg-1',
          VpcId: 'vpc-1',
          GroupName: 'all',
          IpPermissions: [
            {
              IpProtocol: 'tcp',
              FromPort: 443,
              ToPort: 443,
              IpRanges: [{ CidrIp: '10.0.0.0/16' }],
              UserIdGroupPairs: [{ GroupId: 'sg-gone', UserId: '111122223333' }],
            },
          ],
          IpPermissionsEgress: [
            {
              IpProtocol: '-1',
              IpRanges: [{ CidrIp: '0.0.0.0/0' }],
              Ipv6Ranges: [{ CidrIpv6: '::/0' }],
            },
          ],
        },
      ],
    },
    'network-interfaces.json': {
      NetworkInterfaces: [
        {
          NetworkInterfaceId: 'eni-1',
          VpcId: 'vpc-1',
          SubnetId: 'subnet-1',
          PrivateIpAddress: '10.0.1.10',
          Groups: [{ GroupId: 'sg-1' }],
          Status: 'in-use',
          Attachment: { InstanceId: 'i-1' },
          TagSet: [{ Key: 'Name', Value: 'one' }],
        },
        {
          NetworkInterfaceId: 'eni-2',
          VpcId: 'vpc-1',
          SubnetId: 'subnet-gone',
          PrivateIpAddress: '10.0.2.10',
          Groups: [{ GroupId: 'sg-gone' }],
          Status: 'in-use',
        },
      ],
    },
    'instances.json': {
      Reservations: [
        {
          ReservationId: 'r-1',
          OwnerId: '111122223333',
          Instances: [
            {
              InstanceId: 'i-1',
              State: { Name: 'running' },
              NetworkInterfaces: [{ NetworkInterfaceId: 'eni-1' }],
            },
          ],
        },
      ],
    },
    'endpoints.json': {
      VpcEndpoints: [
        {
          VpcEndpointId: 'vpce-1',
          VpcId: 'vpc-1',
          VpcEndpointType: 'Interface',
          ServiceName: 'com.amazonaws.ap-northeast-1.logs',
          State: 'available',
          PolicyDocument: '{"Statement":[]}',
          NetworkInterfaceIds: ['eni-gone'],
          PrivateDnsEnabled: true,
        },
      ],
    },
  };
}

/** The folder as texts. */
export function asTexts(files: Readonly<Record<string, unknown>>) {
  return Object.entries(files).map(([name, document]) => ({
    name,
    text: JSON.stringify(document),
  }));
}
