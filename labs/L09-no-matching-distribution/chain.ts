import type { ChainLink } from '#labs/lesson.ts';

/** From the first line of `requirements.txt` to who decides what runs, one gap a link. */
export const chain: readonly ChainLink[] = [
  {
    id: 'first-fetch',
    says: {
      en: '`pip install -r requirements.txt` first of all fetches ___.',
      ja: '`pip install -r requirements.txt` が真っ先に取りに行くのは ___。',
    },
    choices: [
      { id: 'wheels', words: { en: 'the wheels in the folder', ja: 'フォルダーの wheel' } },
      { id: 'index', words: { en: 'the list of its index', ja: 'インデックスの一覧' } },
      { id: 'constraints', right: true, words: { en: 'the constraints file', ja: '制約ファイル' } },
    ],
    why: {
      en: 'It is needed before the first package is looked for, and here its first line names a URL.',
      ja: '最初のパッケージを探す前に必要で、ここでは一行目に URL が書かれているからです。',
    },
  },
  {
    id: 'first-error',
    says: { en: 'That fails with ___.', ja: 'その結果は ___。' },
    choices: [
      {
        id: 'fetching',
        right: true,
        words: {
          en: 'a timeout that speaks of fetching, not of packages',
          ja: '取得のタイムアウトで、パッケージの話は出ない',
        },
      },
      {
        id: 'no-match',
        words: { en: '`No matching distribution`', ja: '`No matching distribution`' },
      },
      { id: 'forbidden', words: { en: 'a 403', ja: '403' } },
    ],
    why: {
      en: 'Nothing outside answers the worker, and pip has not come to packages yet. `--no-index` changes nothing about it.',
      ja: '外の誰もワーカーに答えず、pip はまだパッケージにたどり着いていません。`--no-index` を付けても変わりません。',
    },
  },
  {
    id: 'asked',
    says: {
      en: 'Without that URL, pip asks ___ about every package.',
      ja: 'その URL がなくなると、pip はパッケージごとに ___ に尋ねる。',
    },
    choices: [
      { id: 'bucket', words: { en: 'the bucket', ja: 'バケット' } },
      { id: 'index', right: true, words: { en: 'its default index', ja: '既定のインデックス' } },
      { id: 'nobody', words: { en: 'nobody', ja: '誰にも聞かず、フォルダーだけ' } },
    ],
    why: {
      en: 'It gathers candidates from every place that it knows, and nobody has taken the index away.',
      ja: 'pip は知っている場所のすべてから候補を集めます。インデックスを外した人は、まだいません。',
    },
  },
  {
    id: 'added',
    says: {
      en: 'It does so although ___ names a folder.',
      ja: '___ がフォルダーを指していても、そうする。',
    },
    choices: [
      { id: 'find-links', right: true, words: { en: '`find-links`', ja: '`find-links`' } },
      { id: 'index-url', words: { en: '`index-url`', ja: '`index-url`' } },
      { id: 'no-index', words: { en: '`no-index`', ja: '`no-index`' } },
    ],
    why: {
      en: 'It adds a place and removes none; `index-url` would have put another index in the place of this one.',
      ja: '場所を足すだけで、何もなくしません。`index-url` なら、このインデックスを別のものに置き換えていました。',
    },
  },
  {
    id: 'alone',
    says: {
      en: 'Only with ___ does it read the folder alone.',
      ja: '___ があって初めて、フォルダーだけを読む。',
    },
    choices: [
      { id: 'retries', words: { en: '`retries = 0`', ja: '`retries = 0`' } },
      { id: 'trusted', words: { en: '`trusted-host`', ja: '`trusted-host`' } },
      { id: 'no-index', right: true, words: { en: '`no-index`', ja: '`no-index`' } },
    ],
    why: {
      en: 'Fewer retries make the waiting shorter, not the question unasked.',
      ja: '再試行を減らしても、待つ時間が縮むだけで、尋ねることに変わりはありません。',
    },
  },
  {
    id: 'tag',
    says: {
      en: 'It finds nothing that fits, because the wheel of `corp-fastsum` is ___.',
      ja: 'それでも合うものがない。`corp-fastsum` の wheel が ___ からである。',
    },
    choices: [
      { id: 'not-there', words: { en: 'not in the bucket', ja: 'バケットにない' } },
      {
        id: 'other-python',
        right: true,
        words: { en: 'for another Python', ja: '別の Python 用に作られている' },
      },
      { id: 'too-old', words: { en: 'too old', ja: '古すぎる' } },
    ],
    why: {
      en: 'The tag in its name says so. pip passes over a wheel that does not fit without a word.',
      ja: '名前のタグにそう書いてあります。合わない wheel を、pip は黙って飛ばします。',
    },
  },
  {
    id: 'decides',
    says: {
      en: 'What is installed from then on is decided by ___.',
      ja: 'それ以後に何がインストールされるかを決めるのは ___。',
    },
    choices: [
      { id: 'index', words: { en: 'the public index', ja: '公開インデックス' } },
      {
        id: 'writer',
        right: true,
        words: { en: 'whoever may write to the bucket', ja: 'バケットに書ける人' },
      },
      { id: 'worker', words: { en: 'the worker’s role', ja: 'ワーカーのロール' } },
    ],
    why: {
      en: 'The worker only reads. A newer wheel in the folder would be taken the next night.',
      ja: 'ワーカーは読むだけです。フォルダーに新しい wheel が置かれれば、次の夜にはそれが選ばれます。',
    },
  },
  {
    id: 'unless',
    says: { en: 'Unless ___.', ja: 'ただし、___ なら別である。' },
    choices: [
      {
        id: 'hashes',
        right: true,
        words: {
          en: 'hashes are written down and checked',
          ja: 'ハッシュを書き留めて照合している',
        },
      },
      { id: 'encrypted', words: { en: 'the bucket is encrypted', ja: 'バケットを暗号化している' } },
      { id: 'tls', words: { en: 'pip speaks TLS', ja: 'pip が TLS で通信している' } },
    ],
    why: {
      en: 'Only then does the job know what it expects. Encryption and TLS protect the way, not the choice.',
      ja: 'そのとき初めて、ジョブ自身が「何が来るはずか」を知ります。暗号化や TLS が守るのは途中の経路で、何を選ぶかではありません。',
    },
  },
];
