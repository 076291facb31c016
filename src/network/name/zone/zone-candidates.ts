import type { HostedZone } from '../../snapshot/dns.ts';
import type { SnapshotIndex } from '../../snapshot/snapshot-index.ts';
import type { Vpc } from '../../snapshot/vpc.ts';
import type { PassedOver } from '../answer.ts';
import { withParents } from '../domain-name.ts';
import type { Candidate } from '../resolver/name-candidate.ts';
import { indexNames } from '../name-index.ts';

/** The private hosted zones that hold a name, as one VPC sees them. */
export interface ZoneCandidates {
  readonly candidates: readonly Candidate[];
  readonly passedOver: readonly PassedOver[];
}

/**
 * A private hosted zone answers in the VPCs that it is associated with, where both DNS attributes
 * are true. Of several that hold a name, the one with the most specific name is asked, and no other.
 *
 * @see https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/hosted-zone-private-considerations.html
 */
export function evaluateHostedZones(index: SnapshotIndex, vpc: Vpc, name: string): ZoneCandidates {
  const { privateZonesNamed } = indexNames(index);
  const candidates: Candidate[] = [];
  const passedOver: PassedOver[] = [];
  for (const domain of withParents(name))
    for (const zone of privateZonesNamed.get(domain) ?? []) {
      const read = readZone(zone, vpc);
      if (typeof read === 'string') passedOver.push({ kind: 'hosted-zone', zone, because: read });
      else candidates.push(read);
    }
  return { candidates, passedOver };
}

function readZone(zone: HostedZone, vpc: Vpc): Candidate | 'not-associated' | 'no-dns-hostnames' {
  const { zoneName: domain, id: zoneId, vpcIds } = zone;
  if (!vpcIds) return { kind: 'unread', domain, missing: { kind: 'hosted-zone-vpcs', zoneId } };
  if (!vpcIds.includes(vpc.id)) return 'not-associated';
  if (vpc.enableDnsHostnames) return { kind: 'zone', domain, zone };
  if (vpc.enableDnsHostnames === false) return 'no-dns-hostnames';
  const missing = {
    kind: 'vpc-attribute',
    vpcId: vpc.id,
    attribute: 'enableDnsHostnames',
  } as const;
  return { kind: 'unread', domain, missing };
}
