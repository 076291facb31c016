import type { Evidence } from '#labs/lab.ts';
import type { SecurityGroup, SecurityGroupRule } from '#network/snapshot/vpc.ts';

/** The groups on these hosts, as they are worn now; `undefined` where that was not read. */
export function groupsWorn(
  { snapshot, bindings }: Evidence,
  hosts: readonly string[],
): readonly SecurityGroup[] | undefined {
  const { networkInterfaces, securityGroups } = snapshot;
  if (!networkInterfaces || !securityGroups) return undefined;
  const ids = new Set(hosts.map((host) => bindings[host]));
  const worn = new Set(
    networkInterfaces.filter(({ id }) => ids.has(id)).flatMap(({ groupIds }) => groupIds),
  );
  return securityGroups.filter(({ id }) => worn.has(id));
}

/** The groups on the endpoints of the lab’s VPC. */
export function groupsOnDoors({ snapshot, bindings }: Evidence): readonly SecurityGroup[] {
  const doors = (snapshot.vpcEndpoints ?? []).filter(({ vpcId }) => vpcId === bindings['vpc']);
  const worn = new Set(doors.flatMap(({ groupIds }) => groupIds));
  return (snapshot.securityGroups ?? []).filter(({ id }) => worn.has(id));
}

/** A rule as one line: protocol, ports, and the other end. */
export function ruleLine({ protocol, ports, peer }: SecurityGroupRule): string {
  const end =
    peer.kind === 'security-group'
      ? peer.groupId
      : peer.kind === 'prefix-list'
        ? peer.prefixListId
        : peer.cidr;
  return `${protocol}${ports ? ` ${ports.from}-${ports.to}` : ''} ${end}`;
}
