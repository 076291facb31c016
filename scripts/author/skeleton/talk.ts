import type { Talk } from '#labs/lesson.ts';

/** What a presenter says at each step; the minutes together are the lab's. */
export const talk: Talk = {
  orient: { minutes: 1, notes: { en: '', ja: '' } },
  predict: { minutes: 1, notes: { en: '', ja: '' } },
  break: { minutes: 1, notes: { en: '', ja: '' } },
  observe: { minutes: 1, notes: { en: '', ja: '' } },
  diagnose: { minutes: 1, notes: { en: '', ja: '' } },
  fix: { minutes: 1, notes: { en: '', ja: '' } },
  verify: { minutes: 1, notes: { en: '', ja: '' } },
  explain: { minutes: 1, notes: { en: '', ja: '' } },
  retrieve: { minutes: 1, notes: { en: '', ja: '' } },
};
