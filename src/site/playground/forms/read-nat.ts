import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { Edit } from '../edit.ts';
import { makeNatGateway } from '../make-gateway.ts';
import { read, valueOf, wrong, type Fields, type Reading } from './field.ts';

/** A NAT gateway, of the fields that CreateNatGateway takes. */
export function readNat(snapshot: Snapshot, fields: Fields): Reading<Edit> {
  const subnet = valueOf(fields, 'SubnetId');
  const connectivity = valueOf(fields, 'ConnectivityType') === 'private' ? 'private' : 'public';
  const edit = makeNatGateway(snapshot, subnet, connectivity);
  if (edit !== undefined) return read(edit);
  return wrong(
    'SubnetId',
    { en: 'a subnet with a free IPv4 address', ja: '空き IPv4 アドレスのあるサブネット' },
    subnet,
    snapshot.subnets?.[0]?.id ?? '',
  );
}
