import { readFile } from 'node:fs/promises';
import { openCallers } from '../credentials.ts';
import { openDoor } from '../call/emulator-door.ts';
import { createJudge } from '../judge.ts';
import type { PlaneDeps } from '../plane.ts';
import { openServices } from '../services.ts';
import { browse, type Seen, type Visit } from './browse.ts';

export interface BrowserDeps extends Pick<
  PlaneDeps,
  'place' | 'snapshot' | 'standIns' | 'emulator' | 'account' | 'authority' | 'note'
> {
  readonly language: string;
  readonly milliseconds: number;
}

/** Opens one page as a browser at a place, and closes everything that it took. */
export async function openPage(deps: BrowserDeps, visit: Visit): Promise<Seen> {
  const { place, emulator } = deps;
  const judge = createJudge(deps);
  const services = openServices({
    ...deps,
    judge,
    credentials: undefined,
    door: openDoor(emulator.endpoint),
    callers: openCallers({ endpoint: emulator.endpoint, region: place.region }),
    region: place.region,
  });
  try {
    const trusted = await readFile(deps.authority.file, 'utf8');
    return await browse({ ...deps, judge, services, trusted }, visit);
  } finally {
    services.close();
  }
}
