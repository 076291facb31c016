import type { NetworkInterface } from '#network/snapshot/interface.ts';
import { addressesOf, holderOf } from './holder.ts';
import { customerBlocks, outsideBlocks, outsideBlocks6, services } from './outside.ts';
import type { Sites } from './sites.ts';

/** Blocks in which a person would look for an address: most hold it as somebody sees it, some miss. */
export function blocksAround(
  { vpcs, subnets }: Sites,
  interfaces: readonly NetworkInterface[],
  address: string,
): readonly string[] {
  const holder = holderOf(interfaces, address);
  const isIpv6 = address.includes(':');
  if (!holder) {
    if (isIpv6) return ['::/0', ...outsideBlocks6];
    const block = address.replace(/\d+$/, '0/24');
    const known = [...outsideBlocks, ...customerBlocks, ...serviceBlocks];
    return ['0.0.0.0/0', '0.0.0.0/0', block, `${address}/32`, ...known];
  }
  const subnet = subnets.find(({ id }) => id === holder.subnetId);
  const vpc = vpcs.find(({ id }) => id === holder.vpcId);
  const known = [
    ...addressesOf(holder).map((one) => `${one}/${one.includes(':') ? 128 : 32}`),
    ...(subnet ? [subnet.cidr, ...(subnet.ipv6Cidrs ?? [])] : []),
    ...(vpc ? [...vpc.cidrs, ...vpc.ipv6Cidrs] : []),
    isIpv6 ? '::/0' : '0.0.0.0/0',
    // What NAT gateways and public addresses look like from outside.
    ...(isIpv6 ? [] : ['54.64.0.0/16']),
  ];
  return known.filter((block) => block.includes(':') === isIpv6);
}

const serviceBlocks = services.flatMap(({ blocks }) => blocks);
