import type { Change } from '#labs/lab.ts';
import { pipConf, withRemoteConstraints } from './job-texts.ts';
import { wheels } from './names.ts';
import { object, remove, wheel } from './objects.ts';

const remoteConstraints: Change = {
  id: 'remote-constraints',
  title: { en: 'Constraints that lie on the internet', ja: 'インターネット上の制約ファイル' },
  steps: [
    object('requirements.txt', withRemoteConstraints, {
      en: 'Copied from a project that has the internet.',
      ja: 'インターネットにつながるプロジェクトから写されました。',
    }),
  ],
};

const findLinksAlone: Change = {
  id: 'find-links-alone',
  title: { en: '--find-links without --no-index', ja: '--no-index のない --find-links' },
  steps: [
    object('pip.conf', pipConf(), {
      en: 'A colleague told pip where else to look.',
      ja: '同僚が pip に「ここも探せ」と教えました。',
    }),
  ],
};

const otherPython: Change = {
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
};

export const faults: readonly Change[] = [remoteConstraints, findLinksAlone, otherPython];
