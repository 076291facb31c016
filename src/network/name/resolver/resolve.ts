import type { SnapshotIndex } from '../../snapshot/snapshot-index.ts';
import { type Answer, onTheWay, type PassedOver, refused, unread } from '../answer.ts';
import { type Asker, longestTrail, start, type Trail } from './asker.ts';
import { isNeverPublic, withParents } from '../domain-name.ts';
import { endpointAnswer } from '../endpoint/endpoint-name.ts';
import { evaluateFileSystemName } from '../host/file-system-name.ts';
import { evaluateScreen } from './firewall-screen.ts';
import { evaluateForwarding } from './forward.ts';
import { evaluateHostName } from '../host/host-name.ts';
import type { Candidate } from './name-candidate.ts';
import { indexNames } from '../name-index.ts';
import { evaluateNameOwner } from './name-owner.ts';
import { publicAnswer } from '../public-name.ts';
import { wasRead } from '../../snapshot/was-read.ts';
import { evaluateZoneAnswer } from '../zone/zone-answer.ts';

/**
 * Resolves a name as Route 53 Resolver does for a VPC: DNS Firewall first, then whoever speaks for
 * the name most specifically, then public DNS. What a CNAME leads to is a new question.
 */
export function resolveInVpc(
  index: SnapshotIndex,
  asker: Asker,
  host: string,
  trail: Trail = start,
): Answer {
  const { vpc } = asker;
  const lost = lostAnswer(trail, host, vpc.id);
  if (lost) return lost;
  if (vpc.enableDnsSupport === undefined)
    return unread({ kind: 'vpc-attribute', vpcId: vpc.id, attribute: 'enableDnsSupport' });
  if (!vpc.enableDnsSupport) return refused('no-dns-support');
  const screen = evaluateScreen(index, asker, host, trail);
  if (screen.stopped) return screen.stopped;
  const { owner, passedOver, assumes } = evaluateNameOwner(index, asker, host);
  const on = { ...trail, names: [...trail.names, host], trusted: screen.trusts };
  const answer = owner ? byOwner(index, asker, host, owner, on) : byPublic(index, host, on, asker);
  const others = relevant(passedOver, answer, owner, asker);
  return screen.after(onTheWay(answer, { passedOver: others, assumes }));
}

/** What is answered where CNAMEs lead back to a name, or on for too long. */
function lostAnswer({ names }: Trail, host: string, vpcId: string): Answer | undefined {
  if (names.includes(host)) return refused('redirection-loop');
  return names.length > longestTrail ? unread({ kind: 'ask-inside', host, vpcId }) : undefined;
}

/**
 * That an endpoint has another name tells something only where an endpoint could have answered; that
 * something is not associated with this VPC, only where no other VPC is asked.
 */
function relevant(
  passedOver: readonly PassedOver[],
  { verdict, reason, ruleId }: Answer,
  owner: Candidate | undefined,
  { inbound }: Asker,
): readonly PassedOver[] {
  const isOfEndpoints = owner
    ? owner.kind === 'endpoint' || owner.kind === 'unread'
    : verdict === 'unknown' || reason === 'stand-in';
  const isElsewhere = ruleId !== undefined || inbound !== undefined;
  return passedOver.filter(({ because }) => {
    if (because === 'other-name') return isOfEndpoints;
    return because !== 'not-associated' || !isElsewhere;
  });
}

/** Resolves a name as anybody on the internet does. */
export function resolveInPublic(index: SnapshotIndex, host: string, trail: Trail = start): Answer {
  const lost = lostAnswer(trail, host, 'internet');
  return lost ?? byPublic(index, host, { ...trail, names: [...trail.names, host] });
}

function byOwner(
  index: SnapshotIndex,
  asker: Asker,
  host: string,
  owner: Candidate,
  trail: Trail,
): Answer {
  const { vpc, subnetId } = asker;
  switch (owner.kind) {
    case 'unread':
      return unread(owner.missing);
    case 'endpoint':
      return endpointAnswer(index, owner.endpoint, 'endpoint-private-dns');
    case 'hosts':
      return publicAnswer(index, host, vpc);
    case 'file-system':
      return evaluateFileSystemName(index, host, vpc, subnetId) ?? refused('no-such-host');
    case 'zone': {
      const follow = (name: string) => resolveInVpc(index, asker, name, trail);
      const question = { host, by: 'private-hosted-zone', asking: vpc, follow } as const;
      return evaluateZoneAnswer(index, owner.zone, question);
    }
    case 'rule': {
      const forwarded = evaluateForwarding(index, owner.rule, host, trail);
      if (forwarded.kind === 'answer') return forwarded.answer;
      const { endpoint, query } = forwarded;
      const there = index.vpcs.get(endpoint.vpcId);
      if (!there) return unread({ kind: 'resource', collection: 'vpcs', id: endpoint.vpcId });
      const inbound = query.to[0]?.address ?? endpoint.id;
      const afar = { names: [], trusted: false, vpcIds: [...trail.vpcIds, vpc.id] };
      const answer = resolveInVpc(index, { vpc: there, inbound }, host, afar);
      const facts = { ruleId: owner.rule.id, resolvedIn: answer.resolvedIn ?? there.id };
      return onTheWay({ ...answer, ...facts }, { queries: [query] });
    }
  }
}

/** A public hosted zone of the snapshot answers as public DNS does, if its domain leads to it. */
function byPublic(index: SnapshotIndex, host: string, trail: Trail, asker?: Asker): Answer {
  const { publicZonesNamed } = indexNames(index);
  const zone = withParents(host).flatMap((domain) => publicZonesNamed.get(domain) ?? [])[0];
  if (!zone)
    return isNeverPublic(host)
      ? unheardOf(index, host, asker)
      : publicAnswer(index, host, asker?.vpc);
  const follow = (name: string) =>
    asker ? resolveInVpc(index, asker, name, trail) : resolveInPublic(index, name, trail);
  const question = { host, by: 'public', follow, ...(asker ? { asking: asker.vpc } : {}) } as const;
  const answer = evaluateZoneAnswer(index, zone, question);
  return onTheWay(answer, { assumes: [{ kind: 'delegated-zone', about: zone.zoneName }] });
}

/** A name that only a private zone or a forwarding rule could know. */
function unheardOf(index: SnapshotIndex, host: string, asker?: Asker): Answer {
  const hostName = evaluateHostName(index, host, asker?.vpc);
  if (hostName || !asker) return hostName ?? refused('no-such-host');
  for (const collection of ['hostedZones', 'resolverRules'] as const)
    if (!wasRead(index.snapshot, collection, asker.vpc))
      return unread({ kind: 'resource', collection });
  return refused('no-such-host');
}
