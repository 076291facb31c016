import type { Request } from '#request/document.ts';
import type { Edit, PolicyPlace } from './edit.ts';
import {
  either,
  exactly,
  isNumber,
  isRecord,
  isText,
  isYesNo,
  listOf,
  maybe,
  withMembers,
  type Check,
} from './shape.ts';

const isProtocol = either(isText, isNumber);
const isRange = withMembers({ from: isNumber, to: isNumber });

const isPeer = either(
  withMembers({ kind: exactly('cidr', 'ipv6-cidr'), cidr: isText }),
  withMembers({ kind: exactly('security-group'), groupId: isText }),
  withMembers({ kind: exactly('prefix-list'), prefixListId: isText }),
);

const isRule = withMembers({
  egress: isYesNo,
  protocol: isProtocol,
  ports: maybe(isRange),
  peer: isPeer,
});

const isEntry = withMembers({
  number: isNumber,
  egress: isYesNo,
  action: exactly('allow', 'deny'),
  cidr: isText,
  protocol: isProtocol,
  ports: maybe(isRange),
  icmp: maybe(withMembers({ type: isNumber, code: isNumber })),
});

const isEndpoint = withMembers({
  id: isText,
  vpcId: isText,
  serviceName: isText,
  type: isText,
  state: isText,
  policy: maybe(isRecord),
  routeTableIds: listOf(isText),
  subnetIds: listOf(isText),
  groupIds: listOf(isText),
  networkInterfaceIds: listOf(isText),
  privateDnsEnabled: isYesNo,
  dnsNames: listOf(isText),
});

const isInterface = withMembers({
  id: isText,
  vpcId: isText,
  subnetId: isText,
  privateAddresses: listOf(isText),
  publicAddresses: listOf(withMembers({ private: isText, public: isText })),
  ipv6Addresses: listOf(isText),
  groupIds: listOf(isText),
  status: isText,
  interfaceType: isText,
});

const isInternetGateway = withMembers({ id: isText, vpcIds: listOf(isText) });

const isNatGateway = withMembers({
  id: isText,
  vpcId: isText,
  subnetId: isText,
  state: isText,
  connectivity: exactly('public', 'private'),
  privateAddress: maybe(isText),
  publicAddress: maybe(isText),
  networkInterfaceId: maybe(isText),
});

const isTable = withMembers({
  id: isText,
  vpcId: isText,
  main: isYesNo,
  subnetIds: listOf(isText),
  gatewayIds: listOf(isText),
  routes: listOf(
    withMembers({
      destination: isText,
      target: isText,
      state: exactly('active', 'blackhole', 'filtered'),
    }),
  ),
});

const isPlaceShape = either(
  withMembers({ kind: exactly('endpoint', 'bucket', 'key', 'resource'), id: isText }),
  withMembers({ kind: exactly('role', 'user'), id: isText, policy: isText }),
);

export function isPlace(value: unknown): value is PolicyPlace {
  return isPlaceShape(value);
}

const members: Readonly<Record<Edit['kind'], Readonly<Record<string, Check>>>> = {
  'add-group-rule': { group: isText, rule: isRule },
  'remove-group-rule': { group: isText, rule: isRule },
  'put-acl-entry': { acl: isText, entry: isEntry },
  'remove-acl-entry': { acl: isText, number: isNumber, egress: isYesNo },
  'put-route': { table: isText, destination: isText, target: isText },
  'remove-route': { table: isText, destination: isText },
  'add-endpoint': { endpoint: isEndpoint, interfaces: listOf(isInterface) },
  'remove-endpoint': { endpoint: isText },
  'add-internet-gateway': { gateway: isInternetGateway },
  'add-nat-gateway': { gateway: isNatGateway, networkInterface: isInterface },
  'remove-gateway': { gateway: isText },
  'add-table': { table: isTable },
  'associate-table': { subnet: isText, table: isText },
  'set-private-dns': { endpoint: isText, on: isYesNo },
  'set-vpc-attribute': {
    vpc: isText,
    attribute: exactly('enableDnsSupport', 'enableDnsHostnames'),
    value: exactly(true, false, null),
  },
  'set-policy': { of: isPlace, document: either(exactly(null), isRecord) },
  'set-groups': { networkInterface: isText, groups: listOf(isText) },
};

const isMember = (kind: string): kind is Edit['kind'] => Object.hasOwn(members, kind);

export function isEdit(value: unknown): value is Edit {
  const kind: unknown = isRecord(value) ? Reflect.get(Object(value), 'kind') : undefined;
  return typeof kind === 'string' && isMember(kind) && withMembers(members[kind])(value);
}

export function isRequest(value: unknown): value is Request {
  return withMembers({
    from: isText,
    to: isText,
    protocol: maybe(isProtocol),
    port: maybe(isNumber),
    sourcePort: maybe(isNumber),
    action: maybe(isText),
    resource: maybe(isText),
    principal: maybe(isText),
  })(value);
}
