import { join } from 'node:path';
import type { DeclaredPlace } from '#dataplane/place.ts';
import type { Job } from '#dataplane/job/fetch-job.ts';
import type { StandIn } from '#dataplane/listener.ts';
import { openWheelhouse } from '#dataplane/stand-in/wheelhouse.ts';
import type { Bindings } from '#aws/step.ts';
import { anyPython } from '#emulator/installed.ts';
import type { Home } from '#state/home.ts';
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
  return standpointOf(desk.home, lab, await findRunning(desk, lab), wanted);
}

/** The same in a build of the lab that is no learner's attempt. */
export async function standpointOf(
  home: Home,
  lab: Lab,
  running: Running,
  wanted?: string | DeclaredPlace,
): Promise<Standpoint> {
  const { bindings, account, region } = running.attempt;
  const known = { ...bindings, account, region, ...(await packageNames(home, lab)) };
  const fill = (text: string) => fillText(text, known);
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

/**
 * Names of a lab that brings packages: `wheelhouse` is the folder of its wheels on this machine,
 * `pip-index` the host of pip's own index, `python-tag` and `other-python-tag` as wheels tell them,
 * `sha256-FILE` the hash of a file, with `-` for what is no letter or digit.
 */
export async function packageNames(home: Home, lab: Lab): Promise<Bindings> {
  if (lab.packages === undefined) return {};
  const sources = join(home.projectRoot, 'labs', `${lab.id}-${lab.slug}`, lab.packages);
  const { folder, index, python, other, hashes } = await openWheelhouse(
    home,
    await anyPython(home),
    sources,
  );
  const told = Object.entries(hashes).map(([file, hash]) => [
    `sha256-${file.replace(python, 'this').replace(other, 'other').replaceAll(/\W/g, '-')}`,
    hash,
  ]);
  return {
    wheelhouse: folder,
    'pip-index': index,
    'python-tag': python,
    'other-python-tag': other,
    ...Object.fromEntries(told),
  };
}
