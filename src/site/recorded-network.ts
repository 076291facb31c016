import type { Lab } from '#labs/lab.ts';
import { pathOf, type LabPath } from '#labs/path-of.ts';
import {
  evidenceOfRecorded,
  type RecordedNetwork,
  type RecordedServices,
  type RecordedState,
} from '#labs/recorded-network.ts';

const networks = import.meta.glob<RecordedNetwork>('../../labs/*/recorded/network-*.json', {
  eager: true,
  import: 'default',
});
const services = Object.values(
  import.meta.glob<RecordedServices>('../labs/endpoint-services.json', {
    eager: true,
    import: 'default',
  }),
);

/** A lab's network as it was recorded, and what may be asked of it. */
export function recordedEvidence(lab: Lab, state: RecordedState) {
  const network = networks[`../../labs/${lab.id}-${lab.slug}/recorded/network-${state}.json`];
  const [all] = services;
  if (!network || !all) throw new RangeError(`${lab.id} has no recorded network "${state}"`);
  return evidenceOfRecorded(network, all);
}

/** The endpoint services of the Region that every recording was made in. */
export function regionServices(): RecordedServices['endpointServices'] {
  const [all] = services;
  if (!all) throw new RangeError('src/labs/endpoint-services.json is missing');
  return all.endpointServices;
}

/** The lab's main request on its network as shipped, before anything is revealed. */
export function firstPath(lab: Lab): LabPath {
  const path = pathOf(lab, recordedEvidence(lab, 'as-shipped'), false);
  if (!path) throw new RangeError(`${lab.id} does not trace its main request`);
  return path;
}
