import { formatIpv4, nthAddress, parseCidr } from '../packet/address.ts';
import { canonicalAddress } from '../packet/block.ts';
import type { SnapshotIndex } from '../snapshot/snapshot-index.ts';
import type { Missing } from '../snapshot/missing.ts';
import type { Verdict } from '../verdict.ts';

export type PlatformService =
  'resolver' | 'instance-metadata' | 'task-metadata' | 'time-sync' | 'windows-activation';

/** What the platform itself answers, beside all groups and ACLs of the VPC. */
export interface PlatformStep {
  readonly kind: 'platform';
  readonly verdict: Verdict;
  readonly service: PlatformService;
  readonly address: string;
  readonly reason: 'unfiltered' | 'no-dns-support' | 'unread';
  readonly missing?: Missing;
}

const fixed: Readonly<Record<string, PlatformService>> = {
  '169.254.169.253': 'resolver',
  'fd00:ec2::253': 'resolver',
  '169.254.169.254': 'instance-metadata',
  'fd00:ec2::254': 'instance-metadata',
  '169.254.170.2': 'task-metadata',
  '169.254.169.123': 'time-sync',
  'fd00:ec2::123': 'time-sync',
  '169.254.169.250': 'windows-activation',
  '169.254.169.251': 'windows-activation',
};

/**
 * Judges a packet to an address of the platform: neither security groups nor network ACLs see what
 * goes to the resolver, the metadata services, time and licence servers. The resolver at the VPC's
 * first block plus two answers only while `enableDnsSupport` is true. `undefined` for any other
 * address.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/AmazonDNS-concepts.html
 */
export function evaluatePlatformAddress(
  index: SnapshotIndex,
  vpcId: string,
  destination: string,
): PlatformStep | undefined {
  const vpc = index.vpcs.get(vpcId);
  const block = vpc?.cidrs[0];
  const address = canonicalAddress(destination);
  const isBasePlusTwo =
    block !== undefined && formatIpv4(nthAddress(parseCidr(block), 2)) === address;
  const service = isBasePlusTwo ? 'resolver' : fixed[address];
  if (service === undefined) return undefined;
  const step = { kind: 'platform', service, address } as const;
  if (service !== 'resolver' || vpc?.enableDnsSupport === true)
    return { ...step, verdict: 'allow', reason: 'unfiltered' };
  if (vpc?.enableDnsSupport === false)
    return { ...step, verdict: 'deny', reason: 'no-dns-support' };
  const missing = { kind: 'vpc-attribute', vpcId, attribute: 'enableDnsSupport' } as const;
  return { ...step, verdict: 'unknown', reason: 'unread', missing };
}
