import type { Fault } from '#labs/lab.ts';
import { pipConf, withRemoteConstraints } from './job-texts.ts';
import { object, remove, wheel } from './objects.ts';
import { pinned } from './repair-texts.ts';
import { wheels } from './wheels.ts';

const pinnedRequirements = object('requirements.txt', pinned, {
  en: 'Every package by version and hash. The constraints, which named one more version, are in it; no file of the internet is.',
  ja: 'すべてのパッケージをバージョンとハッシュで固定します。制約ファイルが決めていたバージョンもここに書いたので、インターネットのファイルは要りません。',
});

const remoteConstraints: Fault = {
  id: 'remote-constraints',
  title: { en: 'Constraints that lie on the internet', ja: 'インターネット上の制約ファイル' },
  steps: [
    object('requirements.txt', withRemoteConstraints, {
      en: 'Copied from a project that has the internet.',
      ja: 'インターネットにつながるプロジェクトから写されました。',
    }),
  ],
  otherwise: [pinnedRequirements],
  mend: [pinnedRequirements],
  fails: ['job-ends-well'],
  happens: 'unable',
};

const findLinksAlone: Fault = {
  id: 'find-links-alone',
  title: { en: '--find-links without --no-index', ja: '--no-index のない --find-links' },
  steps: [
    object('pip.conf', pipConf(), {
      en: 'A colleague told pip where else to look.',
      ja: '同僚が pip に「ここも探せ」と教えました。',
    }),
  ],
  otherwise: [],
  mend: [
    object('pip.conf', pipConf('no-index = true'), {
      en: 'find-links adds a place to look; no-index takes the index away.',
      ja: 'find-links は探す場所を増やすだけ。インデックスを外すのは no-index です。',
    }),
  ],
  fails: ['nothing-outside'],
};

const otherPython: Fault = {
  id: 'other-python',
  title: { en: 'A wheel for another Python', ja: '別の Python 用の wheel' },
  steps: [
    remove(`wheels/${wheels.fastsum}`, {
      en: 'Downloaded on a laptop…',
      ja: 'ノート PC でダウンロードされ…',
    }),
    wheel(wheels.fastsumOther, {
      en: '…which has another Python than the worker.',
      ja: '…その Python はワーカーのものとは別でした。',
    }),
  ],
  otherwise: [],
  mend: [
    remove(`wheels/${wheels.fastsumOther}`, {
      en: 'The wheel of another Python goes…',
      ja: '別の Python 用の wheel を消し…',
    }),
    wheel(wheels.fastsum, {
      en: '…and the one that was downloaded for the worker’s Python comes.',
      ja: '…ワーカーの Python 用にダウンロードしたものを置きます。',
    }),
  ],
  fails: ['job-ends-well'],
  happens: 'none',
};

export const faults: readonly Fault[] = [remoteConstraints, findLinksAlone, otherPython];
