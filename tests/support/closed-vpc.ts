import type { VpcEndpoint } from '#network/snapshot/gateways.ts';
import type { NetworkInterface } from '#network/snapshot/interface.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type {
  Route,
  SecurityGroup,
  SecurityGroupPeer,
  SecurityGroupRule,
} from '#network/snapshot/vpc.ts';
import { createEvidence } from '#labs/evidence.ts';
import type { RuleCondition } from '#labs/lab.ts';

/** A closed VPC, 10.0.0.0/16, with one client, one endpoint and two subnets; rows change one thing. */
export function closedVpc(change: Partial<Snapshot> = {}): Snapshot {
  return {
    account: '111122223333',
    region: 'ap-northeast-1',
    vpcs: [{ id: 'vpc-1', cidrs: ['10.0.0.0/16'], ipv6Cidrs: [] }],
    subnets: [subnet('subnet-a', 'ap-northeast-1a'), subnet('subnet-c', 'ap-northeast-1c')],
    routeTables: [table([])],
    securityGroups: [group([])],
    networkInterfaces: [networkInterface()],
    internetGateways: [],
    egressOnlyInternetGateways: [],
    natGateways: [],
    vpcEndpoints: [endpoint()],
    prefixLists: [
      { id: 'pl-in', prefixListName: 'office', cidrs: ['10.0.8.0/24'] },
      { id: 'pl-out', prefixListName: 'world', cidrs: ['0.0.0.0/1', '128.0.0.0/1'] },
    ],
    ...change,
  };
}

/** `G1 fail` or `pass`, with what was observed, in English. */
export function verdictOf(rule: RuleCondition, snapshot: Snapshot): string {
  const named = { a: 'subnet-a', b: 'subnet-b', office: '192.0.2.0/24' };
  const { region, account } = snapshot;
  const bindings = { vpc: 'vpc-1', region, account, ...named };
  const { status, observed } = rule.judge(createEvidence(snapshot, bindings));
  return status === 'pass' ? 'pass' : `${status}: ${observed.en}`;
}

export function table(routes: readonly string[]) {
  const local = { destination: '10.0.0.0/16', target: 'local', state: 'active' } as const;
  const rows = routes.map((text): Route => {
    const [destination = '', target = '', state] = text.split(' ');
    return { destination, target, state: state === 'blackhole' ? 'blackhole' : 'active' };
  });
  return {
    id: 'rtb-1',
    vpcId: 'vpc-1',
    main: true,
    subnetIds: [],
    gatewayIds: [],
    routes: [local, ...rows],
  };
}

/** `tcp 443 10.0.1.0/24`, `all sg-2`, `tcp 0-65535 pl-in`: what the group `sg-1` admits. */
export function group(rules: readonly string[]): SecurityGroup {
  return {
    id: 'sg-1',
    vpcId: 'vpc-1',
    groupName: 'doors',
    rules: rules.map((text): SecurityGroupRule => {
      const parts = text.split(' ');
      const peer = readPeer(parts.at(-1) ?? '');
      if (parts[0] === 'all') return { egress: false, protocol: 'all', peer };
      const [from, to = from] = (parts[1] ?? '').split('-').map(Number);
      return { egress: false, protocol: 'tcp', ports: { from: from ?? 0, to: to ?? 0 }, peer };
    }),
  };
}

function readPeer(text: string): SecurityGroupPeer {
  if (text.startsWith('sg-')) return { kind: 'security-group', groupId: text };
  if (text.startsWith('pl-')) return { kind: 'prefix-list', prefixListId: text };
  return { kind: text.includes(':') ? 'ipv6-cidr' : 'cidr', cidr: text };
}

export function endpoint(change: Partial<VpcEndpoint> = {}): VpcEndpoint {
  return {
    id: 'vpce-1',
    vpcId: 'vpc-1',
    serviceName: 'com.amazonaws.ap-northeast-1.logs',
    type: 'Interface',
    state: 'available',
    privateDnsEnabled: true,
    dnsNames: [],
    routeTableIds: [],
    subnetIds: ['subnet-a', 'subnet-c'],
    groupIds: ['sg-1'],
    networkInterfaceIds: [],
    ...change,
  };
}

export function networkInterface(change: Partial<NetworkInterface> = {}): NetworkInterface {
  return {
    id: 'eni-1',
    vpcId: 'vpc-1',
    subnetId: 'subnet-a',
    status: 'in-use',
    privateAddresses: ['10.0.1.23'],
    publicAddresses: [],
    ipv6Addresses: [],
    groupIds: ['sg-2'],
    interfaceType: 'interface',
    ...change,
  };
}

function subnet(id: string, availabilityZone: string) {
  return { id, vpcId: 'vpc-1', cidr: '10.0.1.0/24', availabilityZone };
}
