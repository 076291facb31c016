import type { Finding } from '../lab.ts';

/** A rule never guesses: what was not read makes an error, with the call that would settle it. */
export function unread(call: string): Finding {
  return {
    status: 'error',
    observed: { en: `not read: ${call}`, ja: `読み取れていません: ${call}` },
    message: {
      en: 'This cannot be judged with what could be read.',
      ja: '読み取れた範囲では判定できません。',
    },
  };
}
