import type { EndpointService } from '#network/snapshot/gateways.ts';
import type { Snapshot } from '#network/snapshot/snapshot.ts';
import type { Request } from '#request/document.ts';
import type { Words } from '#request/words.ts';

/** A question that a network comes with. */
export interface PresetRequest {
  readonly id: string;
  readonly title: Words;
  readonly request: Request;
}

/** A network to begin with. The services of the Region, the same for all, come in a file of their own. */
export interface Preset {
  readonly id: string;
  readonly title: Words;
  readonly group: 'cases' | 'as-shipped' | 'solved';
  readonly snapshot: Snapshot;
  readonly requests: readonly PresetRequest[];
  /** Id of the request that is traced first. */
  readonly shown: string;
}

export const firstPreset = 'L03-edited';

/** A preset whole, with the services of its Region. */
export function withServices(preset: Preset, services: readonly EndpointService[]): Preset {
  return { ...preset, snapshot: { ...preset.snapshot, endpointServices: services } };
}
