import type { VpcEndpoint } from '../../snapshot/gateways.ts';
import type { Missing } from '../../snapshot/missing.ts';
import type { SnapshotIndex } from '../../snapshot/snapshot-index.ts';
import type { Vpc } from '../../snapshot/vpc.ts';
import { coversName, domainOf, isWithin } from '../domain-name.ts';
import { indexNames } from '../name-index.ts';

/** What the private DNS of one interface endpoint makes of a host name. */
export type EndpointNameAnswer =
  | { readonly kind: 'covers'; readonly domain: string }
  | {
      readonly kind: 'passed-over';
      readonly because: EndpointNameMismatch;
      /** Set where the name stands below one that the endpoint does answer for. */
      readonly below?: string;
    }
  | { readonly kind: 'unread'; readonly missing: Missing; readonly domain?: string };

export type EndpointNameMismatch =
  'other-name' | 'private-dns-off' | 'not-available' | 'no-dns-hostnames' | 'inbound-only';

/**
 * Says whether an interface endpoint answers for a public name in its VPC: private DNS must be on,
 * the endpoint available, and both DNS attributes of the VPC true. The endpoint of S3 answers hosts
 * of the VPC only when its private DNS is not kept for inbound resolver endpoints (`inbound`: it is
 * one of these that asks).
 *
 * @see https://docs.aws.amazon.com/vpc/latest/privatelink/manage-dns-names.html
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/privatelink-interface-endpoints.html
 */
export function evaluateEndpointName(
  index: SnapshotIndex,
  vpc: Vpc,
  endpoint: VpcEndpoint,
  host: string,
  inbound = false,
): EndpointNameAnswer {
  const names = indexNames(index).privateNamesOf.get(endpoint.id);
  if (!names) {
    const missing = { kind: 'endpoint-service', serviceName: endpoint.serviceName } as const;
    return endpoint.privateDnsEnabled ? { kind: 'unread', missing } : off('private-dns-off');
  }
  const name = names.find((one) => coversName(one, host));
  if (name === undefined) return otherName(endpoint, names, host);
  const domain = domainOf(name);
  if (!endpoint.privateDnsEnabled) return off('private-dns-off');
  if (endpoint.state !== 'available') return off('not-available');
  if (vpc.enableDnsHostnames === false) return off('no-dns-hostnames');
  if (vpc.enableDnsHostnames === undefined) {
    const attribute = 'enableDnsHostnames';
    return { kind: 'unread', missing: { kind: 'vpc-attribute', vpcId: vpc.id, attribute }, domain };
  }
  if (!endpoint.serviceName.endsWith('.s3') || inbound) return { kind: 'covers', domain };
  if (endpoint.privateDnsForInboundOnly === false) return { kind: 'covers', domain };
  if (endpoint.privateDnsForInboundOnly === true) return off('inbound-only');
  const missing = { kind: 'endpoint-dns-options', endpointId: endpoint.id } as const;
  return { kind: 'unread', missing, domain };
}

function off(because: EndpointNameMismatch): EndpointNameAnswer {
  return { kind: 'passed-over', because };
}

function otherName(
  { privateDnsEnabled }: VpcEndpoint,
  names: readonly string[],
  host: string,
): EndpointNameAnswer {
  const below = names.map(domainOf).find((domain) => host !== domain && isWithin(host, domain));
  const answer = { kind: 'passed-over', because: 'other-name' } as const;
  return privateDnsEnabled && below !== undefined ? { ...answer, below } : answer;
}
