import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { NetworkInterface } from '#network/snapshot/interface.ts';
import type { SecurityGroupPeer, Subnet } from '#network/snapshot/vpc.ts';
import type { Request, TraceDocument } from '#request/document.ts';
import { marksOf, type Mark } from '../../plan/mark.ts';

/** One end of a request as rules may name it. */
interface End {
  readonly networkInterface?: NetworkInterface;
  readonly subnet?: Subnet;
  /** Its group where it has one, else its address. */
  readonly peer: SecurityGroupPeer;
  /** Its subnet's block, else its address. */
  readonly block: string;
}

/** A request that was traced, with its ends. */
export interface Scene {
  readonly snapshot: Snapshot;
  readonly request: Request;
  readonly trace: TraceDocument;
  readonly marks: readonly Mark[];
  readonly source?: End;
  readonly target?: End;
  readonly vpcId?: string;
}

export function sceneOf(snapshot: Snapshot, request: Request, trace: TraceDocument): Scene {
  const ends = [...trace.forward, ...(trace.reply ?? [])].filter(
    ({ kind }) => kind === 'network-interface' || kind === 'internet' || kind === 'outside',
  );
  const [first] = ends;
  const last = trace.forward.filter((hop) => ends.includes(hop)).at(-1);
  const arrived = trace.reply?.find((hop) => ends.includes(hop));
  const target = arrived ?? (last === first ? undefined : last);
  const [sourceEnd, targetEnd] = [
    endOf(snapshot, first),
    endOf(snapshot, target) ?? endOfAddress(trace.name?.answers[0]),
  ];
  const vpcId = first?.vpcId;
  return {
    snapshot,
    request,
    trace,
    marks: marksOf(trace),
    ...(sourceEnd && { source: sourceEnd }),
    ...(targetEnd && { target: targetEnd }),
    ...(vpcId !== undefined && { vpcId }),
  };
}

function endOf(
  snapshot: Snapshot,
  hop: TraceDocument['forward'][number] | undefined,
): End | undefined {
  if (hop === undefined) return undefined;
  const networkInterface = snapshot.networkInterfaces?.find(({ id }) => id === hop.id);
  const subnet = snapshot.subnets?.find(({ id }) => id === networkInterface?.subnetId);
  const address = hop.address ?? networkInterface?.privateAddresses[0];
  const plain = endOfAddress(address);
  if (plain === undefined) return undefined;
  const [groupId] = networkInterface?.groupIds ?? [];
  return {
    ...plain,
    ...(networkInterface && { networkInterface }),
    ...(subnet && { subnet, block: subnet.cidr }),
    ...(groupId !== undefined && { peer: { kind: 'security-group', groupId } }),
  };
}

function endOfAddress(address: string | undefined): End | undefined {
  if (address === undefined) return undefined;
  const isSix = address.includes(':');
  const block = `${address}/${isSix ? 128 : 32}`;
  return { peer: { kind: isSix ? 'ipv6-cidr' : 'cidr', cidr: block }, block };
}
