import type { Step, StepValue } from '#aws/step.ts';
import { answersOf } from './answers.ts';
import { hostId, publicAddress, type Estate } from './estate.ts';
import { isList, isRow, rowsIn, type Row } from './row.ts';

/**
 * The calls that make an estate of one VPC in an account that holds none of it. Ids of the answers
 * become names of what the calls made: hosts keep their addresses, nothing keeps its id.
 */
export function buildSteps(estate: Estate): readonly Step[] {
  const answers = answersOf(estate);
  const rows = (key: string) => answers.flatMap(({ document }) => rowsIn(document, key));
  const acls = rows('NetworkAcls').filter((acl) => acl['IsDefault'] === false);
  const hosts = estate.vpcs.flatMap((site) => site.hosts);
  const open = new Map(
    hosts.filter(({ tier }) => tier === 'public').map((one) => [hostId(one), publicAddress(one)]),
  );
  return [
    ...rows('Vpcs').flatMap(vpc),
    ...rows('InternetGateways').flatMap(internetGateway),
    ...acls.flatMap(networkAcl),
    ...rows('Subnets').flatMap((row) => subnet(row, acls)),
    ...estate.vpcs.map(({ number }) =>
      create('TransitGateway', { TransitGatewayId: `tgw-${number}` }, []),
    ),
    ...rows('PrefixLists').flatMap(prefixList),
    ...rows('SecurityGroups').map(securityGroup),
    ...rows('SecurityGroups').map((row) =>
      call('AuthorizeSecurityGroupIngress', pick(row, ['GroupId', 'IpPermissions'])),
    ),
    ...rows('NatGateways').flatMap(natGateway),
    ...rows('RouteTables').flatMap(routeTable),
    ...rows('VpcEndpoints').map(endpoint),
    ...rows('NetworkInterfaces').flatMap((row) => host(row, open)),
  ];
}

function vpc(row: Row): readonly Step[] {
  const names = { ...pick(row, ['VpcId']), EnableDnsHostnames: { Value: true } };
  return [create('Vpc', row, ['CidrBlock']), call('ModifyVpcAttribute', names)];
}

function internetGateway(row: Row): readonly Step[] {
  const [attachment = {}] = rowsIn(row, 'Attachments');
  const both = { ...pick(row, ['InternetGatewayId']), ...pick(attachment, ['VpcId']) };
  return [create('InternetGateway', row, []), call('AttachInternetGateway', both)];
}

function networkAcl(row: Row): readonly Step[] {
  const entries = rowsIn(row, 'Entries').map((entry) =>
    call('CreateNetworkAclEntry', { ...pick(row, ['NetworkAclId']), ...entry }),
  );
  return [create('NetworkAcl', row, ['VpcId']), ...entries];
}

/** A new subnet has the default ACL, which at that moment has no other: those that keep it come last. */
function subnet(row: Row, acls: readonly Row[]): readonly Step[] {
  const id = text(row, 'SubnetId');
  const made = create('Subnet', row, ['VpcId', 'CidrBlock', 'AvailabilityZone']);
  const acl = acls.find((one) => rowsIn(one, 'Associations').some((a) => a['SubnetId'] === id));
  if (!acl) return [made];
  const Filters = [{ Name: 'association.subnet-id', Values: [{ ref: id }] }];
  const found = 'NetworkAcls.0.Associations.0.NetworkAclAssociationId';
  return [
    made,
    call('DescribeNetworkAcls', { Filters }, { [`acl of ${id}`]: found }),
    call('ReplaceNetworkAclAssociation', {
      ...pick(acl, ['NetworkAclId']),
      AssociationId: { ref: `acl of ${id}` },
    }),
  ];
}

/** AWS's own lists are there already. */
function prefixList(row: Row): readonly Step[] {
  if (text(row, 'PrefixListName').startsWith('com.amazonaws.')) return [];
  const cidrs = row['Cidrs'] ?? [];
  const Entries = isList(cidrs) ? cidrs.map((Cidr) => ({ Cidr })) : [];
  const fixed = { AddressFamily: 'IPv4', MaxEntries: Entries.length, Entries };
  const saved = { [text(row, 'PrefixListId')]: 'PrefixList.PrefixListId' };
  return [call('CreateManagedPrefixList', { ...pick(row, ['PrefixListName']), ...fixed }, saved)];
}

function securityGroup(row: Row): Step {
  const input = { ...pick(row, ['GroupName', 'VpcId']), Description: 'of an estate' };
  return call('CreateSecurityGroup', input, { [text(row, 'GroupId')]: 'GroupId' });
}

function natGateway(row: Row): readonly Step[] {
  const address = `address of ${text(row, 'NatGatewayId')}`;
  const input = { ...pick(row, ['SubnetId']), AllocationId: { ref: address } };
  return [
    call('AllocateAddress', { Domain: 'vpc' }, { [address]: 'AllocationId' }),
    create('NatGateway', { ...row, ...input }, ['SubnetId', 'AllocationId']),
  ];
}

/** The main table and the local route come with the VPC, the route to S3 with its endpoint. */
function routeTable(row: Row): readonly Step[] {
  const subnets = rowsIn(row, 'Associations').filter((one) => 'SubnetId' in one);
  if (subnets.length === 0) return [];
  const routes = rowsIn(row, 'Routes').filter(
    (route) => route['GatewayId'] !== 'local' && !('DestinationPrefixListId' in route),
  );
  return [
    create('RouteTable', row, ['VpcId']),
    ...subnets.map((one) =>
      call('AssociateRouteTable', { ...pick(row, ['RouteTableId']), ...pick(one, ['SubnetId']) }),
    ),
    ...routes.map(({ State: _state, Origin: _origin, ...route }) =>
      call('CreateRoute', { ...pick(row, ['RouteTableId']), ...route }),
    ),
  ];
}

function endpoint(row: Row): Step {
  const groups = rowsIn(row, 'Groups').flatMap(({ GroupId = '' }) => GroupId);
  const lists = ['RouteTableIds', 'SubnetIds'].filter((key) => key in row);
  const fixed = ['VpcId', 'ServiceName', 'VpcEndpointType'];
  const input = groups.length > 0 ? { ...row, SecurityGroupIds: groups } : row;
  return create('VpcEndpoint', input, [
    ...fixed,
    ...lists,
    ...(groups.length > 0 ? ['SecurityGroupIds'] : []),
  ]);
}

/** An instance; interfaces of gateways and endpoints come with those. */
function host(row: Row, open: ReadonlyMap<string, string>): readonly Step[] {
  const id = text(row, 'NetworkInterfaceId');
  if (!('Attachment' in row)) return [];
  const interfaces = {
    DeviceIndex: 0,
    ...pick(row, ['SubnetId', 'PrivateIpAddress']),
    Groups: rowsIn(row, 'Groups').flatMap(({ GroupId = '' }) => GroupId),
  };
  const input = { ImageId: 'ami-12c6146b', InstanceType: 't3.micro', MinCount: 1, MaxCount: 1 };
  const saved = { [id]: 'Instances.0.NetworkInterfaces.0.NetworkInterfaceId' };
  const made = call('RunInstances', { ...input, NetworkInterfaces: [interfaces] }, saved);
  if (!open.has(id)) return [made];
  const address = `address of ${id}`;
  return [
    made,
    call('AllocateAddress', { Domain: 'vpc' }, { [address]: 'AllocationId' }),
    call('AssociateAddress', {
      AllocationId: { ref: address },
      NetworkInterfaceId: { ref: id },
    }),
  ];
}

/** `CreateVpc` and its kind, whose answer holds a `Vpc` with a `VpcId`. */
function create(kind: string, row: Row, keys: readonly string[]): Step {
  const idKey = `${kind}Id`;
  return call(`Create${kind}`, pick(row, keys), { [text(row, idKey)]: `${kind}.${idKey}` });
}

function call(operation: string, input: Row, save: Readonly<Record<string, string>> = {}): Step {
  const comment = { en: 'a part of the estate', ja: '計測用ネットワークの一部' };
  const filled = Object.entries(input).map(([key, value]) => [key, withNames(value)]);
  return { service: 'ec2', operation, input: Object.fromEntries(filled), save, comment };
}

function pick(row: Row, keys: readonly string[]): Row {
  return Object.fromEntries(keys.map((key) => [key, row[key] ?? '']));
}

function text(row: Row, key: string): string {
  const value = row[key];
  return typeof value === 'string' ? value : '';
}

const id = /^(vpc|subnet|igw|nat|sg|rtb|acl|pl|tgw|vpce)-/;

/** Every id, at whatever depth, as the name of what was made. */
function withNames(value: StepValue): StepValue {
  if (typeof value === 'string') return id.test(value) ? { ref: value } : value;
  if (isList(value)) return value.map(withNames);
  if (!isRow(value) || 'ref' in value) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withNames(one)]));
}
