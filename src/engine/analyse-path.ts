import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { BadRequest } from '#request/bad-request.ts';
import type { Request } from '#request/document.ts';
import {
  networkInsightsAnalysis,
  type NetworkInsightsAnalysis,
} from '#request/network-insights.ts';
import { traceRequest } from '#request/trace-request.ts';
import type { InsightsPath } from './question.ts';

/**
 * What Reachability Analyzer would answer for a path, by the tracer. What cannot be traced ends
 * `failed`, with why; nothing is guessed.
 *
 * @see https://docs.aws.amazon.com/vpc/latest/reachability/what-is-reachability-analyzer.html
 */
export function analysePath(snapshot: Snapshot, path: InsightsPath): NetworkInsightsAnalysis {
  const request = requestOf(path);
  if ('cannot' in request) return failed(request.cannot);
  try {
    return networkInsightsAnalysis(traceRequest(snapshot, request));
  } catch (error) {
    if (!(error instanceof BadRequest)) throw error;
    return failed(`${error.what.en} Expected: ${error.expected.en}. Got: ${error.got}.`);
  }
}

function failed(why: string): NetworkInsightsAnalysis {
  return { Status: 'failed', StatusMessage: why, NetworkPathFound: false, Explanations: [] };
}

function requestOf(path: InsightsPath): Request | { readonly cannot: string } {
  const { FilterAtSource: atSource, FilterAtDestination: atDestination, Protocol } = path;
  const from = placeOf(path.Source, path.SourceIp ?? atSource?.SourceAddress);
  const wanted = path.DestinationIp ?? atSource?.DestinationAddress;
  const to = placeOf(path.Destination ?? wanted, wanted ?? atDestination?.DestinationAddress);
  if (from === undefined) return { cannot: `closednet does not trace from ${path.Source}.` };
  if (to === undefined)
    return {
      cannot: `closednet does not trace to ${path.Destination ?? 'an unnamed destination'}.`,
    };
  const port = onePort(path.DestinationPort, atSource?.DestinationPortRange);
  const sourcePort = onePort(undefined, atSource?.SourcePortRange);
  if (port === 'many' || sourcePort === 'many')
    return { cannot: 'closednet traces one port at a time: FromPort and ToPort must be equal.' };
  return {
    from,
    to,
    protocol: Protocol,
    ...(port === undefined ? {} : { port }),
    ...(sourcePort === undefined ? {} : { sourcePort }),
  };
}

/** Ways out of a VPC stand for whoever is behind them, by address. */
function placeOf(named: string | undefined, address: string | undefined): string | undefined {
  if (named === undefined) return undefined;
  const id = named.startsWith('arn:') ? (named.split('/').at(-1) ?? named) : named;
  if (id.startsWith('igw-')) return address === undefined ? 'internet' : `internet:${address}`;
  if (/^(vgw|tgw|tgw-attach|pcx|vpce-svc)-/.test(id)) return address;
  return /^(eni|i)-/.test(id) ? (address ?? id) : id;
}

type Range = NonNullable<NonNullable<InsightsPath['FilterAtSource']>['SourcePortRange']>;

function onePort(port: number | undefined, range: Range | undefined): number | 'many' | undefined {
  if (port !== undefined || range === undefined) return port;
  const { FromPort, ToPort = FromPort } = range;
  return FromPort === ToPort ? FromPort : 'many';
}
