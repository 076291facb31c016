import type { Words } from '#request/words.ts';

/** As a client prints it, in every language. */
export const exampleText =
  'Connect timeout on endpoint URL: "https://logs.ap-northeast-1.amazonaws.com/"';

export const triageWords = {
  title: { en: 'What would you check first?', ja: 'まずどこを見るか' },
  lede: {
    en: 'Take what your client printed. It says which layers can have produced it, which one to check first, with which command, and where to practise it. Every text here was printed by a real client in a lab.',
    ja: 'クライアントに出た文を手がかりにする。どの層で起こりうるか、まずどこをどのコマンドで見るか、どのラボで試せるかがわかる。ここにある文はすべて、ラボで本物のクライアントが出したもの。',
  },
  paste: { en: 'What your client printed', ja: 'クライアントに出た文' },
  pasteHint: {
    en: 'Paste it here. It stays in this page.',
    ja: 'ここに貼り付ける。このページの外には送られない。',
  },
  address: {
    en: 'What does the name give, on that host?',
    ja: 'そのホストで、名前はどのアドレスになるか',
  },
  notAsked: { en: 'not asked yet', ja: 'まだ調べていない' },
  none: { en: 'no address', ja: 'アドレスなし' },
  outside: { en: 'a public address', ja: 'パブリックアドレス' },
  within: { en: 'an address of the VPC', ja: 'VPC の中のアドレス' },
  inside: { en: 'on the client’s host', ja: 'クライアントのホストで' },
  found: { en: 'This is: %', ja: '該当するもの：%' },
  unknown: {
    en: 'No text of these. Go through the layers in their order, from the name on.',
    ja: '該当する文はない。名前から順に、層を一つずつ確かめる。',
  },
  all: {
    en: 'All texts, and the layers that can produce them',
    ja: '文と、それが起こりうる層の一覧',
  },
  text: { en: 'the client prints', ja: 'クライアントの表示' },
  first: { en: 'check first', ja: 'まず見る' },
  later: { en: 'then', ja: '次に見る' },
  rulesOut: { en: 'What it rules out', ja: '否定できること' },
  order: { en: 'What to check, in this order', ja: '見る順番' },
  left: { en: 'possible', ja: 'ありうる' },
  gone: { en: 'ruled out by the address', ja: 'アドレスから否定' },
  inLab: { en: 'In lab %', ja: 'ラボ %' },
  layers: {
    en: 'The layers, in the order in which a request passes them',
    ja: '層の一覧（リクエストが通る順）',
  },
  target: { en: 'on the host that is asked', ja: '接続先のホストで' },
  operator: { en: 'from your terminal', ja: '手元のターミナルで' },
  placeholders: {
    en: 'Words in capitals are yours to fill in.',
    ja: '大文字の部分は自分の値に置き換える。',
  },
} as const satisfies Record<string, Words>;
