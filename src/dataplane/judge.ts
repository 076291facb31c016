import { evaluateName } from '#network/name/name.ts';
import { isAwsName } from '#network/name/service-names.ts';
import { isAddress } from '#network/packet/block.ts';
import { indexSnapshot } from '#network/snapshot/snapshot-index.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { answerCall, type AnsweredCall, answerOutsideCall } from '#request/answer-call.ts';
import { BadRequest } from '#request/bad-request.ts';
import type { Request, TraceDocument } from '#request/document.ts';
import { traceRequest } from '#request/trace-request.ts';
import { decidedBy, type Decider } from './attempts.ts';
import { type ConnectionDecision, decide, type NameDecision } from './decide.ts';
import { type Destination, findListener, isHeld, type StandIn } from './listener.ts';
import { askedOf, isNameServer } from './names/asked-server.ts';
import type { Place } from './place.ts';

/** A decision, and what of the trace decided it. */
export interface Judged<Decision> {
  readonly decision: Decision;
  readonly because: Decider;
}

interface Ask extends Destination {
  readonly sourcePort?: number;
}

/** Asks the trace on behalf of one place, on the network as it is at that moment. */
export interface Judge {
  /** `server`: whom the question is put to; by default the VPC's DHCP options say. */
  resolve(host: string, server?: string): Judged<NameDecision>;
  connect(ask: Ask): Judged<ConnectionDecision>;
  echo(address: string): Judged<ConnectionDecision>;
  call(to: Destination, call: Pick<Request, 'action' | 'resource' | 'principal'>): AnsweredCall;
  /** The name that an address was last given for. */
  hostOf(address: string): string | undefined;
}

export interface JudgeDeps {
  readonly place: Place;
  readonly snapshot: () => Snapshot;
  readonly standIns: readonly StandIn[];
}

const metadata = '169.254.169.254';
const mostNames = 4096;

export function createJudge({ place, snapshot, standIns }: JudgeDeps): Judge {
  const hosts = new Map<string, string>();
  const isOutside = place.networkInterface === undefined;
  const vpcId = place.networkInterface?.vpcId;

  /** How a trace names what stands at an address: nobody, where no name and no interface has it. */
  const targetOf = ({
    address,
    host,
  }: Pick<Destination, 'address' | 'host'>): string | undefined => {
    if (isHeld(snapshot(), address)) return address;
    if (host !== undefined) return host;
    return standIns.some(({ at }) => at === address) ? address : undefined;
  };

  const connectionOf = (
    to: Destination,
    request: Omit<Request, 'from' | 'to'>,
  ): Judged<ConnectionDecision> => {
    const target = targetOf(to);
    const listener = findListener(snapshot(), to, standIns);
    if (isOutside && (target === undefined || !isHeld(snapshot(), to.address))) {
      const stranger = target === undefined ? 'drop' : listener ? undefined : 'refuse';
      if (stranger) return { decision: { kind: stranger }, because: {} };
      if (listener) return { decision: { kind: 'deliver', to: listener }, because: {} };
    }
    const trace = traced({ from: place.at, to: target ?? to.address, ...request });
    // Nobody who stands in no network that is joined to a VPC gets there.
    if (!trace) return { decision: { kind: isOutside ? 'drop' : 'unknown' }, because: {} };
    const { connection } = decide(trace, listener ? { listener } : {});
    const because = decidedBy(trace);
    // Nobody holds the address: whatever the way there is, nobody answers.
    if (target === undefined) return { decision: { kind: 'drop' }, because };
    return { decision: connection, because };
  };

  const traced = (request: Request, network = snapshot()): TraceDocument | undefined => {
    try {
      return traceRequest(network, request);
    } catch (error) {
      if (error instanceof BadRequest) return undefined;
      throw error;
    }
  };

  const remember = (host: string, addresses: readonly string[]) => {
    for (const address of addresses) {
      hosts.delete(address);
      hosts.set(address, host);
    }
    for (const [oldest] of hosts) if (hosts.size > mostNames) hosts.delete(oldest);
  };

  return {
    hostOf: (address) => hosts.get(address),
    resolve(asked, server) {
      const host = asked.replace(/\.$/, '').toLowerCase();
      const own = place.names?.[host];
      const judged = own === undefined ? resolve(host, server) : resolved([own]);
      if (judged.decision.kind === 'resolve') remember(host, judged.decision.addresses);
      return judged;
    },
    connect(ask) {
      const { address, port, protocol, sourcePort } = ask;
      if (protocol === 'tcp' && address === metadata && port === 80)
        return place.credentials === 'metadata'
          ? { decision: { kind: 'deliver', to: { kind: 'metadata' } }, because: {} }
          : { decision: { kind: 'refuse' }, because: {} };
      if (
        port === 53 &&
        (place.resolvers.includes(address) || isNameServer(snapshot(), vpcId, address))
      )
        return { decision: { kind: 'deliver', to: { kind: 'resolver' } }, because: {} };
      const host = ask.host ?? hosts.get(address);
      const to = { address, port, protocol, ...(host === undefined ? {} : { host }) };
      return connectionOf(to, {
        protocol,
        port,
        ...(sourcePort === undefined ? {} : { sourcePort }),
      });
    },
    echo(address) {
      const host = hosts.get(address);
      const target = targetOf({ address, ...(host === undefined ? {} : { host }) });
      if (target === undefined || isOutside) return { decision: { kind: 'drop' }, because: {} };
      const trace = traced({ from: place.at, to: target, protocol: 'icmp' });
      if (!trace) return { decision: { kind: 'unknown' }, because: {} };
      const listener = { kind: 'resolver' } as const;
      return { decision: decide(trace, { listener }).connection, because: decidedBy(trace) };
    },
    call(to, { action = '', ...call }) {
      const request = {
        from: place.at,
        to: targetOf(to) ?? to.address,
        port: to.port,
        action,
        ...call,
      };
      const [first] = place.addresses;
      if (isOutside && !isHeld(snapshot(), to.address) && first)
        return answerOutsideCall(snapshot(), request, {
          kind: 'outside',
          id: place.at,
          address: first.address,
        });
      return answerCall(snapshot(), request);
    },
  };

  function resolve(host: string, server?: string): Judged<NameDecision> {
    if (isAddress(host)) return resolved([host]);
    const standIn = standIns.find(({ at }) => at === host);
    if (isOutside && isKeptInside(snapshot(), host))
      return { decision: { kind: 'no-such-name' }, because: {} };
    if (isOutside) {
      const { answers, answers6, verdict } = evaluateName(indexSnapshot(snapshot()), host);
      const kinds = { allow: 'resolve', deny: 'no-such-name', unknown: 'unknown' } as const;
      const kind = kinds[verdict];
      return kind === 'resolve'
        ? resolved([...answers, ...answers6])
        : { decision: { kind }, because: {} };
    }
    const network = askedOf(snapshot(), vpcId, server);
    const trace = traced({ from: place.at, to: host, port: 443 }, network);
    if (!trace?.name) return { decision: { kind: 'no-such-name' }, because: {} };
    const { name = { kind: 'unknown' as const } } = decide(trace);
    const isInvented = name.kind === 'resolve' && trace.name.by === 'public' && !isAwsName(host);
    // A single label is nobody's name on the internet, whatever stands for public names.
    if (isInvented && !host.includes('.') && !standIn)
      return { decision: { kind: 'no-such-name' }, because: {} };
    return { decision: name, because: name.kind === 'resolve' ? {} : decidedBy(trace) };
  }
}

function resolved(addresses: readonly string[]): Judged<NameDecision> {
  return { decision: { kind: 'resolve', addresses }, because: {} };
}

/** Whether a name is of a private hosted zone, and of no public one: nobody outside knows it. */
function isKeptInside({ hostedZones = [] }: Snapshot, host: string): boolean {
  const zones = hostedZones.filter(
    ({ zoneName }) => host === zoneName || host.endsWith(`.${zoneName}`),
  );
  return zones.length > 0 && zones.every(({ isPrivate }) => isPrivate);
}
