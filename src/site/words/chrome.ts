import type { Words } from '#request/words.ts';

export const chromeWords = {
  skip: { en: 'Skip to the content', ja: '本文へ移動' },
  site: { en: 'Site', ja: 'サイト' },
  labs: { en: 'Labs', ja: 'ラボ' },
  language: { en: 'Language', ja: '言語' },
  theme: { en: 'Theme: system, light, dark', ja: 'テーマ：システム、ライト、ダーク' },
  themeSystem: { en: 'Theme follows the system', ja: 'システムのテーマに従う' },
  themeLight: { en: 'Light theme', ja: 'ライトテーマ' },
  themeDark: { en: 'Dark theme', ja: 'ダークテーマ' },
  offline: {
    en: 'Works offline. Nothing on this page calls out.',
    ja: 'オフラインで動く。このページから外への通信はない。',
  },
  copy: { en: 'Copy', ja: 'コピー' },
  copied: { en: 'Copied', ja: 'コピーした' },
  expected: { en: 'expected', ja: '期待' },
  got: { en: 'got', ja: '実際' },
  try: { en: 'try', ja: '対処' },
  more: { en: 'About this', ja: '詳しく' },
  notFound: { en: 'This page does not exist', ja: 'このページはない' },
  notFoundHelp: {
    en: 'No route matches this address. The labs are all on one page.',
    ja: 'このアドレスに一致するルートはない。ラボはすべて 1 ページにまとまっている。',
  },
  toLabs: { en: 'To the labs', ja: 'ラボ一覧へ' },
} as const satisfies Record<string, Words>;
