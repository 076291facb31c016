import type { Words } from '#request/words.ts';

export const learnWords = {
  learn: { en: 'Learn', ja: '学ぶ' },
  concepts: { en: 'Concepts', ja: '概念' },
  conceptsLede: {
    en: 'How a closed network decides, one rule of AWS at a time. Each page stands alone and names the labs where you can break it.',
    ja: '閉域網の中で何が決まるのかを、AWS の規則ごとに一つずつ説明する。どのページも単独で読め、実際に壊して試せるラボを示す。',
  },
  triage: { en: 'What to check first', ja: 'まず見る所' },
  codes: { en: 'Codes', ja: 'コード' },
  codesLede: {
    en: 'Every blocker on a path carries a code. It is Reachability Analyzer’s own where one fits; “sim:” marks those of closednet.',
    ja: '経路上で通信を止める箇所にはコードが付く。合うものがあれば Reachability Analyzer のコードをそのまま使い、closednet 独自のものには「sim:」を付ける。',
  },
  onlyText: {
    en: 'No code, only what a client printed? What to check first',
    ja: 'コードはなく、クライアントに出た文だけがあるなら：まず見る所',
  },
  glossary: { en: 'Glossary', ja: '用語集' },
  glossaryLede: {
    en: 'The words of this site, one meaning each, in both languages.',
    ja: 'このサイトで使う用語。一語に一つの意味を、日英で並べる。',
  },
  emulated: { en: 'What is emulated', ja: 'エミュレーションの範囲' },
  sections: { en: 'Learn: sections', ja: '学ぶ：セクション' },
  inShort: { en: 'In short', ja: '要点' },
  symptom: { en: 'Symptom', ja: '症状' },
  remedy: { en: 'Remedy', ja: '対処' },
  ours: {
    en: 'closednet’s own code: Reachability Analyzer has none for this.',
    ja: 'closednet 独自のコード（Reachability Analyzer には該当するものがない）',
  },
  analyzers: { en: 'A code of Reachability Analyzer', ja: 'Reachability Analyzer のコード' },
  analyzersList: { en: 'AWS’s list of codes', ja: 'AWS のコード一覧' },
  practise: { en: 'Practise it', ja: '試せるラボ' },
  related: { en: 'Related concepts', ja: '関連する概念' },
  siblings: { en: 'Its neighbours', ja: '同じ種類のコード' },
  toCome: { en: 'to come', ja: '準備中' },
  onThisPage: { en: 'On this page', ja: 'このページの内容' },
  before: { en: 'Before', ja: '前' },
  after: { en: 'Next', ja: '次' },
  usedIn: { en: 'In labs', ja: '使うラボ' },
  seeConcept: { en: 'Concept: %', ja: '概念：%' },
  writing: {
    en: 'The pages of this section are being written.',
    ja: 'このセクションのページは執筆中。',
  },
} as const satisfies Record<string, Words>;
