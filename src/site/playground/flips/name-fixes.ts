import type { Edit, VpcAttribute } from '../edit.ts';
import { makeEndpoint, type WantedEndpoint } from '../make-endpoint.ts';
import { serviceOfHost, shortService } from '../../plan/service.ts';
import type { Scene } from './scene.ts';

const attributes: readonly VpcAttribute[] = ['enableDnsSupport', 'enableDnsHostnames'];

/** What makes a name of AWS answer with an address inside: both attributes, private DNS, an endpoint. */
export function nameFixes(scene: Scene): readonly Edit[] {
  const { snapshot, request, vpcId } = scene;
  const vpc = snapshot.vpcs?.find(({ id }) => id === vpcId);
  const service = serviceOfHost(request.to, snapshot);
  const turnedOn = attributes.flatMap((attribute): readonly Edit[] =>
    vpc === undefined || vpc[attribute] === true
      ? []
      : [{ kind: 'set-vpc-attribute', vpc: vpc.id, attribute, value: true }],
  );
  if (service === undefined || vpcId === undefined) return turnedOn;
  const own = (snapshot.vpcEndpoints ?? []).filter(
    (one) => one.vpcId === vpcId && shortService(one.serviceName) === service,
  );
  const named = own
    .filter(({ type, privateDnsEnabled }) => type === 'Interface' && !privateDnsEnabled)
    .map(({ id }): Edit => ({ kind: 'set-private-dns', endpoint: id, on: true }));
  return [
    ...turnedOn,
    ...named,
    ...newEndpoints(
      scene,
      service,
      own.map(({ type }) => type),
    ),
  ];
}

function newEndpoints(
  { snapshot, source, vpcId = '' }: Scene,
  service: string,
  existing: readonly string[],
): readonly Edit[] {
  const serviceName = `com.amazonaws.${snapshot.region}.${service}`;
  const row = snapshot.endpointServices?.find((one) => one.serviceName === serviceName);
  const types = row?.types ?? ['Interface'];
  const wanted: WantedEndpoint = {
    ...usualPlace(snapshot, vpcId, source?.subnet?.id),
    vpcId,
    serviceName,
    type: 'Interface',
    privateDns: true,
  };
  return (['Interface', 'Gateway'] as const)
    .filter((type) => types.includes(type) && !existing.includes(type))
    .map((type) => makeEndpoint(snapshot, { ...wanted, type }));
}

/** Where the VPC's other endpoints stand, with their groups; else beside who asks, with its VPC's default group. */
export function usualPlace(
  snapshot: Scene['snapshot'],
  vpcId: string,
  besides: string | undefined,
): Pick<WantedEndpoint, 'subnetIds' | 'groupIds' | 'routeTableIds'> {
  const neighbour = snapshot.vpcEndpoints?.find(
    (one) => one.vpcId === vpcId && one.type === 'Interface' && one.subnetIds.length > 0,
  );
  const byDefault = snapshot.securityGroups?.find(
    (one) => one.vpcId === vpcId && one.groupName === 'default',
  );
  const tables = (snapshot.routeTables ?? []).filter((one) => one.vpcId === vpcId);
  const own = tables.filter(
    ({ subnetIds }) => besides !== undefined && subnetIds.includes(besides),
  );
  return {
    subnetIds: neighbour?.subnetIds ?? (besides === undefined ? [] : [besides]),
    groupIds: neighbour?.groupIds ?? (byDefault ? [byDefault.id] : []),
    routeTableIds: (own.length > 0 ? own : tables).map(({ id }) => id),
  };
}
