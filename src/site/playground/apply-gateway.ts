import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { Edit } from './edit.ts';

type EditOf<K extends Edit['kind']> = Extract<Edit, { readonly kind: K }>;

/** A gateway more: routes that had led to it and nowhere since lead to it again. */
export function addGateway(
  snapshot: Snapshot,
  edit: EditOf<'add-internet-gateway'> | EditOf<'add-nat-gateway'>,
): Snapshot {
  const without = removeGateway(snapshot, edit.gateway.id);
  const { internetGateways = [], natGateways = [], networkInterfaces = [] } = without;
  const led = withRoutesTo(without, edit.gateway.id, 'active');
  if (edit.kind === 'add-internet-gateway')
    return { ...led, internetGateways: [...internetGateways, edit.gateway] };
  return {
    ...led,
    natGateways: [...natGateways, edit.gateway],
    networkInterfaces: [...networkInterfaces, edit.networkInterface],
  };
}

/**
 * A gateway less: its interface goes with it, its routes stay and lead nowhere.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-working-with.html
 */
export function removeGateway(snapshot: Snapshot, id: string): Snapshot {
  const { internetGateways, natGateways, networkInterfaces } = snapshot;
  const gone = natGateways?.find((one) => one.id === id)?.networkInterfaceId;
  const others = <T extends { readonly id: string }>(list: readonly T[], without?: string) =>
    list.filter((one) => one.id !== without);
  return {
    ...withRoutesTo(snapshot, id, 'blackhole'),
    ...(internetGateways && { internetGateways: others(internetGateways, id) }),
    ...(natGateways && { natGateways: others(natGateways, id) }),
    ...(networkInterfaces && { networkInterfaces: others(networkInterfaces, gone) }),
  };
}

function withRoutesTo(snapshot: Snapshot, target: string, state: 'active' | 'blackhole'): Snapshot {
  if (snapshot.routeTables === undefined) return snapshot;
  const routeTables = snapshot.routeTables.map((table) => ({
    ...table,
    routes: table.routes.map((route) => (route.target === target ? { ...route, state } : route)),
  }));
  return { ...snapshot, routeTables };
}

export function addTable({ routeTables = [], ...rest }: Snapshot, { table }: EditOf<'add-table'>) {
  return { ...rest, routeTables: [...routeTables.filter(({ id }) => id !== table.id), table] };
}

/** A subnet has one table: that of its association, and without one the VPC's main table. */
export function associateTable(
  { routeTables = [], ...rest }: Snapshot,
  { subnet, table }: EditOf<'associate-table'>,
): Snapshot {
  return {
    ...rest,
    routeTables: routeTables.map((one) => {
      const others = one.subnetIds.filter((id) => id !== subnet);
      return { ...one, subnetIds: one.id === table ? [...others, subnet] : others };
    }),
  };
}
