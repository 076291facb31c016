import type { AirflowEnvironment } from '#network/snapshot/service-host.ts';
import { chooseRule, holdsFor } from '#network/gateway/listener-rules.ts';
import type {
  Listener,
  ListenerAction,
  LoadBalancer,
  Target,
  TargetGroup,
} from '#network/snapshot/load-balancer.ts';
import type { NetworkInterface } from '#network/snapshot/interface.ts';
import type { Evidence } from '#labs/lab.ts';
import { unread } from '#labs/rules/unread.ts';
import { frontName } from './names.ts';

export const unreadFront = unread('aws elbv2 describe-load-balancers');

/** The lab's environment; nothing where it was deleted. */
export function environmentIn({ snapshot, bindings }: Evidence): AirflowEnvironment | undefined {
  return snapshot.environments?.find(({ id }) => id === bindings['environment']);
}

/** A target group that a listener on 443 forwards to, with the load balancer in front. */
export interface Front {
  readonly balancer: LoadBalancer;
  readonly group: TargetGroup;
}

/** Every way from a load balancer of the VPC to targets; nothing where that was not read. */
export function frontsIn(evidence: Evidence): readonly Front[] | undefined {
  return frontsBy(evidence, (listener) => [listener, ...(listener.rules ?? [])]);
}

/** Those on which people are sent who ask for the front by its name, whatever the page. */
export function frontsForPeople(evidence: Evidence): readonly Front[] | undefined {
  const address = evidence.bindings['office-user'] ?? '';
  const source = { address, ports: { from: 1024, to: 65535 } };
  const isHeld = holdsFor({ source, host: frontName });
  return frontsBy(evidence, (listener) => {
    const { rule, doubt } = chooseRule(listener, isHeld);
    return [rule ?? listener, ...(doubt ? [doubt] : [])];
  });
}

function frontsBy(
  { snapshot, bindings }: Evidence,
  actionsOf: (listener: Listener) => readonly ListenerAction[],
): readonly Front[] | undefined {
  const { loadBalancers, listeners, targetGroups } = snapshot;
  if (!loadBalancers || !listeners || !targetGroups) return undefined;
  return listeners
    .filter(({ port }) => port === 443)
    .flatMap((listener) => {
      const balancer = loadBalancers.find(({ id }) => id === listener.loadBalancerId);
      if (!balancer || balancer.vpcId !== bindings['vpc']) return [];
      const ids = actionsOf(listener).flatMap(({ targetGroupIds }) => targetGroupIds);
      return targetGroups
        .filter(({ id }) => ids.includes(id))
        .map((group) => ({ balancer, group }));
    });
}

/** Those of its targets that are not on their way out. */
export function targetsOf({ group }: Front): readonly Target[] {
  return (group.targets ?? []).filter(
    ({ health, reason }) => health !== 'draining' && reason !== 'Target.NotRegistered',
  );
}

/** Those that are the web server's: of strangers among the targets another rule speaks. */
export function webTargetsOf(evidence: Evidence, front: Front): readonly Target[] {
  return targetsOf(front).filter(({ id }) => ownerOf(evidence, id) === 'web');
}

/** The interfaces of the endpoint that leads to a part of the environment. */
export function interfacesTo(
  evidence: Evidence,
  part: 'webserverServiceName' | 'databaseServiceName',
): readonly NetworkInterface[] {
  const { vpcEndpoints = [], networkInterfaces = [] } = evidence.snapshot;
  const service = environmentIn(evidence)?.[part];
  const ids = vpcEndpoints
    .filter(({ serviceName }) => serviceName === service)
    .flatMap(({ networkInterfaceIds }) => networkInterfaceIds);
  return networkInterfaces.filter(({ id }) => ids.includes(id));
}

/** What a target's address belongs to, in a word or two. */
export function ownerOf(evidence: Evidence, address: string): 'web' | 'database' | 'other' {
  const holds = (interfaces: readonly NetworkInterface[]) =>
    interfaces.some(({ privateAddresses }) => privateAddresses.includes(address));
  if (holds(interfacesTo(evidence, 'webserverServiceName'))) return 'web';
  return holds(interfacesTo(evidence, 'databaseServiceName')) ? 'database' : 'other';
}

/** The nodes of a load balancer. */
export function nodesOf({ snapshot }: Evidence, { id }: LoadBalancer): readonly NetworkInterface[] {
  const path = `ELB ${id.split(':loadbalancer/')[1] ?? id}`;
  return (snapshot.networkInterfaces ?? []).filter(({ description }) => description === path);
}
