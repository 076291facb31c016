import { z } from 'zod';
import { isIpv4 } from '#network/packet/address.ts';

/** Blocks and addresses as AWS writes them; the message names what was expected. */
export const ipv4Block = z.string().refine(isIpv4Block, 'ipv4-block');
export const ipv6Block = z.string().refine(isIpv6Block, 'ipv6-block');
export const block = z.string().refine((text) => isIpv4Block(text) || isIpv6Block(text), 'block');
export const ipv4Address = z.string().refine(isIpv4, 'ipv4-address');
export const ipv6Address = z.string().refine(isIpv6, 'ipv6-address');
export const address = z.string().refine((text) => isIpv4(text) || isIpv6(text), 'address');

function isIpv4Block(text: string): boolean {
  const [base = '', prefix = '', ...more] = text.split('/');
  return isIpv4(base) && /^\d{1,2}$/.test(prefix) && Number(prefix) <= 32 && more.length === 0;
}

function isIpv6Block(text: string): boolean {
  const [base = '', prefix = '', ...more] = text.split('/');
  return isIpv6(base) && /^\d{1,3}$/.test(prefix) && Number(prefix) <= 128 && more.length === 0;
}

/** Eight groups of up to four digits; `::` stands once, for one or more groups of zeros. */
function isIpv6(text: string): boolean {
  const halves = text.split('::');
  const groups = halves.map((half) => (half === '' ? [] : half.split(':')));
  const all = groups.flat();
  const dotted = isIpv4(text.split(':').at(-1) ?? '') ? 1 : 0; // Two groups: ::ffff:10.0.0.1
  const written = all.length + dotted;
  const sound = all.slice(0, all.length - dotted).every((group) => /^[0-9a-f]{1,4}$/i.test(group));
  const isEnough = halves.length === 1 ? written === 8 : halves.length === 2 && written < 8;
  return sound && isEnough;
}
