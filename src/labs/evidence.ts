import type { Bindings } from '#aws/step.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { TraceDocument } from '#request/document.ts';
import { traceRequest } from '#request/trace-request.ts';
import { fillRequest } from './fill.ts';
import type { Evidence } from './lab.ts';

/** Everything that conditions and hints look at; each request is traced once. */
export function createEvidence(
  snapshot: Snapshot,
  bindings: Bindings,
  job?: Evidence['job'],
): Evidence {
  const traces = new Map<string, TraceDocument>();
  return {
    snapshot,
    bindings,
    ...(job ? { job } : {}),
    trace(request) {
      const filled = fillRequest(request, bindings);
      const key = JSON.stringify(filled);
      const trace = traces.get(key) ?? traceRequest(snapshot, filled);
      traces.set(key, trace);
      return trace;
    },
  };
}
