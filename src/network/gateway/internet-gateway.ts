import { spaceOf } from '../packet/address-space.ts';
import type { Missing } from '../snapshot/missing.ts';
import type { SnapshotIndex } from '../snapshot/snapshot-index.ts';
import { wasRead } from '../snapshot/was-read.ts';
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
  /** `may-translate`: behind an appliance, which may have put an address of its own in place. */
  readonly reason:
    | 'translated'
    | 'not-attached'
    | 'no-public-address'
    | 'private-destination'
    | 'shared-destination'
    | 'no-gateway'
    | 'may-translate'
    | 'unread';
  readonly publicAddress?: string;
  readonly missing?: Missing;
}

/** Who sends: of IPv6 both addresses are the same, for there is no translation. */
export interface Sender {
  readonly privateAddress: string;
  readonly publicAddress: string | undefined;
  /** The appliance that sent it on, if one did. */
  readonly middlebox?: string;
}

/**
 * Judges a packet at an internet gateway on its way out: the gateway must be attached to the VPC,
 * and be able to put a public address in place of the sender's.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html
 */
export function evaluateInternetGatewayOut(
  index: SnapshotIndex,
  gatewayId: string,
  vpcId: string,
  sender: Sender,
  destination: string,
): InternetGatewayStep {
  const { privateAddress } = sender;
  const step = { kind: 'internet-gateway', way: 'out', gatewayId, vpcId, privateAddress } as const;
  const told = { ...step, destination };
  const gateway = index.internetGateways.get(gatewayId);
  if (!gateway)
    return { ...told, verdict: 'unknown', reason: 'unread', missing: unread(gatewayId) };
  if (!gateway.vpcIds.includes(vpcId)) return { ...told, verdict: 'deny', reason: 'not-attached' };
  return evaluateTranslation(gatewayId, vpcId, sender, destination);
}

/**
 * Judges what an internet gateway makes of the addresses of a packet on its way out: the sender must
 * have a public address, which the gateway swaps for the private one, and a private destination is
 * dropped.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html
 */
export function evaluateTranslation(
  gatewayId: string,
  vpcId: string,
  { privateAddress, publicAddress, middlebox }: Sender,
  destination: string,
): InternetGatewayStep {
  const step = { kind: 'internet-gateway', way: 'out', gatewayId, vpcId, privateAddress } as const;
  const told = { ...step, destination };
  const space = spaceOf(destination);
  if (space === 'rfc6598') return { ...told, verdict: 'deny', reason: 'shared-destination' };
  if (space !== 'global') return { ...told, verdict: 'deny', reason: 'private-destination' };
  if (publicAddress !== undefined)
    return { ...told, verdict: 'allow', reason: 'translated', publicAddress };
  if (middlebox === undefined) return { ...told, verdict: 'deny', reason: 'no-public-address' };
  const missing = { kind: 'appliance', networkInterfaceId: middlebox } as const;
  return { ...told, verdict: 'unknown', reason: 'may-translate', missing };
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
  receiver: Pick<Sender, 'privateAddress' | 'publicAddress'>,
): InternetGatewayStep {
  const { privateAddress, publicAddress } = receiver;
  const gateway = index.internetGatewayOfVpc.get(vpcId);
  const step = { kind: 'internet-gateway', way: 'in', vpcId, privateAddress } as const;
  const told = {
    ...step,
    gatewayId: gateway?.id ?? vpcId,
    destination: publicAddress ?? privateAddress,
  };
  if (publicAddress === undefined) return { ...told, verdict: 'deny', reason: 'no-public-address' };
  if (gateway) return { ...told, verdict: 'allow', reason: 'translated', publicAddress };
  return wasRead(index.snapshot, 'internetGateways', index.vpcs.get(vpcId))
    ? { ...told, verdict: 'deny', reason: 'no-gateway' }
    : { ...told, verdict: 'unknown', reason: 'unread', missing: unread() };
}

function unread(id?: string): Missing {
  const missing = { kind: 'resource', collection: 'internetGateways' } as const;
  return id === undefined ? missing : { ...missing, id };
}
