import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { inbound, outbound } from '../../support/network.ts';
import { edit, fault, type Fault, type Where } from './fault.ts';
import { type Kind, wayOf } from './way.ts';

/** A client that is stopped, or whose groups let nothing out. */
export function ofClient(kind: Kind, network: Snapshot): readonly Fault[] {
  if (wayOf(kind).from === 'internet') return [];
  return [stopped('client'), ...groupFaults('client', 'egress', groupsOf(network, 'eni-client'))];
}

/** A server that is stopped, or whose groups let nothing in. */
export function ofServer(kind: Kind, network: Snapshot): readonly Fault[] {
  const { behind } = wayOf(kind);
  if (!behind) return [];
  const groups = groupFaults('server', 'ingress', groupsOf(network, 'eni-server'));
  return behind === 'endpoint' ? groups : [stopped('server'), ...groups];
}

function stopped(who: 'client' | 'server'): Fault {
  return fault(
    `the ${who} is stopped`,
    who,
    (network) => ({
      ...network,
      instances: edit(network.instances, `i-${who}`, (one) => ({ ...one, state: 'stopped' })),
    }),
    [[who, `forward instance i-${who} BAD_STATE`]],
  );
}

function groupsOf({ networkInterfaces }: Snapshot, id: string): readonly string[] {
  return networkInterfaces?.find((one) => one.id === id)?.groupIds ?? [];
}

function groupFaults(
  who: 'client' | 'server',
  way: 'egress' | 'ingress',
  groupIds: readonly string[],
): readonly Fault[] {
  const site = `${who}-group` as const;
  const told = (code: string): readonly [Where, string][] => [
    [site, `forward security-group-${way} ${groupIds.join(', ')} ${code}`],
  ];
  const only = (rules: readonly string[]) => (network: Snapshot) => ({
    ...network,
    securityGroups:
      network.securityGroups?.map((group) => {
        if (!groupIds.includes(group.id)) return group;
        const kept = group.rules.filter((rule) => rule.egress !== (way === 'egress'));
        return { ...group, rules: [...kept, ...rules.map(way === 'egress' ? outbound : inbound)] };
      }) ?? [],
  });
  return [
    fault(`the groups of the ${who} have no ${way} rule`, site, only([]), told('SG_HAS_NO_RULES')),
    fault(
      `the groups of the ${who} have ${way} rules for others`,
      site,
      only(['tcp/9 0.0.0.0/0', 'all 172.31.0.0/24', 'icmp/8--1 0.0.0.0/0']),
      told('ENI_SG_RULES_MISMATCH'),
    ),
  ];
}
