import type { Way } from '#network/path/path.ts';
import type { Place } from '#network/path/place.ts';
import { spaceOf } from '#network/packet/address-space.ts';
import { isAwsName } from '#network/name/service-names.ts';
import type { VpcEndpoint } from '#network/snapshot/gateways.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { indexSnapshot } from '#network/snapshot/snapshot-index.ts';
import type { RequestContext } from '#policy/authorization.ts';
import { tellsVpcArn, tellsVpceAccount } from '#policy/context/presence.ts';

/** How an AWS call would arrive at its service, as far as the path tells. */
export interface Arrival {
  readonly source: Place;
  readonly way: Way;
  readonly endpoint: VpcEndpoint | undefined;
  readonly host: string | undefined;
}

type Keys = RequestContext['context'];

/**
 * The condition keys of a call that the path tells. Through an endpoint it carries the endpoint, its
 * VPC and the caller's private address, and no `aws:SourceIp`; by the internet the public address it
 * is seen as, and nothing of an endpoint. Where the path is not known they are not either.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
export function contextOf(
  snapshot: Snapshot,
  arrival: Arrival,
  action: string,
): Pick<RequestContext, 'context' | 'absentKeys'> {
  const region = regionOf(arrival);
  const { endpoint, way } = arrival;
  const context: Keys = {
    ...(region === undefined ? {} : { 'aws:RequestedRegion': [region] }),
    'aws:SecureTransport': ['true'],
    'aws:ViaAWSService': ['false'],
    ...(endpoint ? endpointKeys(snapshot, arrival.source, endpoint, action) : publicKeys(arrival)),
  };
  const isPublic = !endpoint && way.kind === 'internet';
  return { context, ...(isPublic ? { absentKeys: ['aws:SourceVpce'] } : {}) };
}

function endpointKeys(
  snapshot: Snapshot,
  source: Place,
  endpoint: VpcEndpoint,
  action: string,
): Keys {
  const [service = ''] = action.toLowerCase().split(':');
  const vpc = indexSnapshot(snapshot).vpcs.get(endpoint.vpcId);
  const region = vpc?.region ?? snapshot.region;
  const owner = vpc?.account ?? snapshot.account;
  const partition = partitionOf(region);
  return {
    'aws:SourceVpce': [endpoint.id],
    'aws:SourceVpc': [endpoint.vpcId],
    'aws:VpcSourceIp': [source.address],
    ...(tellsVpcArn(service) && {
      'aws:SourceVpcArn': [`arn:${partition}:ec2:${region}:${owner}:vpc/${endpoint.vpcId}`],
    }),
    ...(tellsVpceAccount(service) && {
      'aws:VpceAccount': [endpoint.account ?? snapshot.account],
    }),
  };
}

/** A client just called `internet` has no address of its own. */
function publicKeys({ source, way }: Arrival): Keys {
  const seenAs =
    source.kind === 'outside' && source.id !== 'internet'
      ? source.address
      : 'publicAddress' in way
        ? way.publicAddress
        : undefined;
  return seenAs !== undefined && spaceOf(seenAs) === 'global' ? { 'aws:SourceIp': [seenAs] } : {};
}

/** The Region of the endpoint that is called; a name of AWS's without one stands in us-east-1. */
function regionOf({ host, endpoint }: Arrival): string | undefined {
  const named = regionIn(host ?? '') ?? regionIn(endpoint?.serviceName ?? '');
  return named ?? (host !== undefined && isAwsName(host) ? 'us-east-1' : undefined);
}

/** The Region that a host's or a service's name holds. */
export function regionIn(name: string): string | undefined {
  return /\.(?<region>[a-z]{2}(?:-[a-z]+)+-\d)\./.exec(name)?.groups?.['region'];
}

export function partitionOf(region: string): string {
  if (region.startsWith('cn-')) return 'aws-cn';
  return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}
