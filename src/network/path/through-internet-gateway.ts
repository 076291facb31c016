import { evaluatePublicAccess } from '../filter/public-access.ts';
import { evaluateInternetGatewayOut } from '../gateway/internet-gateway.ts';
import { withSource } from '../packet/flow.ts';
import type { Packet } from '../packet/packet.ts';
import { at, type SnapshotIndex } from '../snapshot/snapshot-index.ts';
import { holderOf, publicAddressOf } from './holder.ts';
import type { Route } from '../snapshot/vpc.ts';
import type { LeavingSubnet } from './leave-subnet.ts';
import type { NetworkStep } from './path.ts';
import type { Move, Trip } from './stand.ts';

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
  const publicAddress = nat ? nat.publicAddress : publicOf(index, vpcId, privateAddress);
  const middlebox = packet.crossed.findLast(({ kind }) => kind === 'middlebox')?.id;
  const sender = {
    privateAddress,
    publicAddress,
    ...(middlebox === undefined ? {} : { middlebox }),
  };
  const destination = flow.destination.address;
  const step = evaluateInternetGatewayOut(index, gatewayId, vpcId, sender, destination);
  const access = evaluatePublicAccess(index, subnetId, vpcId, nat !== undefined);
  const isBlocked = direction === 'forward' && access.verdict === 'deny';
  const steps: readonly NetworkStep[] = isBlocked ? [step, access] : [step];
  const seen = publicAddress === undefined ? {} : { seenAs: publicAddress };
  return {
    hops: [{ kind: 'internet-gateway', id: gatewayId, vpcId, steps }],
    packet: { flow: withSource(flow, { address: publicAddress ?? privateAddress }), crossed: [] },
    stand: isHidden(index, destination, publicAddress)
      ? { kind: 'stuck' }
      : { kind: 'on-internet', ...seen },
  };
}

function publicOf(index: SnapshotIndex, vpcId: string, address: string): string | undefined {
  return publicAddressOf(holderOf(index, vpcId, address), address);
}

/** A host of the snapshot cannot be asked what it makes of a sender without a public address. */
function isHidden(
  index: SnapshotIndex,
  destination: string,
  publicAddress: string | undefined,
): boolean {
  const isHere =
    index.interfaceByPublicAddress.has(destination) || index.natGatewayAt.has(destination);
  return publicAddress === undefined && isHere;
}
