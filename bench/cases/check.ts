import type { Case } from '../figure.ts';
import { verbFigures } from '../verb-figures.ts';

/** A lab as shipped, judged: some conditions fail, so the command ends with 1. */
export const checking: Case = {
  id: 'check',
  async run(stage) {
    await stage.verb(['start', stage.lab]);
    return verbFigures(stage, {
      words: ['check', stage.lab],
      code: 1,
      goal: { name: 'check, beyond process start', goal: 300 },
      runs: 15,
    });
  },
};
