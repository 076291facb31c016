import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { Edit } from '../edit.ts';
import { usualPlace } from '../flips/name-fixes.ts';
import { makeEndpoint } from '../make-endpoint.ts';
import { read, valueOf, wrong, type Fields, type Reading } from './field.ts';

/** Where a new endpoint is to stand. */
export interface Spot {
  readonly vpcId: string;
  readonly subnetId?: string;
}

/** An endpoint, of the fields that CreateVpcEndpoint takes; it stands where the VPC's others do. */
export function readEndpoint(snapshot: Snapshot, spot: Spot, fields: Fields): Reading<Edit> {
  const text = valueOf(fields, 'ServiceName');
  const whole = text.includes('amazonaws') ? text : `com.amazonaws.${snapshot.region}.${text}`;
  const services = snapshot.endpointServices;
  const row = services?.find(({ serviceName }) => serviceName === whole);
  if (text === '' || (services !== undefined && row === undefined))
    return wrong(
      'ServiceName',
      { en: 'a service of this Region', ja: 'このリージョンのサービス' },
      text,
      'logs',
    );
  const type = valueOf(fields, 'VpcEndpointType') === 'Gateway' ? 'Gateway' : 'Interface';
  if (row !== undefined && !row.types.includes(type))
    return wrong(
      'VpcEndpointType',
      { en: row.types.join(', '), ja: row.types.join('、') },
      type,
      row.types[0] ?? '',
    );
  const place = usualPlace(snapshot, spot.vpcId, spot.subnetId);
  const wanted = {
    ...place,
    vpcId: spot.vpcId,
    serviceName: whole,
    type,
    privateDns: valueOf(fields, 'PrivateDnsEnabled') !== 'false',
  } as const;
  return read(makeEndpoint(snapshot, wanted));
}
