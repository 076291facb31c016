import type { Case } from '../figure.ts';
import { verbFigures } from '../verb-figures.ts';

/** The old account retired and the lab built in a fresh one. */
export const resetting: Case = {
  id: 'reset',
  async run(stage) {
    await stage.verb(['start', stage.lab]);
    return verbFigures(stage, {
      words: ['reset', stage.lab, '--yes'],
      goal: { name: 'reset, beyond process start', goal: 300 },
      runs: 9,
    });
  },
};
