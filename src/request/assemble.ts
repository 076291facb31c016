import type { NameStep } from '#network/name/name.ts';
import type { PathHop } from '#network/path/path.ts';
import type { Place } from '#network/path/place.ts';
import type { VpcEndpoint } from '#network/snapshot/gateways.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import { indexSnapshot } from '#network/snapshot/snapshot-index.ts';
import { authorizationInWords } from './authorization-in-words.ts';
import { authorizeCall, type JudgedCall } from './authorize-call.ts';
import { blockersOf, stepsOf } from './blockers.ts';
import type { NameAnswer, Request, TraceDocument } from './document.ts';
import type { Followed } from './follow-request.ts';
import { hopsInWords } from './judged-path.ts';
import { assumptionsOf } from './made-assumptions.ts';
import { outcomeOf, symptomOf } from './symptom.ts';
import { describeMissing, type Unknown } from './words/missing-words.ts';

/** Everything that was found out about a request, as facts. */
export interface Findings {
  readonly request: Request;
  readonly source?: Place;
  readonly name?: NameStep;
  readonly forward: readonly PathHop[];
  /** Absent when there is no address to go to. */
  readonly followed?: Followed;
}

/** Makes the document of what was found: words, blockers, outcome and symptom. */
export function assemble(snapshot: Snapshot, findings: Findings): TraceDocument {
  const { request, name, followed } = findings;
  const index = indexSnapshot(snapshot);
  const progress = { going: true };
  const forward = hopsInWords(index, findings.forward, progress);
  const reply = followed?.reply && hopsInWords(index, followed.reply, progress);
  const call = callOf(snapshot, findings);
  const judged = call && authorizationInWords(call, progress);
  const authorization = judged?.authorization;
  const network = [...stepsOf(forward), ...stepsOf(reply ?? [])];
  const directions = {
    forward,
    ...(reply ? { reply } : {}),
    ...(authorization ? { authorization } : {}),
  };
  return {
    schema: 'closednet.trace/1',
    ...(request.id === undefined ? {} : { id: request.id }),
    request,
    outcome: outcomeOf(network, authorization),
    symptom: symptomOf(network, authorization, followed?.isAnswered),
    ...(name ? { name: nameAnswer(name) } : {}),
    ...directions,
    blockers: blockersOf(directions),
    unknowns: once([...missingOf(findings), ...(judged?.unknowns ?? [])]),
    assumptions: assumptionsOf(snapshot, findings),
  };
}

function nameAnswer({ asked, answers, answers6, by }: NameStep): NameAnswer {
  return { asked, answers: [...answers, ...answers6], by };
}

/** The AWS call that was found, as its policies judge it; nothing where no action is asked for. */
export function callOf(
  snapshot: Snapshot,
  { request, source, followed, name }: Findings,
): JudgedCall | undefined {
  const { action } = request;
  if (action === undefined || !source) return undefined;
  const way = followed?.way ?? ({ kind: 'undetermined' } as const);
  const endpoint = followed && endpointOf(snapshot, followed);
  return authorizeCall(
    snapshot,
    { ...request, action },
    { source, way, endpoint, host: name?.asked },
  );
}

/** The endpoint that carries the call: the one whose interface it goes to, or the gateway's. */
function endpointOf(snapshot: Snapshot, { target, way }: Followed): VpcEndpoint | undefined {
  const { endpointOfInterface, vpcEndpoints } = indexSnapshot(snapshot);
  if (way.kind === 'gateway-endpoint') return vpcEndpoints.get(way.endpointId);
  return target.kind === 'interface'
    ? endpointOfInterface.get(target.networkInterface.id)
    : undefined;
}

function missingOf({ forward, followed }: Findings): readonly Unknown[] {
  const hops = [...forward, ...(followed?.reply ?? [])];
  const missing = hops.flatMap((hop) => hop.steps.flatMap((step) => step.missing ?? []));
  return missing.map(describeMissing);
}

function once(unknowns: readonly Unknown[]): readonly Unknown[] {
  return [...new Map(unknowns.map((unknown) => [unknown.call, unknown])).values()];
}
