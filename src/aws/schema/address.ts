import { z } from 'zod';
import { familyOf, isAddress, type Family } from '#network/packet/block.ts';

/** Blocks and addresses as AWS writes them; the message names what was expected. */
export const ipv4Block = z.string().refine((text) => isBlockOf(4, text), 'ipv4-block');
export const ipv6Block = z.string().refine((text) => isBlockOf(6, text), 'ipv6-block');
export const block = z.string().refine((text) => isBlockOf(familyOf(text), text), 'block');
export const ipv4Address = z.string().refine((text) => isAddressOf(4, text), 'ipv4-address');
export const ipv6Address = z.string().refine((text) => isAddressOf(6, text), 'ipv6-address');
export const address = z.string().refine(isAddress, 'address');

/** `pl-…`, by which routes and rules tell a list from a block. */
export const prefixListId = z.string().refine((text) => /^pl-./.test(text), 'prefix-list');

const longest: Readonly<Record<Family, number>> = { 4: 32, 6: 128 };

/** Unlike the packet's own reading, AWS never leaves the prefix of a block out. */
function isBlockOf(family: Family, text: string): boolean {
  const [base = '', prefix = '', ...more] = text.split('/');
  const isPrefix = /^\d{1,3}$/.test(prefix) && Number(prefix) <= longest[family];
  return isAddressOf(family, base) && isPrefix && more.length === 0;
}

function isAddressOf(family: Family, text: string): boolean {
  return isAddress(text) && familyOf(text) === family;
}
