import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { RouteTable, Subnet, Vpc } from '#network/snapshot/vpc.ts';
import { alone, flagOf, type Namespace } from './layout.ts';
import { type Outlook, routeCommands } from './route-commands.ts';
import { platformAddresses } from './platform.ts';
import { vpcFilter } from './vpc-filter.ts';
import { attachmentDevice, plugIn, type Wire, wiresIn } from './wires.ts';

/** The routing tables of a VPC's namespace, by number. */
const everyone = 1;
const neighbours = (subnetNumber: number) => 100 + subnetNumber;
const routes = (subnetNumber: number) => 200 + subnetNumber;
const edge = (tableNumber: number) => 300 + tableNumber;

/**
 * A VPC as one router with a device for each network interface and gateway. Which table routes a packet
 * depends on where it comes from (`ip rule iif`): from an interface first the neighbours in its own
 * subnet, which no route table sees, then the subnet's table; from a gateway only what is in the VPC.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Route_Tables.html
 */
export function vpcRouter(snapshot: Snapshot, vpc: Vpc, all: readonly Wire[]): Namespace {
  const wires = wiresIn(all, vpc.id);
  const platform = platformAddresses(vpc);
  const subnets = (snapshot.subnets ?? []).filter(({ vpcId }) => vpcId === vpc.id);
  return {
    name: vpc.id,
    commands: [
      ...plugIn(wires),
      ...platform.map((address) => `address add ${alone(address)} dev lo`),
      ...interfaceRoutes(snapshot, vpc, wires),
      ...subnets.flatMap((subnet, number) =>
        subnetCommands({ snapshot, vpc, wires, subnet }, number),
      ),
      ...edgeCommands(snapshot, vpc, wires),
      ...['', '-6 '].flatMap((flag) => [
        `${flag}rule add pref 30 table ${everyone}`,
        `${flag}rule add pref 40 unreachable`,
      ]),
    ],
    rules: vpcFilter(snapshot, vpc, subnets, wires),
    answersAt: platform,
  };
}

/** Every address of every interface: where the local route leads. */
function interfaceRoutes({ networkInterfaces = [] }: Snapshot, vpc: Vpc, wires: readonly Wire[]) {
  const own = networkInterfaces.filter(({ vpcId }) => vpcId === vpc.id);
  return own.flatMap(({ id, privateAddresses, ipv6Addresses }) =>
    [...privateAddresses, ...ipv6Addresses].map(
      (address) => `${routeTo(address, id, wires)} table ${everyone}`,
    ),
  );
}

function routeTo(address: string, device: string, wires: readonly Wire[]): string {
  const wire = wires.find(({ here }) => here.device === device);
  const via = address.includes(':') ? wire?.there.address6 : wire?.there.address;
  return `${flagOf(address)}route add ${alone(address)} via ${via ?? ''} dev ${device} onlink`;
}

function subnetCommands(
  outlook: Outlook & { readonly subnet: Subnet },
  number: number,
): readonly string[] {
  const { snapshot, wires, subnet } = outlook;
  const { networkInterfaces = [], transitGatewayAttachments = [] } = snapshot;
  const members = networkInterfaces.filter(({ subnetId }) => subnetId === subnet.id);
  const blocks = [subnet.cidr, ...(subnet.ipv6Cidrs ?? [])];
  const known = members.flatMap(({ id, privateAddresses, ipv6Addresses }) =>
    [...privateAddresses, ...ipv6Addresses].map(
      (address) => `${routeTo(address, id, wires)} table ${neighbours(number)}`,
    ),
  );
  const unknown = blocks.map(
    (block) => `${flagOf(block)}route add unreachable ${block} table ${neighbours(number)}`,
  );
  const table = tableOf(snapshot, subnet);
  const onward = (table?.routes ?? []).flatMap((route) =>
    routeCommands(outlook, routes(number), route),
  );
  const attached = transitGatewayAttachments
    .map(({ id }) => attachmentDevice(id, subnet.id))
    .filter((device) => wires.some(({ here }) => here.device === device));
  return [
    ...known,
    ...unknown,
    ...onward,
    ...noOtherRoute(routes(number)),
    ...members.flatMap(({ id }) => [
      ...comingFrom(id, 10, neighbours(number)),
      ...comingFrom(id, 20, routes(number)),
    ]),
    // What a transit gateway sends into the VPC goes on as if one of the subnet's interfaces had sent it.
    ...attached.flatMap((device) => [
      ...comingFrom(device, 10, neighbours(number)),
      ...comingFrom(device, 20, routes(number)),
    ]),
  ];
}

/** A table associated with a gateway steers what comes in through it. */
function edgeCommands(snapshot: Snapshot, vpc: Vpc, wires: readonly Wire[]) {
  const tables = (snapshot.routeTables ?? []).filter(({ vpcId }) => vpcId === vpc.id);
  return tables.flatMap((table, number) => {
    const gateways = wires.filter(({ here }) => table.gatewayIds.includes(here.device));
    if (gateways.length === 0) return [];
    return [
      ...table.routes.flatMap((route) =>
        routeCommands({ snapshot, vpc, wires }, edge(number), route),
      ),
      ...noOtherRoute(edge(number)),
      ...gateways.flatMap(({ here }) => comingFrom(here.device, 20, edge(number))),
    ];
  });
}

/** A subnet without a table of its own takes the main one. */
function tableOf({ routeTables = [] }: Snapshot, subnet: Subnet): RouteTable | undefined {
  const own = routeTables.find(({ subnetIds }) => subnetIds.includes(subnet.id));
  return own ?? routeTables.find(({ main, vpcId }) => main && vpcId === subnet.vpcId);
}

function comingFrom(device: string, preference: number, table: number): readonly string[] {
  return ['', '-6 '].map(
    (flag) => `${flag}rule add iif ${device} pref ${preference} table ${table}`,
  );
}

function noOtherRoute(table: number): readonly string[] {
  return ['0.0.0.0/0', '::/0'].map(
    (block) => `${flagOf(block)}route add unreachable ${block} table ${table} metric 9999`,
  );
}
