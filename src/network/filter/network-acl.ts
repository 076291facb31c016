import { familyOf } from '../packet/block.ts';
import type { Direction, Flow, PortRange, SocketAddress } from '../packet/flow.ts';
import type { Missing } from '../snapshot/missing.ts';
import { allPorts, overlap, without } from '../packet/port-ranges.ts';
import { holdsEnd } from '../packet/unknown-address.ts';
import { admitsIcmp, admitsProtocol, hasPorts, isIcmp } from '../packet/protocol.ts';
import type { NetworkAcl, NetworkAclEntry } from '../snapshot/vpc.ts';
import type { Verdict } from '../verdict.ts';

/** The verdict at one subnet's boundary, with the entries that were read and did not apply. */
export interface NetworkAclStep {
  readonly kind: 'network-acl';
  readonly verdict: Verdict;
  readonly direction: Direction;
  readonly aclId: string;
  readonly subnetId: string;
  readonly flow: Flow;
  /** The entries that decided: of a denial those that deny. */
  readonly decidedBy: readonly (number | '*')[];
  /** Set when only a part of the flow's ports is let through. */
  readonly part?: {
    readonly allowed: readonly PortRange[];
    readonly blocked: readonly PortRange[];
  };
  readonly passedOver: readonly {
    readonly entry: NetworkAclEntry;
    readonly because: NetworkAclMismatch;
  }[];
  readonly missing?: Missing;
}

export type NetworkAclMismatch = 'protocol' | 'port' | 'icmp-type' | 'family' | 'address';

interface Decided {
  readonly range: PortRange;
  readonly by: number | '*';
}

/**
 * Judges a flow at a subnet boundary: entries apply in ascending number, the first match decides,
 * and what matches none meets `*`, which denies. No state is kept, so the reply is judged by itself,
 * over the client's whole ephemeral range: a part of that range may be let through and the rest not.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html
 * @see https://docs.aws.amazon.com/vpc/latest/userguide/custom-network-acl.html
 */
export function evaluateNetworkAcl(
  acl: NetworkAcl,
  subnetId: string,
  direction: Direction,
  flow: Flow,
): NetworkAclStep {
  const step = { kind: 'network-acl', direction, aclId: acl.id, subnetId, flow } as const;
  const judged = judge(acl, direction, flow);
  const end = endOf(direction, flow);
  if (end.unknown === undefined) return { ...step, ...judged };
  const others = acl.entries
    .filter((entry) => holdsEnd(entry.cidr, end) === 'perhaps')
    .map((entry) => judge(acl, direction, flow, entry));
  const { passedOver } = judged;
  return others.every(({ verdict }) => verdict === judged.verdict)
    ? { ...step, ...judged }
    : { ...step, verdict: 'unknown', decidedBy: [], passedOver, missing: end.unknown };
}

/** The verdict if, of the entries that may hold an address that is not known, this one alone does. */
function judge(acl: NetworkAcl, direction: Direction, flow: Flow, held?: NetworkAclEntry) {
  const { allowed, blocked, passedOver } = readEntries(acl, direction, flow, held);
  const verdict: Verdict = blocked.length > 0 ? 'deny' : 'allow';
  const decidedBy = [...new Set((blocked.length > 0 ? blocked : allowed).map(({ by }) => by))];
  if (blocked.length === 0 || allowed.length === 0) return { verdict, decidedBy, passedOver };
  const part = {
    allowed: allowed.map(({ range }) => range),
    blocked: blocked.map(({ range }) => range),
  };
  return { verdict, decidedBy, part, passedOver };
}

function readEntries(acl: NetworkAcl, direction: Direction, flow: Flow, held?: NetworkAclEntry) {
  const end = endOf(direction, flow);
  const allowed: Decided[] = [];
  const blocked: Decided[] = [];
  const passedOver: NetworkAclStep['passedOver'][number][] = [];
  let left: readonly PortRange[] = [hasPorts(flow.protocol) ? flow.destination.ports : allPorts];
  for (const entry of inOrder(acl, direction)) {
    const because = mismatch(entry, end, flow, held);
    const ports = portsOf(entry, flow);
    const hits = because ? [] : left.flatMap((range) => overlap(range, ports) ?? []);
    if (hits.length === 0) passedOver.push({ entry, because: because ?? 'port' });
    const decided = hits.map((range) => ({ range, by: entry.number }));
    (entry.action === 'allow' ? allowed : blocked).push(...decided);
    left = hits.length > 0 ? left.flatMap((range) => without(range, ports)) : left;
    if (left.length === 0) break;
  }
  blocked.push(...left.map((range): Decided => ({ range, by: '*' })));
  return { allowed, blocked, passedOver };
}

/** The end that an entry's block is about: who sends into the subnet, or to whom it goes. */
function endOf(direction: Direction, flow: Flow): SocketAddress {
  return direction === 'ingress' ? flow.source : flow.destination;
}

type InOrder = Readonly<Record<Direction, readonly NetworkAclEntry[]>>;
const sorted = new WeakMap<NetworkAcl, InOrder>();

/** The entries of a direction by number; put in order once for each ACL. */
function inOrder(acl: NetworkAcl, direction: Direction): readonly NetworkAclEntry[] {
  const known = sorted.get(acl);
  if (known) return known[direction];
  const entries = acl.entries.toSorted((a, b) => a.number - b.number);
  const both: InOrder = {
    egress: entries.filter(({ egress }) => egress),
    ingress: entries.filter(({ egress }) => !egress),
  };
  sorted.set(acl, both);
  return both[direction];
}

function mismatch(
  entry: NetworkAclEntry,
  end: SocketAddress,
  flow: Flow,
  held: NetworkAclEntry | undefined,
): NetworkAclMismatch | undefined {
  if (familyOf(entry.cidr) !== familyOf(end.address)) return 'family';
  const holding = holdsEnd(entry.cidr, end);
  if (holding === false || (holding === 'perhaps' && entry !== held)) return 'address';
  if (!admitsProtocol(entry.protocol, flow.protocol)) return 'protocol';
  if (entry.protocol === 'all' || !isIcmp(flow.protocol) || !entry.icmp) return undefined;
  const { type, code } = entry.icmp;
  return admitsIcmp({ from: type, to: code }, flow) ? undefined : 'icmp-type';
}

/** Only TCP and UDP entries have ports; of protocol `all` a range is ignored. */
function portsOf(entry: NetworkAclEntry, flow: Flow): PortRange {
  if (!hasPorts(flow.protocol) || entry.protocol === 'all') return allPorts;
  return entry.ports ?? allPorts;
}
