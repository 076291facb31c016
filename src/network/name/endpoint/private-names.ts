import type { EndpointService, VpcEndpoint } from '../../snapshot/gateways.ts';
import { normalise } from '../domain-name.ts';
import { irregularNames, regularNames } from '../service-names.ts';

/**
 * The names that an endpoint's private DNS answers for; undefined where nothing tells. What AWS
 * documents of irregular names goes before what the endpoint or its service lists, because emulators
 * build those wrongly (`airflow.api.REGION…`). Otherwise the lists are AWS's own word.
 */
export function privateNames(
  endpoint: VpcEndpoint,
  rows: readonly EndpointService[],
  home: string,
): readonly string[] | undefined {
  const { id, serviceName, dnsNames, serviceRegion, region = home } = endpoint;
  const listed = [
    ...dnsNames.map(normalise).filter((name) => !hasIdLabel(name, id)),
    ...rows.flatMap(({ privateDnsNames }) => privateDnsNames),
  ];
  const known = irregularNames(serviceName, serviceRegion ?? region);
  if (known) return [...known.names, ...listed.filter((name) => name !== known.naive)];
  return listed.length > 0 ? listed : regularNames(serviceName);
}

/** Whether a name is the endpoint's own: one of its labels starts with the endpoint's id. */
export function hasIdLabel(name: string, endpointId: string): boolean {
  return name
    .split('.')
    .some((label) => label === endpointId || label.startsWith(`${endpointId}-`));
}
