import type { Vpc } from '../snapshot/vpc.ts';
import type { SnapshotIndex } from '../snapshot/snapshot-index.ts';

const shape =
  /^(?<kind>ip|ec2)-(?<address>\d+-\d+-\d+-\d+)\.[a-z0-9.-]*(?:internal|amazonaws\.com)$/;

/**
 * The private address behind `ip-10-0-1-23.…internal` or, asked from inside the VPC, behind the public
 * name `ec2-….amazonaws.com`; undefined for any other name.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/vpc-dns.html
 */
export function addressOfInstanceName(
  index: SnapshotIndex,
  vpc: Vpc,
  host: string,
): string | undefined {
  const groups = shape.exec(host)?.groups;
  const address = groups?.['address']?.replaceAll('-', '.');
  if (address === undefined) return undefined;
  if (groups?.['kind'] === 'ip')
    return index.interfacesByAddress.get(address)?.some((eni) => eni.vpcId === vpc.id)
      ? address
      : undefined;
  const owner = index.interfaceByPublicAddress.get(address);
  if (owner?.vpcId !== vpc.id) return undefined;
  return owner.publicAddresses.find((one) => one.public === address)?.private;
}
