import type { Evidence, Hint } from '#labs/lab.ts';
import type { Words } from '#request/words.ts';
import { isHashed } from './hashed.ts';
import { outside } from './record.ts';

export const closedHints: readonly Hint[] = [
  { rung: 1, say: whatWasTried },
  say(2, {
    en: 'The summary at the end of a shell, and the live list on this page, name every place that was tried, also those that failed and were survived.',
    ja: 'シェルの最後のまとめとこのページのライブ表示には、試みた行き先がすべて出ます。失敗しても先へ進んだものも含まれます。',
  }),
  say(3, {
    en: 'A job that survives a timeout has not become independent of it: it pays the wait every night, and the day somebody opens a way out it takes other packages than you tested.',
    ja: 'タイムアウトに耐えたジョブは、それから自由になったわけではありません。毎晩待ち時間を払い、いつか誰かが出口を開けた日には、試していないパッケージを取り込みます。',
  }),
  say(4, {
    en: 'no-index = true in pip.conf (or --no-index, or PIP_NO_INDEX=1), no --index-url beside it, and nothing opened in the network.',
    ja: 'pip.conf に no-index = true（または --no-index、PIP_NO_INDEX=1）。--index-url は書かず、ネットワークは何も開けません。',
  }),
];

export const pinnedHints: readonly Hint[] = [
  { rung: 1, say: ({ job }) => (isHashed(job) ? alreadyHashed : takenAsItLies) },
  say(2, {
    en: '`pip hash FILE` prints the line that a requirement needs.',
    ja: '`pip hash ファイル名` が、`requirements.txt` に書く行を表示します。',
  }),
  say(3, {
    en: 'As soon as one requirement has a hash, pip wants one for everything it installs, dependencies too, each pinned with `==`.',
    ja: '一つでもハッシュを書くと、pip は依存先も含めてすべてにハッシュと `==` による固定を求めます。',
  }),
  say(4, {
    en: '`corp-tables==2.1.0 --hash=sha256:…`, and so for `corp-text` and `corp-fastsum`; or for an archive: `echo "HASH  FILE" | sha256sum --check`',
    ja: '`corp-tables==2.1.0 --hash=sha256:…` のように、`corp-text` と `corp-fastsum` にも書きます。アーカイブなら `echo "ハッシュ  ファイル" | sha256sum --check`',
  }),
];

const takenAsItLies: Words = {
  en: 'Your job runs whatever lies under that name in the bucket.',
  ja: '今のジョブは、バケットでその名前の下にあるものを何でも動かします。',
};

const alreadyHashed: Words = {
  en: 'The hashes are written down already, and checked: nothing is left to do here.',
  ja: 'ハッシュはもう書き留められていて、照合されています。ここで直すものはありません。',
};

function say(rung: 2 | 3 | 4 | 1, words: Words): Hint {
  return { rung, say: () => words };
}

function whatWasTried({ job }: Evidence): Words {
  if (!job?.record)
    return {
      en: 'The job has not run in this attempt. Run it and watch: npx closednet shell L09 -- run-job',
      ja: 'この試行では、まだジョブが実行されていません。実行して見てみましょう: npx closednet shell L09 -- run-job',
    };
  const tried = outside(job.record, 'ap-northeast-1');
  if (tried.length === 0)
    return {
      en: 'In its last run the job tried only S3. What is left is the network itself: read the conditions that fail.',
      ja: '最後の実行では S3 にしか接続を試みていません。残るはネットワークです。失敗している条件を読んでください。',
    };
  const list = tried.join(', ');
  return {
    en: `In its last run the job also tried ${list}.`,
    ja: `最後の実行で、ジョブは ${list} にも接続を試みました。`,
  };
}
