import { cutAtStop, withoutReasons } from '#request/cut-at-stop.ts';
import type { TraceDocument } from '#request/document.ts';
import type { RequestCondition } from './lab.ts';

/** A condition's trace as the path view shows it: until it is revealed, without what decided. */
export function shownTrace(
  { kind }: Pick<RequestCondition, 'kind'>,
  trace: TraceDocument,
  revealed: boolean,
): TraceDocument {
  if (revealed) return trace;
  return kind === 'must-still-fail' ? withoutReasons(trace) : cutAtStop(trace);
}
