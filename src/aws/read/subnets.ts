import type { Subnet } from '#network/snapshot/vpc.ts';
import { subnetSchema } from '../schema/subnet.ts';
import { gather, listOf } from './kind.ts';
import type { Located } from './locate.ts';
import { once } from './once.ts';
import { publicAccess } from './public-access.ts';
import { shelve, type Shelf } from './shelf.ts';

export const subnets = listOf('Subnets', subnetSchema);

export function readSubnets(saved: Located): Shelf<Subnet> | undefined {
  const rows = gather(saved.documents, subnets);
  if (!rows) return undefined;
  const blockOf = publicAccess(saved);
  const whole = once(rows, ({ id }) => id).map((row) => {
    const { value } = row;
    const block = value.publicAccessBlock ?? blockOf(row, [value.id, value.vpcId]);
    return { ...row, value: block ? { ...value, publicAccessBlock: block } : value };
  });
  return shelve(saved, [subnets], whole);
}
