import type { QuizQuestion } from '#labs/lab.ts';

/** Asked at the end, from memory; every choice says what it rests on. */
export const quiz: readonly QuizQuestion[] = [
  {
    id: 'switches-off',
    ask: {
      en: 'Which line in pip.conf keeps pip from asking the public index?',
      ja: 'pip.conf のどの行が、公開インデックスへの問い合わせを止めますか。',
    },
    choices: [
      {
        id: 'find-links',
        words: { en: '`find-links = wheels`', ja: '`find-links = wheels`' },
        feedback: {
          en: 'It adds a place. The index is asked first, as before.',
          ja: '場所を足すだけです。インデックスにはこれまでどおり尋ねます。',
        },
      },
      {
        id: 'no-index',
        right: true,
        words: { en: '`no-index = true`', ja: '`no-index = true`' },
        feedback: {
          en: 'Only the places of find-links are read then.',
          ja: '読まれるのは find-links の場所だけになります。',
        },
      },
      {
        id: 'extra-index-url',
        words: { en: '`extra-index-url = …`', ja: '`extra-index-url = …`' },
        feedback: {
          en: 'It adds an index. The higher version of both wins, whoever published it: dependency confusion.',
          ja: 'インデックスを足します。誰が公開したかにかかわらず、バージョンの高いほうが選ばれます（依存関係かく乱）。',
        },
      },
      {
        id: 'timeout',
        words: { en: '`timeout = 1`', ja: '`timeout = 1`' },
        feedback: {
          en: 'It is asked all the same, only less patiently.',
          ja: '尋ねることに変わりはなく、待つ時間が短くなるだけです。',
        },
      },
    ],
  },
  {
    id: 'no-warning',
    ask: {
      en: '`No matching distribution found`, no warning above it, and the wheel lies in the folder. Why?',
      ja: '`No matching distribution found` と出て、その上に警告はなく、wheel はフォルダーにあります。なぜですか。',
    },
    choices: [
      {
        id: 'network',
        words: { en: 'The network drops something', ja: 'ネットワークが何かを捨てている' },
        feedback: {
          en: 'pip warns when it waits. Nothing was asked here.',
          ja: 'pip は待てば警告します。ここでは何も尋ねていません。',
        },
      },
      {
        id: 'tag',
        right: true,
        words: {
          en: 'A tag of its name does not fit this Python',
          ja: '名前のタグがこの Python に合わない',
        },
        feedback: {
          en: 'pip passes over it without a word; `pip debug --verbose` lists the tags that fit.',
          ja: 'pip は黙って飛ばします。合うタグは `pip debug --verbose` に並びます。',
        },
      },
      {
        id: 'hash',
        words: { en: 'Its hash is wrong', ja: 'ハッシュが違う' },
        feedback: {
          en: 'That has a message of its own: THESE PACKAGES DO NOT MATCH THE HASHES.',
          ja: 'その場合は専用のメッセージが出ます。THESE PACKAGES DO NOT MATCH THE HASHES です。',
        },
      },
      {
        id: 'permission',
        words: { en: 'The role may not read it', ja: 'ロールに読む権限がない' },
        feedback: {
          en: 'Then the copy would have failed, one line before pip.',
          ja: 'それなら pip の一行前、コピーの時点で失敗しています。',
        },
      },
    ],
  },
  {
    id: 'constraints',
    ask: {
      en: 'With `--no-index`, a `--constraint https://…` in requirements.txt',
      ja: '`--no-index` を付けたとき、requirements.txt の `--constraint https://…` は',
    },
    choices: [
      {
        id: 'ignored',
        words: { en: 'is ignored', ja: '無視される' },
        feedback: {
          en: 'It is no index. It is fetched before anything else.',
          ja: 'インデックスではないので、何よりも先に取得されます。',
        },
      },
      {
        id: 'fetched',
        right: true,
        words: {
          en: 'is fetched all the same, and fails without a way out',
          ja: 'それでも取得され、出口がなければ失敗する',
        },
        feedback: {
          en: 'Bring the pins along, as lines or as a file beside it.',
          ja: '固定したバージョンは、行として、または隣のファイルとして持ち込みます。',
        },
      },
      {
        id: 'bucket',
        words: { en: 'is looked for in find-links', ja: 'find-links の中から探される' },
        feedback: {
          en: 'Only distributions are looked for there.',
          ja: 'そこで探されるのは配布物だけです。',
        },
      },
    ],
  },
];
