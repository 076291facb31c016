import { BlockList, isIPv6 } from 'node:net';

/** Whether a block holds an address, as Node reads both. */
export function isInside(block: string, address: string): boolean {
  const [base = '', prefix = ''] = block.split('/');
  const list = new BlockList();
  list.addSubnet(base, Number(prefix), isIPv6(base) ? 'ipv6' : 'ipv4');
  return list.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}
