import { z } from 'zod';
import { dnsFirewallKinds } from './dns-firewalls.ts';
import { endpointKinds } from './endpoints.ts';
import { hostedZoneKinds } from './hosted-zones.ts';
import { identityKinds } from './identities.ts';
import { reservations } from './instances.ts';
import type { Kind } from './kind.ts';
import { loadBalancerKinds } from './load-balancers.ts';
import { interfaceKinds } from './network-interfaces.ts';
import { ownedKinds } from './owned.ts';
import { peerings } from './peerings.ts';
import { plainKinds } from './plain.ts';
import { prefixListKinds } from './prefix-lists.ts';
import { publicAccessKinds } from './public-access.ts';
import { runCommands } from './processes.ts';
import { resolverKinds } from './resolver.ts';
import { resourcePolicyKinds } from './resource-policies.ts';
import { scheduleKinds } from './schedules.ts';
import { securityGroupKinds } from './security-groups.ts';
import { serviceHostKinds } from './service-hosts.ts';
import { serviceTaskKinds } from './service-tasks.ts';
import { subnets } from './subnets.ts';
import { transitGatewayKinds } from './transit-gateways.ts';
import { vpcKinds } from './vpcs.ts';

/** Every kind of answer that is read. */
const kinds: readonly Kind<unknown>[] = [
  ...vpcKinds,
  subnets,
  ...plainKinds,
  ...securityGroupKinds,
  ...interfaceKinds,
  reservations,
  ...endpointKinds,
  ...prefixListKinds,
  peerings,
  ...publicAccessKinds,
  ...transitGatewayKinds,
  ...loadBalancerKinds,
  ...hostedZoneKinds,
  ...resolverKinds,
  ...dnsFirewallKinds,
  ...serviceHostKinds,
  ...serviceTaskKinds,
  runCommands,
  ...scheduleKinds,
  ...identityKinds,
  ...ownedKinds,
  ...resourcePolicyKinds,
];

/** Answers that people save with the others, and of which no trace needs anything. */
const unread: readonly string[] = [
  'ServiceNames',
  'TransitGatewayRouteTablePropagations',
  'LoadBalancerDescriptions',
  'FirewallRuleGroups',
  'FirewallDomainLists',
  'FirewallConfigs',
  'CustomerGateways',
  'AvailabilityZones',
  'Regions',
];

const callerSchema = z.object({ Account: z.string() });

/** Whether a document is an answer that we know, whatever its file is called. */
export function isRecognised(document: Readonly<Record<string, unknown>>): boolean {
  return (
    kinds.some((kind) => kind.isOurs(document)) ||
    unread.some((member) => Array.isArray(document[member])) ||
    callerSchema.safeParse(document).success
  );
}
