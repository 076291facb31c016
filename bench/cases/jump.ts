import { createStage } from '#labs/session-stage.ts';
import { runJobOf } from '../../scripts/shell/run-job-of.ts';
import { repeat, type Case } from '../figure.ts';

/** A presenter's jump to a prepared network, and what is built behind it. */
export const jumping: Case = {
  id: 'jump',
  async run({ lab, deps, session }) {
    const stage = createStage(deps, runJobOf);
    await stage.begin(lab);
    await stage.prepareAll(lab);
    const behind: number[] = [];
    // One that nobody has changed stays: each jump is measured from another point.
    const from = async (step: number) => {
      await stage.jump(lab, step);
      await stage.prepareAll(lab);
    };
    const jumps = await repeat(9, async () => {
      await from(4);
      const since = performance.now();
      await stage.jump(lab, 7);
      const there = performance.now();
      await stage.prepareAll(lab);
      behind.push(performance.now() - there);
      return there - since;
    });
    const seen = await repeat(9, async () => {
      await from(7);
      const since = performance.now();
      await stage.jump(lab, 4);
      await session.path(lab);
      const took = performance.now() - since;
      await stage.prepareAll(lab);
      return took;
    });
    await stage.end(lab);
    return [
      { name: 'a jump to a prepared network', unit: 'ms', goal: 1000, samples: jumps },
      { name: 'the same, until its path is there', unit: 'ms', samples: seen },
      { name: 'the next one built behind it, solved', unit: 'ms', samples: behind },
    ];
  },
};
