import type { Flow } from '../packet/flow.ts';
import type { Missing } from '../snapshot/missing.ts';
import { isIcmp, nameProtocol } from '../packet/protocol.ts';
import type { VpcEndpoint } from '../snapshot/gateways.ts';
import type { Verdict } from '../verdict.ts';

/** What a VPC endpoint does with a packet that reached it. */
export interface EndpointStep {
  readonly kind: 'endpoint';
  readonly verdict: Verdict;
  readonly endpointId: string;
  readonly type?: VpcEndpoint['type'];
  readonly serviceName?: string;
  readonly state?: string;
  readonly protocol: Flow['protocol'];
  readonly reason: 'forwards' | 'not-available' | 'protocol' | 'outside-vpc' | 'type' | 'unread';
  readonly missing?: Missing;
}

/**
 * Judges a packet at a gateway endpoint: the endpoint must be `available`, takes TCP and ICMP echo
 * only, and serves the hosts of its own VPC alone: no peer, no transit gateway's or customer's host.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html
 */
export function evaluateGatewayEndpoint(
  endpointId: string,
  endpoint: VpcEndpoint | undefined,
  flow: Flow,
  isOfVpc = true,
): EndpointStep {
  const { protocol } = flow;
  const step = { kind: 'endpoint', endpointId, protocol } as const;
  const missing = { kind: 'resource', collection: 'vpcEndpoints', id: endpointId } as const;
  if (!endpoint) return { ...step, verdict: 'unknown', reason: 'unread', missing };
  const { type, serviceName, state } = endpoint;
  const told = { ...step, type, serviceName, state };
  const notModelled = { kind: 'not-modelled', target: endpointId } as const;
  if (type !== 'Gateway')
    return { ...told, verdict: 'unknown', reason: 'type', missing: notModelled };
  if (state !== 'available') return { ...told, verdict: 'deny', reason: 'not-available' };
  const isEcho = isIcmp(protocol) && flow.destination.ports.from === 8;
  if (nameProtocol(protocol) !== 'tcp' && !isEcho)
    return { ...told, verdict: 'deny', reason: 'protocol' };
  if (!isOfVpc) return { ...told, verdict: 'deny', reason: 'outside-vpc' };
  return { ...told, verdict: 'allow', reason: 'forwards' };
}

/**
 * Judges a packet at an interface endpoint: the endpoint must be `available`; it carries TCP to the
 * service and answers no ping.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-access-aws-services.html
 */
export function evaluateInterfaceEndpoint(endpoint: VpcEndpoint, flow: Flow): EndpointStep {
  const { id: endpointId, type, serviceName, state } = endpoint;
  const { protocol } = flow;
  const step = { kind: 'endpoint', endpointId, type, serviceName, state, protocol } as const;
  if (state !== 'available') return { ...step, verdict: 'deny', reason: 'not-available' };
  if (nameProtocol(protocol) !== 'tcp') return { ...step, verdict: 'deny', reason: 'protocol' };
  return { ...step, verdict: 'allow', reason: 'forwards' };
}
