import type { NetworkInterface } from '#network/snapshot/interface.ts';
import { elasticAddressSchema, networkInterfaceSchema } from '../schema/network-interface.ts';
import { gather, listOf } from './kind.ts';
import type { Located } from './locate.ts';
import { once } from './once.ts';
import { shelve, type Shelf } from './shelf.ts';

const interfaces = listOf('NetworkInterfaces', networkInterfaceSchema);
const elasticAddresses = listOf('Addresses', elasticAddressSchema, 'PublicIp');

export const interfaceKinds = [interfaces, elasticAddresses];

/** Interfaces, with the Elastic IP addresses that `DescribeAddresses` tells and their own answer lacks. */
export function readNetworkInterfaces(saved: Located): Shelf<NetworkInterface> | undefined {
  const rows = gather(saved.documents, interfaces);
  if (!rows) return undefined;
  const elastic = Map.groupBy(
    (gather(saved.documents, elasticAddresses) ?? []).flatMap(({ value }) => value ?? []),
    ({ networkInterfaceId }) => networkInterfaceId,
  );
  const whole = once(rows, ({ id }) => id).map((row) => {
    const { publicAddresses, privateAddresses } = row.value;
    const known = new Set(publicAddresses.map((one) => one.private));
    const more = (elastic.get(row.value.id) ?? [])
      .map(({ pair }) => pair)
      .filter((pair) => privateAddresses.includes(pair.private) && !known.has(pair.private));
    if (more.length === 0) return row;
    return { ...row, value: { ...row.value, publicAddresses: [...publicAddresses, ...more] } };
  });
  return shelve(saved, [interfaces], whole);
}
