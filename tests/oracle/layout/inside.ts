import { BlockList, isIPv6 } from 'node:net';

/** Whether a block holds an address, as Node reads both. */
export function isInside(block: string, address: string): boolean {
  const [base = '', prefix = ''] = block.split('/');
  const list = new BlockList();
  list.addSubnet(base, Number(prefix), isIPv6(base) ? 'ipv6' : 'ipv4');
  return list.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}

/** Whether an address is one of RFC 1918, which nobody on the internet has. */
export function isPrivate(address: string): boolean {
  return ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16'].some((block) =>
    isInside(block, address),
  );
}
