import type { DnsQuery } from '#network/name/answer.ts';
import type { NameStep } from '#network/name/name.ts';
import type { Flow } from '#network/packet/flow.ts';
import { evaluateClientPorts } from '#network/path/client-ports.ts';
import type { PathHop } from '#network/path/path.ts';
import { type Place, placeOfAddress } from '#network/path/place.ts';
import { roundTrip } from '#network/path/round-trip.ts';
import type { SnapshotIndex } from '#network/snapshot/snapshot-index.ts';

/**
 * The ways of the questions that a name takes besides the platform's own, which nothing filters: of
 * the host to a resolver of its VPC's own, and of an outbound endpoint to those that a rule names.
 *
 * @see https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/resolver-forwarding-outbound-queries.html
 */
export function followQueries(
  index: SnapshotIndex,
  source: Place,
  { queries }: NameStep,
): readonly PathHop[] {
  return queries.flatMap((query) => {
    const askers = askersOf(index, source, query);
    // Any of the servers will do; but an endpoint asks from each of its addresses in turn.
    const ways = askers.map((asker) => bestOf(query.to.map((to) => ask(index, asker, to))));
    return ways.find(isStopped) ?? ways[0] ?? [];
  });
}

type Way = readonly PathHop[];

function askersOf(index: SnapshotIndex, source: Place, { from }: DnsQuery): readonly Place[] {
  if (from === 'host') return [source];
  return (from.addresses ?? []).map((address) => placeOfAddress(index, address, from.vpcId));
}

function ask(index: SnapshotIndex, asker: Place, { address, port }: DnsQuery['to'][number]): Way {
  const vpcId = asker.kind === 'interface' ? asker.networkInterface.vpcId : undefined;
  const server = placeOfAddress(index, address, vpcId);
  if (asker.kind === 'outside' && server.kind === 'outside') return [];
  const flow: Flow = {
    protocol: 'udp',
    source: { address: asker.address, ports: evaluateClientPorts(index, asker) },
    destination: { address, ports: { from: port, to: port } },
  };
  const { forward, reply = [] } = roundTrip(index, asker, server, flow);
  return [...forward, ...reply];
}

function bestOf(ways: readonly Way[]): Way {
  return ways.find((way) => !isStopped(way)) ?? ways[0] ?? [];
}

function isStopped(way: Way): boolean {
  return way.some((hop) => hop.steps.some(({ verdict }) => verdict === 'deny'));
}
