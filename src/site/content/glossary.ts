import type { GlossaryWord } from '#labs/lesson.ts';

interface GeneralWord extends GlossaryWord {
  /** Name of the concept page that tells more. */
  readonly concept?: string;
}

/** Words of the whole site; a lab explains its own beside its lesson. */
export const generalWords: readonly GeneralWord[] = [
  {
    id: 'blocker',
    term: { en: 'blocker', ja: '障害' },
    means: {
      en: 'A step that would stop the request, whether or not an earlier one already did.',
      ja: 'それより前で止まっているかどうかにかかわらず、リクエストを止めるステップ。',
    },
  },
];
