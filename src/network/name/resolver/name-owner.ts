import type { Missing } from '../../snapshot/missing.ts';
import type { SnapshotIndex } from '../../snapshot/snapshot-index.ts';
import type { NameAssumption, PassedOver } from '../answer.ts';
import type { Asker } from './asker.ts';
import { isWithin } from '../domain-name.ts';
import { type EndpointCandidates, readEndpoints } from '../endpoint/endpoint-candidates.ts';
import { fileSystemDomain } from '../host/file-system-name.ts';
import { hostDomains } from '../host/host-name.ts';
import { beaten, bySpecificity, type Candidate } from './name-candidate.ts';
import { evaluateResolverRules } from './rule-candidates.ts';
import { wasRead } from '../../snapshot/was-read.ts';
import { evaluateHostedZones } from '../zone/zone-candidates.ts';

/** Who answers for a name in a VPC, and who does not; without an owner the name is public. */
export interface NameOwner {
  readonly owner?: Candidate;
  readonly passedOver: readonly PassedOver[];
  readonly assumes: readonly NameAssumption[];
}

/**
 * Finds who answers for a name in a VPC: the most specific of its Resolver rules, private hosted
 * zones, private DNS names of endpoints and EC2's own domains. A rule that forwards wins over a zone
 * of the same name; a wider one leaves the others local. Whatever none of them holds is public.
 *
 * That private DNS of an endpoint ranks as a private hosted zone does is not said by AWS: it is
 * named as an assumption where it matters.
 *
 * @see https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/hosted-zone-private-considerations.html
 * @see https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resolver-overview-forward-vpc-to-network-autodefined-rules.html
 */
export function evaluateNameOwner(index: SnapshotIndex, asker: Asker, name: string): NameOwner {
  const zones = evaluateHostedZones(index, asker.vpc, name);
  const { rule, passedOver: otherRules } = evaluateResolverRules(index, asker.vpc.id, name);
  const endpoints = readEndpoints(index, asker, name);
  const candidates: readonly Candidate[] = [
    ...(rule?.type === 'FORWARD' ? [{ kind: 'rule', domain: rule.domain, rule } as const] : []),
    ...zones.candidates,
    ...endpoints.candidates,
    ...ownDomains(index, asker, name),
  ];
  const ranked = bySpecificity(withoutTwins(asker, name, candidates));
  const [best, ...others] = ranked;
  const owner = inDoubt(best, name, endpoints.doubt) ?? best;
  const lost = best ? others.flatMap((one) => beaten(one, best)) : [];
  return {
    ...(owner ? { owner } : {}),
    passedOver: [...endpoints.passedOver, ...lost, ...zones.passedOver, ...otherRules],
    assumes: [
      ...unreadKinds(index, asker, name),
      ...aboutEndpoints(ranked, endpoints, best?.domain ?? ''),
    ],
  };
}

/** EC2's own domains stay with Resolver where the VPC has DNS host names, EFS's where it has EFS. */
function ownDomains(
  { snapshot }: SnapshotIndex,
  { vpc }: Asker,
  name: string,
): readonly Candidate[] {
  const fileSystem = fileSystemDomain(name);
  const domains = hostDomains(vpc.region ?? snapshot.region);
  const hosts = vpc.enableDnsHostnames ? domains.filter((domain) => isWithin(name, domain)) : [];
  return [
    ...hosts.map((domain) => ({ kind: 'hosts', domain }) as const),
    ...(fileSystem === undefined ? [] : [{ kind: 'file-system', domain: fileSystem } as const]),
  ];
}

/**
 * Two zones of one name cannot stand in one VPC. A listed zone beside a hidden one of that name is
 * the hidden one itself, whose records nobody may read; one with records is something that only an
 * emulator allows.
 */
function withoutTwins(
  { vpc }: Asker,
  host: string,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const hidden = candidates.filter(({ kind }) => kind === 'endpoint' || kind === 'file-system');
  return candidates.flatMap((one) => {
    if (one.kind !== 'zone' || hidden.every(({ domain }) => domain !== one.domain)) return one;
    if (!one.zone.records) return [];
    const missing = { kind: 'ask-inside', host, vpcId: vpc.id } as const;
    return { kind: 'unread', domain: one.domain, missing };
  });
}

/** An endpoint that was not read may have the more specific name, unless none can be. */
function inDoubt(
  best: Candidate | undefined,
  name: string,
  missing: Missing | undefined,
): Candidate | undefined {
  const isSettled = best && (best.domain === name || ['hosts', 'file-system'].includes(best.kind));
  return missing && !isSettled ? { kind: 'unread', domain: name, missing } : undefined;
}

function unreadKinds(
  { snapshot }: SnapshotIndex,
  { vpc }: Asker,
  about: string,
): readonly NameAssumption[] {
  return [
    ...(wasRead(snapshot, 'hostedZones', vpc) ? [] : [{ kind: 'no-hosted-zone', about } as const]),
    ...(wasRead(snapshot, 'resolverRules', vpc)
      ? []
      : [{ kind: 'no-resolver-rule', about } as const]),
  ];
}

function aboutEndpoints(
  ranked: readonly Candidate[],
  { above }: EndpointCandidates,
  domain: string,
): readonly NameAssumption[] {
  const covering = ranked.flatMap((one) => (one.kind === 'endpoint' ? one.endpoint.id : []));
  const rivals = ranked.filter(({ kind }) => kind === 'rule' || kind === 'zone');
  return [
    ...(rivals.length > 0 ? covering : []).map(
      (about) => ({ kind: 'endpoint-zone', about }) as const,
    ),
    ...above
      .filter((one) => one.domain.length > domain.length)
      .map(({ endpoint: { id } }) => ({ kind: 'endpoint-names-only', about: id }) as const),
  ];
}
