import type { DeclaredPlace } from '#dataplane/place.ts';
import type { Job } from '#dataplane/job/fetch-job.ts';
import type { StandIn } from '#dataplane/listener.ts';
import { fillText } from './fill.ts';
import type { Lab } from './lab.ts';
import type { Desk } from './session-deps.ts';
import { unknownChoice } from './session-problems.ts';
import { jobOf } from './session-job.ts';
import { findRunning, type Running } from './session-running.ts';

/** What standing in a lab's network takes: the place, and what stands in. */
export interface Standpoint extends Running {
  readonly place: DeclaredPlace;
  readonly standIns: readonly StandIn[];
  readonly job?: Job;
}

/** Finds a place of the lab, by default its main client. */
export async function standInLab(
  desk: Desk,
  lab: Lab,
  wanted?: string | DeclaredPlace,
): Promise<Standpoint> {
  return standpointOf(lab, await findRunning(desk, lab), wanted);
}

/** The same in a build of the lab that is no learner's attempt. */
export function standpointOf(
  lab: Lab,
  running: Running,
  wanted?: string | DeclaredPlace,
): Standpoint {
  const { bindings, account, region } = running.attempt;
  const fill = (text: string) => fillText(text, { ...bindings, account, region });
  const places = lab.places ?? [];
  const found =
    typeof wanted === 'object' ? wanted : places.find(({ id }) => (wanted ?? id) === id);
  if (!found)
    throw unknownChoice(
      'place',
      typeof wanted === 'string' ? wanted : '',
      places.map(({ id }) => id),
    );
  const { role } = found;
  const names = Object.entries(found.names ?? {}).map(([name, address]) => [
    fill(name),
    fill(address),
  ]);
  const job = jobOf(lab, running);
  return {
    ...running,
    ...(job ? { job } : {}),
    place: {
      ...found,
      at: fill(found.at),
      ...(role ? { role: { ...role, arn: fill(role.arn) } } : {}),
      ...(found.names ? { names: Object.fromEntries(names) } : {}),
    },
    standIns: (lab.standIns ?? []).map((one) => ({
      ...one,
      at: fill(one.at),
      ...(one.folder === undefined ? {} : { folder: fill(one.folder) }),
    })),
  };
}
