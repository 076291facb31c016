import type { Case } from '../figure.ts';
import { verbFigures } from '../verb-figures.ts';

/** A lab that is not there, built while emulator and site run. */
export const labStart: Case = {
  id: 'lab-start',
  async run(stage) {
    await stage.verb(['start', stage.lab]);
    return verbFigures(stage, {
      words: ['start', stage.lab],
      goal: { name: 'start of a lab, beyond process start', goal: 1000 },
      runs: 9,
      before: () => stage.verb(['stop', stage.lab]),
    });
  },
};
