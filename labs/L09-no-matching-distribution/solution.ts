import type { Change } from '#labs/lab.ts';
import { pinned, pipConf } from './job-texts.ts';
import { wheels } from './names.ts';
import { object, remove, wheel } from './objects.ts';

export const solution: Change = {
  id: 'solution',
  title: {
    en: 'A wheelhouse in the bucket, and nothing else',
    ja: 'バケットの中の wheelhouse だけを使う',
  },
  steps: [
    object('requirements.txt', pinned, {
      en: 'Every package by version and hash. The constraints, which named one more version, are in it; no file of the internet is.',
      ja: 'すべてのパッケージをバージョンとハッシュで固定します。制約ファイルが決めていた版もここに書いたので、インターネットのファイルは要りません。',
    }),
    object('pip.conf', pipConf('no-index = true'), {
      en: 'find-links adds a place to look; no-index takes the index away.',
      ja: 'find-links は探す場所を増やすだけ。インデックスを外すのは no-index です。',
    }),
    remove(`wheels/${wheels.fastsumOther}`, {
      en: 'The wheel of another Python goes…',
      ja: '別の Python 用の wheel を消し…',
    }),
    wheel(wheels.fastsum, {
      en: '…and the one that was downloaded for the worker’s Python comes.',
      ja: '…ワーカーの Python 用にダウンロードしたものを置きます。',
    }),
  ],
};
