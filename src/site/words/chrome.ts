import type { Words } from '#request/words.ts';

export const chromeWords = {
  skip: { en: 'Skip to the content', ja: '本文へ移動' },
  site: { en: 'Site', ja: 'サイト' },
  menu: { en: 'Menu', ja: 'メニュー' },
  crumbs: { en: 'Where you are', ja: '現在の位置' },
  footer: { en: 'More of the site', ja: 'その他のページ' },
  otherLanguage: { en: 'This page in English', ja: 'このページを日本語で読む' },
  licence: {
    en: 'Apache License 2.0. AWS names belong to Amazon; this project is not theirs.',
    ja: 'ライセンスは Apache License 2.0。AWS の名称は Amazon のもので、このプロジェクトは Amazon とは関係がない。',
  },
  playground: { en: 'Playground', ja: 'プレイグラウンド' },
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
    en: 'No route matches this address. Search with the key /, or begin at one of these.',
    ja: 'このアドレスに一致するルートはない。/ キーで検索するか、次のページから始める。',
  },
  perhaps: { en: 'Perhaps you meant', ja: 'もしかして' },
  asked: { en: 'asked for', ja: '要求されたアドレス' },
  toLabs: { en: 'To the labs', ja: 'ラボ一覧へ' },
} as const satisfies Record<string, Words>;
