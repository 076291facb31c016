import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { SecurityGroupRule, Vpc } from '#network/snapshot/vpc.ts';
import { addGateway, addTable, associateTable, removeGateway } from './apply-gateway.ts';
import { applyPolicy } from './apply-policy.ts';
import { isSameRule, type Edit } from './edit.ts';

type With<T extends { readonly id: string }> = (one: T) => T;

/** The list with one of its resources changed; one that is not there changes nothing. */
function changed<T extends { readonly id: string }>(
  list: readonly T[] | undefined,
  id: string,
  change: With<T>,
): readonly T[] {
  return (list ?? []).map((one) => (one.id === id ? change(one) : one));
}

/** The network after an edit, as AWS would answer for it. What the edit names and is not there stays away. */
export function applyEdit(snapshot: Snapshot, edit: Edit): Snapshot {
  switch (edit.kind) {
    case 'add-group-rule':
      return withRules(snapshot, edit.group, (rules) =>
        rules.some((rule) => isSameRule(rule, edit.rule)) ? rules : [...rules, edit.rule],
      );
    case 'remove-group-rule':
      return withRules(snapshot, edit.group, (rules) =>
        rules.filter((rule) => !isSameRule(rule, edit.rule)),
      );
    case 'put-acl-entry':
    case 'remove-acl-entry':
      return { ...snapshot, networkAcls: withEntry(snapshot, edit) };
    case 'put-route':
    case 'remove-route':
      return { ...snapshot, routeTables: withRoute(snapshot, edit) };
    case 'add-endpoint':
      return addEndpoint(snapshot, edit);
    case 'remove-endpoint':
      return removeEndpoint(snapshot, edit.endpoint);
    case 'add-internet-gateway':
    case 'add-nat-gateway':
      return addGateway(snapshot, edit);
    case 'remove-gateway':
      return removeGateway(snapshot, edit.gateway);
    case 'add-table':
      return addTable(snapshot, edit);
    case 'associate-table':
      return associateTable(snapshot, edit);
    case 'set-private-dns':
      return {
        ...snapshot,
        vpcEndpoints: changed(snapshot.vpcEndpoints, edit.endpoint, (one) => ({
          ...one,
          privateDnsEnabled: edit.on,
        })),
      };
    case 'set-vpc-attribute':
      return {
        ...snapshot,
        vpcs: changed(snapshot.vpcs, edit.vpc, (vpc) => withAttribute(vpc, edit)),
      };
    case 'set-groups':
      return {
        ...snapshot,
        networkInterfaces: changed(snapshot.networkInterfaces, edit.networkInterface, (one) => ({
          ...one,
          groupIds: edit.groups,
        })),
      };
    case 'set-policy':
      return applyPolicy(snapshot, edit.of, edit.document);
  }
}

type EditOf<K extends Edit['kind']> = Extract<Edit, { readonly kind: K }>;

function withRules(
  snapshot: Snapshot,
  group: string,
  change: (rules: readonly SecurityGroupRule[]) => readonly SecurityGroupRule[],
): Snapshot {
  const securityGroups = changed(snapshot.securityGroups, group, (one) => ({
    ...one,
    rules: change(one.rules),
  }));
  return { ...snapshot, securityGroups };
}

function withEntry(
  { networkAcls }: Snapshot,
  edit: EditOf<'put-acl-entry'> | EditOf<'remove-acl-entry'>,
) {
  const { number, egress } = edit.kind === 'put-acl-entry' ? edit.entry : edit;
  const added = edit.kind === 'put-acl-entry' ? [edit.entry] : [];
  return changed(networkAcls, edit.acl, (acl) => {
    const others = acl.entries.filter((one) => one.number !== number || one.egress !== egress);
    return { ...acl, entries: [...others, ...added].toSorted((a, b) => a.number - b.number) };
  });
}

function withRoute({ routeTables }: Snapshot, edit: EditOf<'put-route'> | EditOf<'remove-route'>) {
  const { destination } = edit;
  const added =
    edit.kind === 'put-route'
      ? [{ destination, target: edit.target, state: 'active' as const, origin: 'CreateRoute' }]
      : [];
  return changed(routeTables, edit.table, (table) => {
    const others = table.routes.filter((route) => route.destination !== destination);
    return { ...table, routes: [...others, ...added] };
  });
}

function withAttribute(vpc: Vpc, { attribute, value }: EditOf<'set-vpc-attribute'>): Vpc {
  const { [attribute]: _before, ...rest } = vpc;
  return value === null ? rest : { ...rest, [attribute]: value };
}

/** A gateway endpoint puts a route into each of its tables, by the prefix list of its service. */
function addEndpoint(
  snapshot: Snapshot,
  { endpoint, interfaces }: EditOf<'add-endpoint'>,
): Snapshot {
  const without = removeEndpoint(snapshot, endpoint.id);
  const list = snapshot.prefixLists?.find((one) => one.prefixListName === endpoint.serviceName);
  const tables = new Set(list ? endpoint.routeTableIds : []);
  return {
    ...without,
    vpcEndpoints: [...(without.vpcEndpoints ?? []), endpoint],
    networkInterfaces: [...(without.networkInterfaces ?? []), ...interfaces],
    ...(list &&
      without.routeTables && {
        routeTables: without.routeTables.map((table) => {
          if (!tables.has(table.id)) return table;
          const route = { destination: list.id, target: endpoint.id, state: 'active' as const };
          return { ...table, routes: [...table.routes, route] };
        }),
      }),
  };
}

/** Its interfaces and its routes go with an endpoint. */
function removeEndpoint(snapshot: Snapshot, id: string): Snapshot {
  const gone = snapshot.vpcEndpoints?.find((one) => one.id === id);
  if (!gone) return snapshot;
  const { vpcEndpoints = [], networkInterfaces, routeTables } = snapshot;
  return {
    ...snapshot,
    vpcEndpoints: vpcEndpoints.filter((one) => one.id !== id),
    ...(networkInterfaces && {
      networkInterfaces: networkInterfaces.filter(
        (one) => !gone.networkInterfaceIds.includes(one.id),
      ),
    }),
    ...(routeTables && {
      routeTables: routeTables.map((table) => ({
        ...table,
        routes: table.routes.filter((route) => route.target !== id),
      })),
    }),
  };
}
