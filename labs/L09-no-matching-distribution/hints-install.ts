import type { Evidence, Hint } from '#labs/lab.ts';
import type { Words } from '#request/words.ts';
import { constraintsHost } from './names.ts';
import { lastError } from './record.ts';

/** Four rungs, each about the fault that the job meets first as it is now. */
export const installHints: readonly Hint[] = [
  { rung: 1, say: whatTheRunSays },
  { rung: 2, say: (evidence) => looks[faultOf(evidence)] },
  { rung: 3, say: (evidence) => concepts[faultOf(evidence)] },
  { rung: 4, say: (evidence) => answers[faultOf(evidence)] },
];

type Fault = 'constraints' | 'index' | 'wheel' | 'other';

/** Which of the faults stands in front, by the job's own objects. */
function faultOf({ job }: Evidence): Fault {
  const {
    'requirements.txt': requirements = '',
    'pip.conf': config = '',
    'job.sh': script = '',
  } = job?.files ?? {};
  const all = `${requirements}\n${config}\n${script}`;
  if (requirements.includes(constraintsHost)) return 'constraints';
  if (!/no[-_]index/i.test(all) && /pip/.test(script)) return 'index';
  return /No matching distribution/.test(job?.record?.printed ?? '') ? 'wheel' : 'other';
}

function whatTheRunSays({ job }: Evidence): Words {
  const record = job?.record;
  if (!record)
    return {
      en: 'The job has not run in this attempt. Run it and watch: npx closednet shell L09 -- run-job',
      ja: 'この試行では、まだジョブが実行されていません。実行して見てみましょう: npx closednet shell L09 -- run-job',
    };
  const tried = record.destinations.map(({ destination }) => destination).join(', ');
  const error = lastError(record);
  return {
    en: `In its last run the job tried ${tried || 'nothing'}, and ended with ${record.exit}: ${error}`,
    ja: `最後の実行でジョブは ${tried || '何にも接続を試みず'}${tried ? ' に接続を試み' : ''}、${record.exit} で終わりました: ${error}`,
  };
}

const looks: Readonly<Record<Fault, Words>> = {
  constraints: {
    en: 'Read the first line of requirements.txt, and ask for each file it names where it lies.',
    ja: 'requirements.txt の最初の行を読んでください。そこに書かれたファイルは、どこにあるでしょうか。',
  },
  index: {
    en: 'Read pip.conf, and count the WARNING lines: which address does pip try before it looks into the folder?',
    ja: 'pip.conf を読み、WARNING の行を数えてください。pip はフォルダーを見る前に、どこへ接続を試みていますか。',
  },
  wheel: {
    en: 'There is no warning any more, and still no match. Compare the tags in the names of the wheels with: python --version, on the worker.',
    ja: '警告は消えたのに、まだ見つかりません。wheel のファイル名にあるタグを、ワーカーでの python --version と比べてください。',
  },
  other: {
    en: 'aws s3 ls --recursive s3://…: compare what lies there with what report.py imports, and with the versions in the first condition.',
    ja: 'aws s3 ls --recursive s3://… で、置かれているものと report.py が import するものを比べてください。バージョンも条件と比べてください。',
  },
};

const concepts: Readonly<Record<Fault, Words>> = {
  constraints: {
    en: 'A constraints file is fetched before anything is installed, from wherever its URL leads, also with --no-index. Constraints are needed; their place on the internet is not.',
    ja: '制約ファイルは、インストールの前に URL の指す場所から取得されます。--no-index を付けていても同じです。必要なのは制約であって、インターネット上の置き場所ではありません。',
  },
  index: {
    en: 'pip searches all places it knows and takes the best version of all. --find-links adds a place; the index stays one of them until --no-index removes it.',
    ja: 'pip は知っている場所をすべて探し、その中で最適なバージョンを選びます。--find-links は場所を足すだけで、--no-index で外すまでインデックスも探し続けます。',
  },
  wheel: {
    en: 'A wheel’s name ends in python tag, ABI tag, platform tag. pip passes over those that do not fit the Python that runs it, without a word: none of them "matches".',
    ja: 'wheel の名前の末尾は、Python タグ・ABI タグ・プラットフォームタグです。実行中の Python に合わないものを、pip は黙って飛ばします。つまりどれも "match" しないのです。',
  },
  other: {
    en: 'What a job needs in a closed network must lie there before the night: every package, every dependency, in the versions that were tested, for the Python that runs.',
    ja: '閉域網のジョブに必要なものは、夜が来る前にそこになければなりません。すべてのパッケージと依存先を、動作を確かめたバージョンで、動く Python 用に。',
  },
};

const answers: Readonly<Record<Fault, Words>> = {
  constraints: {
    en: 'Fetch the file outside (npx closednet shell L09 --from build-host -- curl …), write its pins into requirements.txt or put it into the bucket as constraints.txt, and name it without https://.',
    ja: '外でファイルを取得し（npx closednet shell L09 --from build-host -- curl …）、固定されたバージョンを requirements.txt に書くか、constraints.txt としてバケットに置いて https:// なしで指定します。',
  },
  index: {
    en: 'One more line under [global] in pip.conf: no-index = true. Then: aws s3 cp pip.conf s3://…/pip.conf',
    ja: 'pip.conf の [global] に no-index = true を足し、aws s3 cp pip.conf s3://…/pip.conf で置き換えます。',
  },
  wheel: {
    en: 'Download again for the worker’s Python: npx closednet shell L09 --from build-host -- pip download --dest wheels -r requirements.txt; then aws s3 sync wheels s3://…/wheels',
    ja: 'ワーカーの Python 用にダウンロードし直します: npx closednet shell L09 --from build-host -- pip download --dest wheels -r requirements.txt。その後 aws s3 sync wheels s3://…/wheels',
  },
  other: {
    en: 'npx closednet shell L09 -- run-job, and read the condition that fails: it names the version or the file.',
    ja: 'npx closednet shell L09 -- run-job を実行し、失敗している条件を読んでください。バージョンやファイルの名前が書かれています。',
  },
};
