import type { EndpointService, VpcEndpoint } from '#network/snapshot/gateways.ts';
import { endpointServiceSchema, vpcEndpointSchema } from '../schema/vpc-endpoint.ts';
import { gather, listOf } from './kind.ts';
import type { Located } from './locate.ts';
import { once } from './once.ts';
import { shelve, type Shelf } from './shelf.ts';

const endpoints = listOf('VpcEndpoints', vpcEndpointSchema);
const services = listOf('ServiceDetails', endpointServiceSchema);

export const endpointKinds = [endpoints, services];

/** Endpoints; the Region of the service stays only where it is another than the endpoint's. */
export function readVpcEndpoints(saved: Located): Shelf<VpcEndpoint> | undefined {
  const rows = gather(saved.documents, endpoints);
  if (!rows) return undefined;
  const whole = once(rows, ({ id }) => id).map((row) => {
    const { serviceRegion, ...value } = row.value;
    const own = saved.regionOfVpc.get(value.vpcId) ?? row.place.region;
    const isElsewhere = serviceRegion !== undefined && serviceRegion !== own;
    return { ...row, value: isElsewhere ? { ...value, serviceRegion } : value };
  });
  return shelve(saved, [endpoints], whole);
}

/** The catalogue, one row per service name: S3's two types are two rows of AWS's. */
export function readEndpointServices(saved: Located): Shelf<EndpointService> | undefined {
  const rows = gather(saved.documents, services);
  if (!rows) return undefined;
  const told = once(rows, (row) => [row.serviceName, ...row.types].join(' '));
  const byName = Map.groupBy(told, ({ value }) => value.serviceName);
  const { places } = shelve(saved, [services], []);
  const resources = [...byName.values()].map((same) =>
    same.map(({ value }) => value).reduce(merge),
  );
  return { resources, places, isGlobal: false };
}

function merge(one: EndpointService, two: EndpointService): EndpointService {
  return {
    ...one,
    ...two,
    types: [...new Set([...one.types, ...two.types])],
    privateDnsNames: [...new Set([...one.privateDnsNames, ...two.privateDnsNames])],
  };
}
