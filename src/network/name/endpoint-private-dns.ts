import type { Missing } from '../snapshot/missing.ts';
import { coversName, namesOfService } from './service-names.ts';
import type { VpcEndpoint } from '../snapshot/gateways.ts';
import type { Vpc } from '../snapshot/vpc.ts';
import type { SnapshotIndex } from '../snapshot/snapshot-index.ts';

/** What the private DNS of one interface endpoint makes of a host name. */
export type EndpointNameAnswer =
  | { readonly kind: 'covers' }
  | { readonly kind: 'passed-over'; readonly because: EndpointNameMismatch }
  | { readonly kind: 'unread'; readonly missing: Missing };

export type EndpointNameMismatch =
  'other-name' | 'private-dns-off' | 'not-available' | 'no-dns-hostnames' | 'inbound-only';

/**
 * Says whether an interface endpoint answers for a public name in its VPC: private DNS must be on,
 * the endpoint available, and both DNS attributes of the VPC true. The endpoint of S3 answers hosts
 * of the VPC only when its private DNS is not kept for inbound resolver endpoints.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/privatelink/manage-dns-names.html
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/privatelink-interface-endpoints.html
 */
export function evaluateEndpointName(
  index: SnapshotIndex,
  vpc: Vpc,
  endpoint: VpcEndpoint,
  host: string,
): EndpointNameAnswer {
  const names = privateNames(index, endpoint);
  if (!names) {
    const missing = { kind: 'endpoint-service', serviceName: endpoint.serviceName } as const;
    return endpoint.privateDnsEnabled ? { kind: 'unread', missing } : off('private-dns-off');
  }
  if (!names.some((name) => coversName(name, host))) return off('other-name');
  if (!endpoint.privateDnsEnabled) return off('private-dns-off');
  if (endpoint.state !== 'available') return off('not-available');
  if (vpc.enableDnsHostnames === false) return off('no-dns-hostnames');
  if (vpc.enableDnsHostnames === undefined) {
    const attribute = 'enableDnsHostnames';
    return { kind: 'unread', missing: { kind: 'vpc-attribute', vpcId: vpc.id, attribute } };
  }
  if (!endpoint.serviceName.endsWith('.s3') || endpoint.privateDnsForInboundOnly === false)
    return { kind: 'covers' };
  if (endpoint.privateDnsForInboundOnly === true) return off('inbound-only');
  const missing = { kind: 'endpoint-dns-options', endpointId: endpoint.id } as const;
  return { kind: 'unread', missing };
}

function off(because: EndpointNameMismatch): EndpointNameAnswer {
  return { kind: 'passed-over', because };
}

/** What AWS documents goes before `DescribeVpcEndpointServices`: emulators build some names wrongly. */
function privateNames(
  index: SnapshotIndex,
  { serviceName }: VpcEndpoint,
): readonly string[] | undefined {
  const { endpointServices, region } = index.snapshot;
  const row = endpointServices?.find((service) => service.serviceName === serviceName);
  return namesOfService(serviceName, region) ?? row?.privateDnsNames;
}
