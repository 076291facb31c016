import { isPrivate, parseIpv4 } from '../packet/address.ts';
import type { Missing } from '../snapshot/missing.ts';
import { findById, type SnapshotIndex } from '../snapshot/snapshot-index.ts';
import type { Verdict } from '../verdict.ts';

/** What an internet gateway does with a packet on its way out of a VPC, or into it. */
export interface InternetGatewayStep {
  readonly kind: 'internet-gateway';
  readonly verdict: Verdict;
  readonly way: 'out' | 'in';
  readonly gatewayId: string;
  readonly vpcId: string;
  readonly privateAddress: string;
  readonly destination: string;
  readonly reason:
    | 'translated'
    | 'not-attached'
    | 'no-public-address'
    | 'private-destination'
    | 'no-gateway'
    | 'unread';
  readonly publicAddress?: string;
  readonly missing?: Missing;
}

/**
 * Judges a packet at an internet gateway on its way out: the gateway must be attached to the VPC, the
 * sender must have a public address (the gateway swaps it for the private one), and a private
 * destination is dropped.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html
 */
export function evaluateInternetGatewayOut(
  index: SnapshotIndex,
  gatewayId: string,
  vpcId: string,
  sender: { readonly privateAddress: string; readonly publicAddress: string | undefined },
  destination: string,
): InternetGatewayStep {
  const { privateAddress, publicAddress } = sender;
  const step = { kind: 'internet-gateway', way: 'out', gatewayId, vpcId, privateAddress } as const;
  const told = { ...step, destination };
  const gateway = findById(index.snapshot.internetGateways, gatewayId);
  if (!gateway)
    return { ...told, verdict: 'unknown', reason: 'unread', missing: unread(gatewayId) };
  if (!gateway.vpcIds.includes(vpcId)) return { ...told, verdict: 'deny', reason: 'not-attached' };
  if (isPrivate(parseIpv4(destination)))
    return { ...told, verdict: 'deny', reason: 'private-destination' };
  if (publicAddress === undefined) return { ...told, verdict: 'deny', reason: 'no-public-address' };
  return { ...told, verdict: 'allow', reason: 'translated', publicAddress };
}

/**
 * Judges a packet from the internet: it enters only through the gateway attached to the VPC of the
 * interface that holds the public address.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html
 */
export function evaluateInternetGatewayIn(
  index: SnapshotIndex,
  vpcId: string,
  receiver: { readonly privateAddress: string; readonly publicAddress: string | undefined },
): InternetGatewayStep {
  const { privateAddress, publicAddress } = receiver;
  const gateways = index.snapshot.internetGateways;
  const gateway = gateways?.find((one) => one.vpcIds.includes(vpcId));
  const step = { kind: 'internet-gateway', way: 'in', vpcId, privateAddress } as const;
  const told = {
    ...step,
    gatewayId: gateway?.id ?? vpcId,
    destination: publicAddress ?? privateAddress,
  };
  if (publicAddress === undefined) return { ...told, verdict: 'deny', reason: 'no-public-address' };
  if (!gateways) return { ...told, verdict: 'unknown', reason: 'unread', missing: unread() };
  if (!gateway) return { ...told, verdict: 'deny', reason: 'no-gateway' };
  return { ...told, verdict: 'allow', reason: 'translated', publicAddress };
}

function unread(id?: string): Missing {
  const missing = { kind: 'resource', collection: 'internetGateways' } as const;
  return id === undefined ? missing : { ...missing, id };
}
