import { freezePoints } from '#labs/freeze-points.ts';
import type { Stage } from '#labs/session-stage.ts';
import { lab } from '#lab/L03-silent-notebook/lab.ts';
import type { FixtureService } from './fixture-service.ts';

/** A talk of L03 whose networks are all there; what is asked of it stands in the service's calls. */
export function fixtureStage(service: FixtureService): Stage {
  let at = { step: 1, stage: 0 };
  let counts: Readonly<Record<string, number>> = {};
  const view: Stage['view'] = () =>
    Promise.resolve({
      lab: lab.id,
      holder: { pid: process.pid, started: '1' },
      points: freezePoints(lab).map((point) => ({ ...point, network: 'ready' })),
      at,
      counts,
    });
  return {
    view,
    begin: view,
    prepareAll: () => Promise.resolve(),
    jump(_id, step, stage = 0) {
      service.calls.push(`jump ${step}.${stage}`);
      at = { step, stage };
      service.moveTo(step > 6 ? 'written' : 'no way out');
      return Promise.resolve();
    },
    count(_id, given) {
      service.calls.push(`count ${JSON.stringify(given)}`);
      counts = { ...counts, ...given };
      return Promise.resolve();
    },
    end: () => Promise.resolve(),
    changed: () => Promise.resolve(),
  };
}
