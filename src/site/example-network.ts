import type { VpcEndpoint } from '#network/snapshot/gateways.ts';
import type { NetworkInterface } from '#network/snapshot/interface.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';

/*
 * The network of the front page's picture, and of the site's tests:
 *
 * vpc 10.0.0.0/16, closed: no gateway leads out.
 *   private-a 10.0.1.0/24   notebook 10.0.1.23, endpoint interfaces
 *   private-c 10.0.2.0/24   endpoint interfaces
 * Interface endpoints sagemaker.api, sagemaker.runtime, monitoring in both; S3 by a gateway endpoint.
 */
const vpcId = 'vpc-0a17c3d4e5f607182';
const [subnetA, subnetC] = ['subnet-0c1a9f00000000001', 'subnet-0c2c4e00000000002'];
const [client, endpoint] = ['sg-0a9e1700000000001', 'sg-0f3a9100000000002'];
const region = 'ap-northeast-1';
const account = '100000000001';
const inside = { kind: 'cidr', cidr: '10.0.0.0/16' } as const;
const other = { kind: 'security-group', groupId: 'sg-0d1c2200000000003' } as const;
const openOut = {
  egress: true,
  protocol: 'all',
  peer: { kind: 'cidr', cidr: '0.0.0.0/0' },
} as const;

const openPolicy = {
  Statement: [{ Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' }],
};

function eni(id: string, subnetId: string, address: string, extra: Partial<NetworkInterface> = {}) {
  return {
    id,
    vpcId,
    subnetId,
    privateAddresses: [address],
    publicAddresses: [],
    ipv6Addresses: [],
    groupIds: [endpoint],
    status: 'in-use',
    interfaceType: 'vpc_endpoint',
    ...extra,
  };
}

function interfaceEndpoint(service: string, addresses: readonly [string, string?]) {
  const interfaces = addresses.flatMap((address, i) =>
    address === undefined
      ? []
      : [eni(`eni-0${service.replace(/\W/g, '')}${i}`, i === 0 ? subnetC : subnetA, address)],
  );
  const made: VpcEndpoint = {
    id: `vpce-0${service.replace(/\W/g, '')}`,
    vpcId,
    serviceName: `com.amazonaws.${region}.${service}`,
    type: 'Interface',
    state: 'available',
    policy: openPolicy,
    routeTableIds: [],
    subnetIds: interfaces.map((one) => one.subnetId),
    groupIds: [endpoint],
    networkInterfaceIds: interfaces.map((one) => one.id),
    privateDnsEnabled: true,
    dnsNames: [],
  };
  return { made, interfaces };
}

interface Choices {
  /** Rooms with an interface of the `logs` endpoint. */
  readonly logs?: 'none' | 'c' | 'a-and-c' | 'a';
  /** Whether the endpoints' group lets the notebook in. */
  readonly admits?: boolean;
  readonly mayWrite?: boolean;
  readonly routesRead?: boolean;
}

/** A closed network, in the state that the choices say. */
export function closedNetwork({
  logs = 'none',
  admits = true,
  mayWrite = false,
  routesRead = true,
}: Choices = {}): Snapshot {
  const wanted = {
    none: [],
    c: [interfaceEndpoint('logs', ['10.0.2.87'])],
    'a-and-c': [interfaceEndpoint('logs', ['10.0.2.87', '10.0.1.87'])],
    a: [inRoomA()],
  }[logs];
  const endpoints = [
    interfaceEndpoint('sagemaker.api', ['10.0.2.4', '10.0.1.4']),
    interfaceEndpoint('sagemaker.runtime', ['10.0.2.5', '10.0.1.5']),
    interfaceEndpoint('monitoring', ['10.0.2.6', '10.0.1.6']),
    ...wanted,
  ];
  return {
    account,
    region,
    vpcs: [
      {
        id: vpcId,
        name: 'closed-vpc',
        cidrs: ['10.0.0.0/16'],
        ipv6Cidrs: [],
        enableDnsSupport: true,
        enableDnsHostnames: true,
        dnsServers: ['AmazonProvidedDNS'],
      },
    ],
    subnets: [
      {
        id: subnetA,
        name: 'private-a',
        vpcId,
        cidr: '10.0.1.0/24',
        availabilityZone: `${region}a`,
      },
      {
        id: subnetC,
        name: 'private-c',
        vpcId,
        cidr: '10.0.2.0/24',
        availabilityZone: `${region}c`,
      },
    ],
    ...(routesRead && {
      routeTables: [
        {
          id: 'rtb-0c47e200000000001',
          name: 'private',
          vpcId,
          main: true,
          subnetIds: [subnetA, subnetC],
          gatewayIds: [],
          routes: [
            { destination: '10.0.0.0/16', target: 'local', state: 'active' },
            { destination: 'pl-61a54008', target: 'vpce-0s3', state: 'active' },
          ],
        },
      ],
    }),
    prefixLists: [
      { id: 'pl-61a54008', prefixListName: `com.amazonaws.${region}.s3`, cidrs: ['3.5.152.0/21'] },
    ],
    networkAcls: [
      {
        id: 'acl-0b2d4000000000001',
        vpcId,
        isDefault: true,
        subnetIds: [subnetA, subnetC],
        entries: [false, true].map((egress) => ({
          number: 100,
          egress,
          action: 'allow' as const,
          cidr: '0.0.0.0/0',
          protocol: 'all' as const,
        })),
      },
    ],
    securityGroups: [
      { id: client, groupName: 'notebook', vpcId, rules: [openOut] },
      { id: other.groupId, groupName: 'office', vpcId, rules: [openOut] },
      {
        id: endpoint,
        groupName: 'endpoints',
        vpcId,
        rules: [
          openOut,
          { egress: false, protocol: 'tcp', ports: { from: 5432, to: 5432 }, peer: inside },
          {
            egress: false,
            protocol: 'tcp',
            ports: { from: 443, to: 443 },
            peer: admits ? inside : other,
          },
        ],
      },
    ],
    roles: [
      {
        id: 'StudioExecution',
        name: 'StudioExecution',
        arn: `arn:aws:iam::${account}:role/StudioExecution`,
        trust: {},
        policies: [
          {
            name: 'notebook',
            document: {
              Version: '2012-10-17',
              Statement: [
                {
                  Effect: 'Allow',
                  Action: mayWrite
                    ? ['logs:PutLogEvents', 'logs:CreateLogStream']
                    : ['cloudwatch:PutMetricData'],
                  Resource: '*',
                },
              ],
            },
          },
        ],
      },
    ],
    networkInterfaces: [
      eni('eni-07c1d200000000001', subnetA, '10.0.1.23', {
        name: 'notebook',
        groupIds: [client],
        interfaceType: 'interface',
      }),
      ...endpoints.flatMap((one) => one.interfaces),
    ],
    internetGateways: [],
    natGateways: [],
    vpcEndpoints: [
      ...endpoints.map((one) => one.made),
      {
        id: 'vpce-0s3',
        vpcId,
        serviceName: `com.amazonaws.${region}.s3`,
        type: 'Gateway',
        state: 'available',
        routeTableIds: ['rtb-0c47e200000000001'],
        subnetIds: [],
        groupIds: [],
        networkInterfaceIds: [],
        privateDnsEnabled: false,
        dnsNames: [],
      },
    ],
    instances: [],
    endpointServices: [
      {
        serviceName: `com.amazonaws.${region}.logs`,
        types: ['Interface'],
        privateDnsNames: [`logs.${region}.amazonaws.com`],
      },
    ],
  };
}

function inRoomA() {
  const { made, interfaces } = interfaceEndpoint('logs', ['10.0.1.87']);
  const moved = interfaces.map((one) => ({ ...one, subnetId: subnetA }));
  return { made: { ...made, subnetIds: [subnetA] }, interfaces: moved };
}
