import type { VpcEndpoint } from '../../snapshot/gateways.ts';
import type { NetworkInterface } from '../../snapshot/interface.ts';
import type { SnapshotIndex } from '../../snapshot/snapshot-index.ts';
import { type Answer, type AnsweredBy, answered, refused, unread } from '../answer.ts';
import { indexNames } from '../name-index.ts';
import { zoneInLabel } from '../partition.ts';

/**
 * Answers for a name of an interface endpoint (`vpce-….SERVICE.REGION.vpce.amazonaws.com`, with a
 * bucket or `*` before it for some services); undefined for any other name. Such names are public
 * and give the endpoint's private addresses to everybody; one with a zone in it gives that zone's.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-access-aws-services.html
 */
export function evaluateOwnEndpointName(index: SnapshotIndex, host: string): Answer | undefined {
  const listed = indexNames(index).endpointByDnsName.get(host);
  const label = host.split('.').find((one) => one.startsWith('vpce-') && !isServiceId(one)) ?? '';
  if (listed) return endpointAnswer(index, listed, 'endpoint-dns', zoneOf(label));
  if (!/\.vpce\.amazonaws\.(?:com(?:\.cn)?|eu)$/.test(host)) return undefined;
  if (!index.snapshot.vpcEndpoints) return unread({ kind: 'resource', collection: 'vpcEndpoints' });
  const endpoint = idsIn(label).flatMap((id) => index.vpcEndpoints.get(id) ?? [])[0];
  if (endpoint) return endpointAnswer(index, endpoint, 'endpoint-dns', zoneOf(label));
  return refused('no-such-endpoint');
}

function isServiceId(label: string): boolean {
  return label.startsWith('vpce-svc-');
}

/** What a label may hold as the endpoint's id: `vpce-0a1` of `vpce-0a1-4c5e-ap-northeast-1a`. */
function idsIn(label: string): readonly string[] {
  const parts = label.split('-');
  return parts.map((_, i) => parts.slice(0, i + 1).join('-'));
}

function zoneOf(label: string): string | undefined {
  return zoneInLabel.exec(label)?.groups?.['zone'];
}

/** The addresses of an endpoint's interfaces, of the families that the endpoint has. */
export function endpointAnswer(
  index: SnapshotIndex,
  endpoint: VpcEndpoint,
  by: AnsweredBy,
  zone?: string,
): Answer {
  const { id: endpointId, networkInterfaceIds, addressType = 'ipv4' } = endpoint;
  const missing = networkInterfaceIds.find((id) => !index.interfaces.has(id));
  if (missing !== undefined)
    return unread({ kind: 'resource', collection: 'networkInterfaces', id: missing });
  const interfaces = networkInterfaceIds
    .flatMap((id) => index.interfaces.get(id) ?? [])
    .filter((eni) => zone === undefined || eni.availabilityZone === zone);
  const answers = addressType === 'ipv6' ? [] : primaries(interfaces);
  const answers6 = addressType === 'ipv4' ? [] : primaries6(interfaces);
  return answers.length + answers6.length === 0
    ? refused('no-interface', { endpointId })
    : answered(by, { answers, answers6, endpointId });
}

/** The first IPv4 address of each interface. */
export function primaries(interfaces: readonly NetworkInterface[]): readonly string[] {
  return interfaces.flatMap(({ privateAddresses }) => privateAddresses.slice(0, 1));
}

/** The first IPv6 address of each interface. */
export function primaries6(interfaces: readonly NetworkInterface[]): readonly string[] {
  return interfaces.flatMap(({ ipv6Addresses }) => ipv6Addresses.slice(0, 1));
}
