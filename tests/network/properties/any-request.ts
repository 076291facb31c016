import * as fc from 'fast-check';
import type { NetworkInterface } from '#network/snapshot/interface.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { Request } from '#request/document.ts';
import { anyDraft, networkOf, type Draft } from './any-network.ts';

/** A request as numbers, so that it fits any network and shrinks with it. */
interface DraftRequest {
  readonly from: number | 'internet';
  readonly to: number | 'public' | Host;
  readonly toWhom: number;
  readonly protocol: 'tcp' | 'udp' | 'icmp';
  readonly port: number;
}

const hosts = [
  'logs.ap-northeast-1.amazonaws.com',
  'vpce-logs',
  'bucket.s3.ap-northeast-1.amazonaws.com',
  'example.com',
  'internet:203.0.113.200',
  '10.0.1.250',
  '10.1.0.250',
] as const;

type Host = (typeof hosts)[number];

const draftRequest: fc.Arbitrary<DraftRequest> = fc.record({
  from: fc.oneof({ weight: 6, arbitrary: fc.nat(5) }, fc.constant('internet' as const)),
  to: fc.oneof(fc.nat(5), fc.nat(5), fc.constant('public' as const), fc.constantFrom(...hosts)),
  toWhom: fc.nat(5),
  protocol: fc.constantFrom('tcp', 'tcp', 'tcp', 'udp', 'icmp'),
  port: fc.constantFrom(443, 443, 22),
});

/** An arbitrary network with a request in it. */
export interface Case {
  readonly draft: Draft;
  readonly request: Request;
}

export const anyCase: fc.Arbitrary<Case> = fc
  .tuple(anyDraft, draftRequest)
  .map(([draft, asked]) => ({ draft, request: requestIn(networkOf(draft), draft, asked) }));

/**
 * The ends as ids and addresses of the network. Who asks from the internet asks an interface, and
 * nobody asks itself: such a request never leaves its host.
 */
function requestIn(network: Snapshot, { interfaces }: Draft, asked: DraftRequest): Request {
  const { protocol, port } = asked;
  const own = network.networkInterfaces?.slice(0, interfaces.length) ?? [];
  const source = asked.from === 'internet' ? undefined : own[asked.from % own.length];
  const others = own.filter((one) => one !== source);
  const to = targetIn(others, asked, source === undefined);
  return { from: source?.id ?? 'internet', to, protocol, port };
}

function targetIn(
  others: readonly NetworkInterface[],
  { to, toWhom }: DraftRequest,
  fromInternet: boolean,
): string {
  const elastic = others.find((one) => one.publicAddresses.length > 0)?.publicAddresses[0]?.public;
  if (to === 'public' && elastic !== undefined) return elastic;
  const inside = others[toWhom % others.length]?.privateAddresses.at(-1) ?? '';
  return typeof to === 'number' || to === 'public' || fromInternet ? inside : to;
}
