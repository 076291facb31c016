import type { Way } from '#network/path/path.ts';
import type { Place } from '#network/path/place.ts';
import type { VpcEndpoint } from '#network/snapshot/gateways.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';

/** How an AWS call would arrive at its service, as far as the path tells. */
export interface Arrival {
  readonly source: Place;
  readonly way: Way;
  readonly endpoint: VpcEndpoint | undefined;
  readonly host: string | undefined;
}

/** The condition keys that the network decides. */
export const networkKeys = ['aws:sourceip', 'aws:sourcevpc', 'aws:sourcevpce', 'aws:vpcsourceip'];

/** Whether the path tells the network's condition keys; without a path they are not known. */
export function knowsNetworkKeys(arrival: Arrival): boolean {
  return arrival.endpoint !== undefined || sourceIp(arrival) !== undefined;
}

/**
 * The condition keys of a call: through an endpoint it carries the endpoint, its VPC and the caller's
 * private address, and no `aws:SourceIp`; otherwise `aws:SourceIp` alone.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
export function contextOf(
  snapshot: Snapshot,
  arrival: Arrival,
): Readonly<Record<string, readonly string[]>> {
  return {
    'aws:RequestedRegion': [regionOf(arrival.host) ?? snapshot.region],
    'aws:SecureTransport': ['true'],
    'aws:ViaAWSService': ['false'],
    ...networkContext(arrival),
  };
}

function networkContext(arrival: Arrival): Readonly<Record<string, readonly string[]>> {
  const { endpoint, source } = arrival;
  const address = sourceIp(arrival);
  if (endpoint)
    return {
      'aws:SourceVpce': [endpoint.id],
      'aws:SourceVpc': [endpoint.vpcId],
      'aws:VpcSourceIp': [source.address],
    };
  return address === undefined ? {} : { 'aws:SourceIp': [address] };
}

/** A client just called `internet` has no address of its own. */
function sourceIp({ source, way }: Arrival): string | undefined {
  if (source.kind === 'outside') return source.id === 'internet' ? undefined : source.address;
  return 'publicAddress' in way ? way.publicAddress : undefined;
}

function regionOf(host: string | undefined): string | undefined {
  return /\.(?<region>[a-z]{2}(?:-[a-z]+)+-\d)\./.exec(host ?? '')?.groups?.['region'];
}
