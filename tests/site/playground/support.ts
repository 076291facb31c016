import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { Request, TraceDocument } from '#request/document.ts';
import { judge } from '#site/playground/judge.ts';
import { marksOf } from '#site/plan/mark.ts';
import { writesItsLog } from '../fixtures/traces.ts';

export const clients = 'sg-0a9e1700000000001';
export const endpoints = 'sg-0f3a9100000000002';
export const acl = 'acl-0b2d4000000000001';
export const table = 'rtb-0c47e200000000001';
export const vpc = 'vpc-0a17c3d4e5f607182';
export const roomA = 'subnet-0c1a9f00000000001';

/** The trace of a request that can be asked. */
export function traced(snapshot: Snapshot, request: Request = writesItsLog): TraceDocument {
  const found = judge(snapshot, request);
  if (found.kind !== 'traced') throw new Error(found.problem.what.en);
  return found.trace;
}

/** `timeout at 7`, `ok`: what the client sees, and the hop that decided. */
export function endOf(snapshot: Snapshot, request?: Request): string {
  const trace = traced(snapshot, request);
  const stop = marksOf(trace).find(({ verdict }) => verdict === 'deny' || verdict === 'unknown');
  return stop === undefined ? trace.symptom : `${trace.symptom} at ${stop.number}`;
}
