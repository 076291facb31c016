import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadLabs } from '#labs/load.node.ts';
import { pathOf, requestsTold, type LabPath } from '#labs/path-of.ts';
import {
  evidenceOfRecorded,
  recordedStates,
  type RecordedNetwork,
  type RecordedServices,
} from '#labs/recorded-network.ts';
import { openHome } from '#state/home.ts';

/** Every request of every lab, on its network as shipped and as solved, told and not yet told. */
export async function labRequests(): Promise<readonly (readonly [string, LabPath])[]> {
  const { projectRoot } = openHome();
  const read = async (...parts: readonly string[]): Promise<unknown> =>
    JSON.parse(await readFile(join(projectRoot, ...parts), 'utf8'));
  const services = (await read('src', 'labs', 'endpoint-services.json')) as RecordedServices;
  const found: (readonly [string, LabPath])[] = [];
  for (const lab of await loadLabs(projectRoot))
    for (const state of recordedStates) {
      const file = `network-${state}.json`;
      const network = (await read(
        'labs',
        `${lab.id}-${lab.slug}`,
        'recorded',
        file,
      )) as RecordedNetwork;
      const evidence = evidenceOfRecorded(network, services);
      for (const { id } of requestsTold(lab, evidence.bindings))
        for (const revealed of [true, false]) {
          const path = pathOf(lab, evidence, revealed, id);
          const told = revealed ? 'told' : 'sealed';
          if (path) found.push([`${lab.id} ${state}, ${id}, ${told}`, path]);
        }
    }
  return found;
}
