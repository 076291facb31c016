import type { Words } from '#request/words.ts';

/** Beside controls that only a running emulator can serve. */
export const handsOnWords = {
  needs: {
    en: 'Needs the emulator: `npm start` in the project’s folder, then the address it prints.',
    ja: 'エミュレーターが必要。プロジェクトのフォルダーで `npm start` を実行し、表示されたアドレスを開く。',
  },
  instead: { en: 'Without it: the playground', ja: 'エミュレーターなしなら：プレイグラウンド' },
} as const satisfies Record<string, Words>;
