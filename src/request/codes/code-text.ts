import type { Words } from '../words.ts';

/** What a person wants to know of a code: what it means, how a client meets it, how to mend it. */
export interface CodeText {
  readonly meaning: Words;
  readonly symptom: Words;
  readonly remedy: Words;
}

/** The three texts, English and Japanese in turn. */
export function codeText(
  meaning: readonly [en: string, ja: string],
  symptom: readonly [en: string, ja: string],
  remedy: readonly [en: string, ja: string],
): CodeText {
  const words = ([en, ja]: readonly [string, string]): Words => ({ en, ja });
  return { meaning: words(meaning), symptom: words(symptom), remedy: words(remedy) };
}

/** What most of them look like to a client. */
export const silence = [
  'Nothing comes back: the client waits until its own connect timeout.',
  '何も返りません。クライアントは自分の接続タイムアウトまで待ち続けます。',
] as const;
