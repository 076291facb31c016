import { Problem } from './problem.ts';

/** The emulator does not answer, or no longer does. */
export function emulatorGone(endpoint: string, cause: unknown): Problem {
  return new Problem(
    'emulator-gone',
    3,
    {
      what: {
        en: 'The emulated AWS does not answer.',
        ja: 'AWS エミュレーターが応答しません。',
      },
      expected: { en: `an answer from ${endpoint}`, ja: `${endpoint} からの応答` },
      got: { en: 'no connection', ja: '接続できません' },
      try: { en: 'npx closednet start', ja: 'npx closednet start' },
    },
    { cause },
  );
}
