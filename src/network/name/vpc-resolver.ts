import { formatIpv4, nthAddress, parseCidr } from '../packet/address.ts';
import type { Vpc } from '../snapshot/vpc.ts';

/** The first resolver of the VPC's DHCP options that is not Amazon's. */
export function ownResolver(vpc: Vpc): string | undefined {
  const amazons = ['AmazonProvidedDNS', '169.254.169.253', amazonResolver(vpc)];
  return vpc.dnsServers?.find((server) => !amazons.includes(server));
}

/** The address that hosts of the VPC ask. */
export function resolverOf(vpc: Vpc): string {
  return ownResolver(vpc) ?? amazonResolver(vpc);
}

/**
 * Amazon's resolver stands at the base of the VPC's first block plus two.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/AmazonDNS-concepts.html
 */
function amazonResolver(vpc: Vpc): string {
  const cidr = vpc.cidrs[0];
  return cidr === undefined ? '169.254.169.253' : formatIpv4(nthAddress(parseCidr(cidr), 2));
}
