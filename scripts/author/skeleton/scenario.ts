import type { Change } from '#labs/lab.ts';

/** The network as it would work. Each call with a comment in both languages. */
export const scenario: Change = {
  id: 'scenario',
  title: { en: '', ja: '' },
  steps: [],
};
