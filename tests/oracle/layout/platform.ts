import type { Vpc } from '#network/snapshot/vpc.ts';

/**
 * Where the platform answers a VPC's hosts whatever its groups and ACLs say: metadata, time, and the
 * resolver, by its fixed address and at the VPC's base plus two, while the VPC has DNS support.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/AmazonDNS-concepts.html
 */
export function platformAddresses({ cidrs, enableDnsSupport }: Vpc): readonly string[] {
  const [block = ''] = cidrs;
  const basePlusTwo = block.replace(/\d+\/\d+$/, '2');
  const resolver = enableDnsSupport === true ? ['169.254.169.253', basePlusTwo] : [];
  return ['169.254.169.254', '169.254.169.123', ...resolver];
}
