import { isIpv4, isPrivate, parseIpv4 } from '../../packet/address.ts';
import { holds } from '../../packet/block.ts';
import type { SnapshotIndex } from '../../snapshot/snapshot-index.ts';
import type { Vpc } from '../../snapshot/vpc.ts';
import { type Answer, answered, refused, unread } from '../answer.ts';
import { domainsOf, regionLabel } from '../partition.ts';
import { bothAttributes, evaluatePrivateView } from './private-view.ts';
import { wasRead } from '../../snapshot/was-read.ts';

/**
 * Answers for the names that EC2 gives to instances; undefined for any other name. A private one
 * (`ip-10-0-1-23.REGION.compute.internal`) answers in VPCs of its Region with both DNS attributes. A
 * public one (`ec2-….REGION.compute.amazonaws.com`) gives the private address where the host's VPC,
 * peering or a transit gateway lets it, and the public one elsewhere.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/vpc-dns.html
 * @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-naming.html
 */
export function evaluateHostName(
  index: SnapshotIndex,
  host: string,
  asking?: Vpc,
): Answer | undefined {
  const { label = '', domain = '' } = /^(?<label>[^.]+)\.(?<domain>.+)$/.exec(host)?.groups ?? {};
  const region = regionLabel.exec(domain)?.[0] ?? 'us-east-1';
  if (isPublicDomain(domain, region)) {
    const address = spelled(label, 'ec2');
    return address === undefined ? undefined : publicName(index, address, asking);
  }
  if (!privateDomains(region).includes(domain)) return undefined;
  if (!asking || !knowsRegion(index, asking, region)) return refused('no-such-host');
  const attributes = bothAttributes(asking);
  if (attributes === 'no') return refused('no-dns-hostnames');
  if (attributes !== 'yes') return unread(attributes);
  const address = spelled(label, 'ip');
  return address === undefined
    ? resourceName(index, label, asking)
    : ipName(index, address, asking);
}

/** The domains of EC2's own names, which Resolver keeps to itself in a VPC with DNS host names. */
export function hostDomains(region: string): readonly string[] {
  const isFirst = region === 'us-east-1';
  const { main } = domainsOf(region);
  return [...privateDomains(region), isFirst ? `compute-1.${main}` : `${region}.compute.${main}`];
}

function privateDomains(region: string): readonly string[] {
  return region === 'us-east-1'
    ? ['ec2.internal', 'compute-1.internal']
    : [`${region}.compute.internal`];
}

function isPublicDomain(domain: string, region: string): boolean {
  return !privateDomains(region).includes(domain) && hostDomains(region).includes(domain);
}

function spelled(label: string, prefix: 'ip' | 'ec2'): string | undefined {
  const address = label.replace(`${prefix}-`, '').replaceAll('-', '.');
  return label.startsWith(`${prefix}-`) && isIpv4(address) ? address : undefined;
}

/** Names of another Region are known where a VPC is peered with one there. */
function knowsRegion(index: SnapshotIndex, asking: Vpc, region: string): boolean {
  if (region === (asking.region ?? index.snapshot.region)) return true;
  const peerings = index.peeringsOfVpc.get(asking.id) ?? [];
  return peerings.some(
    ({ state, requester, accepter }) =>
      state === 'active' && [requester.region, accepter.region].includes(region),
  );
}

function ipName(index: SnapshotIndex, address: string, asking: Vpc): Answer {
  const holders = index.interfacesByAddress.get(address) ?? [];
  const holder = holders.find(({ vpcId }) => vpcId === asking.id) ?? holders[0];
  const isOwn = asking.cidrs.some((cidr) => holds(cidr, address));
  if (!isOwn && !isPrivate(parseIpv4(address))) return refused('no-such-host');
  const answers = [address];
  if (holder) return answered('vpc-dns', { answers, hostId: holder.id });
  return answered('vpc-dns', { answers, assumes: [{ kind: 'spelled-address', about: address }] });
}

/** `i-….REGION.compute.internal` answers with the records that the instance's options name. */
function resourceName(index: SnapshotIndex, label: string, asking: Vpc): Answer {
  if (!/^i-[0-9a-z]+$/.test(label)) return refused('no-such-host');
  const instance = index.instances.get(label);
  if (!instance) {
    const missing = { kind: 'resource', collection: 'instances', id: label } as const;
    return wasRead(index.snapshot, 'instances', asking) ? refused('no-such-host') : unread(missing);
  }
  const { resourceNameRecords: records, networkInterfaceIds } = instance;
  if (!records) return unread({ kind: 'instance-name-options', instanceId: label });
  const first = index.interfaces.get(networkInterfaceIds[0] ?? '');
  if (!first) return unread({ kind: 'resource', collection: 'networkInterfaces' });
  const answers = records.includes('A') ? first.privateAddresses.slice(0, 1) : [];
  const answers6 = records.includes('AAAA') ? first.ipv6Addresses.slice(0, 1) : [];
  if (answers.length + answers6.length === 0) return refused('no-such-host', { hostId: label });
  return answered('vpc-dns', { answers, answers6, hostId: label });
}

function publicName(index: SnapshotIndex, address: string, asking?: Vpc): Answer {
  const owner = index.interfaceByPublicAddress.get(address);
  if (!owner && !index.snapshot.networkInterfaces)
    return unread({ kind: 'resource', collection: 'networkInterfaces' });
  const about = address;
  const answers = [address];
  if (!owner) return answered('public', { answers, assumes: [{ kind: 'spelled-address', about }] });
  const vpc = index.vpcs.get(owner.vpcId);
  if (!vpc) return unread({ kind: 'resource', collection: 'vpcs', id: owner.vpcId });
  const attributes = bothAttributes(vpc);
  if (attributes === 'no') return refused('no-dns-hostnames', { hostId: owner.id });
  if (attributes !== 'yes') return unread(attributes);
  const view = asking ? evaluatePrivateView(index, asking, vpc) : 'public';
  if (typeof view === 'object') return unread(view);
  const inside = owner.publicAddresses.find((one) => one.public === address)?.private;
  return view === 'private' && inside !== undefined
    ? answered('vpc-dns', { answers: [inside], hostId: owner.id })
    : answered('public', { answers, hostId: owner.id });
}
