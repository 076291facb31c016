import type { Change } from '#labs/lab.ts';
import { faults } from './faults.ts';

/** A rule at the receiver’s end for each client, and one at the sender’s end. */
export const solution: Change = {
  id: 'solution',
  title: {
    en: 'The doors admit both services, and billing is let out to them',
    ja: '出入口で両サービスを許可し、請求サービスからの送信を許可',
  },
  steps: faults.flatMap(({ mend }) => mend),
};
