import { evaluatePublicAccess } from '../../filter/public-access.ts';
import { evaluateInternetGatewayOut, evaluateTranslation } from '../../gateway/internet-gateway.ts';
import { spaceOf } from '../../packet/address-space.ts';
import { withSource } from '../../packet/flow.ts';
import type { Packet } from '../../packet/packet.ts';
import { at, type SnapshotIndex } from '../../snapshot/snapshot-index.ts';
import { holderOf, publicAddressOf } from '../holder.ts';
import type { Route } from '../../snapshot/vpc.ts';
import type { LeavingSubnet } from '../leave-subnet.ts';
import type { NetworkStep } from '../path.ts';
import { refusals } from './refusals.ts';
import type { Move, Trip } from '../stand.ts';

/** Out through an internet gateway, with the public address of whoever sends. */
export function throughInternetGateway(
  { index, direction }: Trip,
  packet: Packet,
  { subnetId, vpcId }: LeavingSubnet,
  { target: gatewayId }: Route,
): Move {
  const { flow } = packet;
  const privateAddress = flow.source.address;
  const nat = index.natGatewayAt.get(at(vpcId, privateAddress));
  const holder = holderOf(index, vpcId, privateAddress);
  const publicAddress = nat ? nat.publicAddress : publicAddressOf(holder, privateAddress);
  const middlebox = packet.crossed.findLast(({ kind }) => kind === 'middlebox')?.id;
  const sender = {
    privateAddress,
    publicAddress,
    ...(middlebox === undefined ? {} : { middlebox }),
  };
  const destination = flow.destination.address;
  const step = evaluateInternetGatewayOut(index, gatewayId, vpcId, sender, destination);
  // Also behind an appliance in another subnet, the public address is that of the interface it is for.
  const ownSubnetId = (nat ?? holder)?.subnetId ?? subnetId;
  const access = evaluatePublicAccess(index, ownSubnetId, vpcId, nat !== undefined);
  const isBlocked = direction === 'forward' && access.verdict === 'deny';
  const translated =
    step.reason === 'not-attached'
      ? evaluateTranslation(gatewayId, vpcId, sender, destination)
      : undefined;
  const gates = refusals(step, translated);
  const steps: readonly NetworkStep[] = isBlocked ? [...gates, access] : gates;
  const seen = publicAddress === undefined ? {} : { seenAs: publicAddress };
  const hops = [{ kind: 'internet-gateway', id: gatewayId, vpcId, steps } as const];
  if (isLost(index, destination, publicAddress)) return { hops, packet, stand: { kind: 'stuck' } };
  const sent = withSource(flow, { address: publicAddress ?? privateAddress });
  return { hops, packet: { flow: sent, crossed: [] }, stand: { kind: 'on-internet', ...seen } };
}

/**
 * A private destination is dropped here; and a host of the snapshot cannot be asked what it makes
 * of a sender without a public address.
 */
function isLost(
  index: SnapshotIndex,
  destination: string,
  publicAddress: string | undefined,
): boolean {
  if (spaceOf(destination) !== 'global') return true;
  const isHere =
    index.interfaceByPublicAddress.has(destination) || index.natGatewayAt.has(destination);
  return publicAddress === undefined && isHere;
}
