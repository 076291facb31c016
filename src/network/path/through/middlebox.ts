import { evaluateSecurityGroups } from '../../filter/security-group.ts';
import { evaluateMiddlebox } from '../../gateway/middlebox.ts';
import type { Packet } from '../../packet/packet.ts';
import type { NetworkInterface } from '../../snapshot/interface.ts';
import { interfaceHop, routeFrom, subnetHop } from '../hop.ts';
import type { NetworkStep } from '../path.ts';
import { refusals } from './refusals.ts';
import type { Move, Trip } from '../stand.ts';

/**
 * Through an appliance that a route points at: into its subnet, past its groups both ways, and on
 * from there. Its groups remember what they let pass, so an answer is not judged there again.
 * Nothing for an interface that is not in the snapshot.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/route-table-options.html#route-tables-appliance-routing
 */
export function throughMiddlebox(
  { index, direction, middleboxes }: Trip,
  packet: Packet,
  interfaceId: string,
  from: { readonly subnetId?: string; readonly gatewayId?: string },
): Move | undefined {
  const middle = index.interfaces.get(interfaceId);
  if (!middle) return undefined;
  const { subnetId, vpcId, privateAddresses } = middle;
  const { flow, crossed } = packet;
  const entering =
    subnetId === from.subnetId ? [] : [subnetHop(index, subnetId, vpcId, 'ingress', flow)];
  const isKnown = direction === 'reply' && middleboxes.includes(interfaceId);
  const groups = (way: 'ingress' | 'egress'): readonly NetworkStep[] =>
    isKnown ? [] : [evaluateSecurityGroups(index, middle, way, flow, crossed)];
  const box = evaluateMiddlebox(index, middle);
  const checked = { ...box, verdict: 'deny', reason: 'source-dest-check' } as const;
  const isAlsoChecked = box.reason === 'not-running' && middle.sourceDestCheck === true;
  const unseen = { ...box, verdict: 'deny', reason: 'no-public-address' } as const;
  const isUnseen =
    from.gatewayId?.startsWith('igw-') === true &&
    !hasPublicAddress(middle, flow.destination.address);
  const boxes = [
    ...refusals(box, isAlsoChecked ? checked : undefined),
    ...(isUnseen ? [unseen] : []),
  ];
  const { route } = routeFrom(index, subnetId, vpcId, flow.destination);
  const hop = (...steps: readonly NetworkStep[]) =>
    interfaceHop(middle, privateAddresses[0] ?? '', steps);
  if (route?.target === interfaceId && box.verdict === 'allow') {
    // Its own subnet sends the address back to it: it must hold it, which only its system knows.
    const missing = { kind: 'appliance', networkInterfaceId: interfaceId } as const;
    const owner = { ...box, verdict: 'unknown', reason: 'owns-address', missing } as const;
    return {
      hops: [...entering, hop(owner, ...groups('ingress'))],
      packet,
      stand: { kind: 'stuck' },
    };
  }
  return {
    hops: [...entering, hop(...boxes, ...groups('ingress'), ...groups('egress'))],
    packet: { flow, crossed: [...crossed, { kind: 'middlebox', id: interfaceId }] },
    stand: { kind: 'leaving-subnet', subnetId, vpcId },
  };
}

/**
 * What comes in by an internet gateway reaches only an appliance that has a public address itself.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/gateway-route-tables.html
 */
function hasPublicAddress(
  { publicAddresses, ipv6Addresses }: NetworkInterface,
  destination: string,
): boolean {
  return (destination.includes(':') ? ipv6Addresses : publicAddresses).length > 0;
}
