import type { Words } from '#request/words.ts';

export const searchWords = {
  title: { en: 'Search', ja: '検索' },
  field: { en: 'Search the site', ja: 'サイト内を検索' },
  placeholder: { en: 'A symptom, a code, a word of AWS', ja: '症状、コード、AWS の用語' },
  close: { en: 'Close', ja: '閉じる' },
  loading: { en: 'Searching…', ja: '検索しています…' },
  found: { en: '% pages', ja: '% ページ' },
  foundOne: { en: '1 page', ja: '1 ページ' },
  nothing: {
    en: 'Nothing is found for “%”. Codes, concepts and labs are searched by whole words and their beginnings.',
    ja: '「%」に一致するページはない。コード、概念、ラボ、用語を対象に検索している。',
  },
  failed: {
    en: 'The search index could not be loaded. Load the page again; if that does not help, the site was built without it: npm run build.',
    ja: '検索用のデータを読み込めなかった。ページを再読み込みする。それでも直らなければ、検索用のデータなしでサイトが作られている：npm run build',
  },
  keys: { en: '↑ ↓ to choose, Enter to open', ja: '↑ ↓ で選び、Enter で開く' },
} as const satisfies Record<string, Words>;

/** What a page is, by the first part of its address. */
export const kindWords: Readonly<Record<string, Words>> = {
  labs: { en: 'Lab', ja: 'ラボ' },
  concepts: { en: 'Concept', ja: '概念' },
  triage: { en: 'First look', ja: 'まず見る所' },
  codes: { en: 'Code', ja: 'コード' },
  glossary: { en: 'Glossary', ja: '用語集' },
  emulated: { en: 'Emulation', ja: 'エミュレーション' },
  coverage: { en: 'Coverage', ja: '記事との対応' },
  problems: { en: 'Problem', ja: '問題' },
};
