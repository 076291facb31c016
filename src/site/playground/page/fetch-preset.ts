import type { EndpointService } from '#network/snapshot/gateways.ts';
import { address } from '../../address.ts';
import { withServices, type Preset } from '../preset.ts';

let services: Promise<readonly EndpointService[]> | undefined;

/** A network that comes with the page; rejects where it does not come. */
export async function fetchPreset(id: string): Promise<Preset> {
  services ??= fetchJson<readonly EndpointService[]>('services');
  const [preset, all] = await Promise.all([fetchJson<Preset>(id), services]);
  return withServices(preset, all);
}

async function fetchJson<T>(name: string): Promise<T> {
  const answer = await fetch(address(`/playground/${encodeURIComponent(name)}.json`));
  if (!answer.ok) throw new RangeError(`${name}: ${answer.status}`);
  return answer.json();
}
