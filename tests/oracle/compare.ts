import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { Outcome, Request, TraceDocument } from '#request/document.ts';
import { traceRequest } from '#request/trace-request.ts';
import type { Network } from './generate/network.ts';
import type { Kernel, KernelOutcome } from './kernel/kernel.ts';
import { layOut } from './layout/lay-out.ts';
import { kernelFlow, outsideOf } from './send.ts';

/** One request, as the tracer judged it and as the kernel carried it. */
export interface Compared {
  readonly request: Request;
  readonly trace: TraceDocument;
  readonly kernel: KernelOutcome;
}

/** A request on which the two do not agree, with the network in which they do not. */
export interface Disagreement {
  readonly snapshot: Snapshot;
  readonly request: Request;
  readonly traced: Outcome;
  /** What the tracer names: blockers by code, or what it does not know. */
  readonly because: readonly string[];
  readonly kernel: KernelOutcome;
}

/** In seconds: a flow that is asked alone gets all the time it could want. */
const patience = 2;

/** Traces every request of a network and sends every one of them. */
export async function compare(kernel: Kernel, network: Network): Promise<readonly Compared[]> {
  const { snapshot, requests } = network;
  const flows = requests.map((request) => kernelFlow(snapshot, request));
  const layout = layOut(snapshot, outsideOf(snapshot, requests));
  const { outcomes } = await kernel.probe(layout, flows);
  return requests.map((request, i) => ({
    request,
    trace: traceRequest(snapshot, request),
    kernel: outcomes[i] ?? 'refused',
  }));
}

export function agrees({ trace, kernel }: Compared): boolean {
  return trace.outcome === kernel;
}

/** What is left of a disagreement when the request has a fresh network to itself. */
export async function confirm(
  kernel: Kernel,
  snapshot: Snapshot,
  request: Request,
  wait = patience,
): Promise<Disagreement | undefined> {
  const layout = layOut(snapshot, outsideOf(snapshot, [request]));
  const probed = await kernel.probe(layout, [kernelFlow(snapshot, request)], wait);
  const [outcome = 'refused'] = probed.outcomes;
  const { outcome: traced, blockers, unknowns } = traceRequest(snapshot, request);
  if (traced === outcome) return undefined;
  const because = [
    ...blockers.map(({ code, direction, id }) => `${code} ${id} ${direction}`),
    ...unknowns.map(({ what }) => what.en),
  ];
  return { snapshot, request, traced, because, kernel: outcome };
}
