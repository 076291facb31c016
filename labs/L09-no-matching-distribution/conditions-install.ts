import type { Condition } from '#labs/lab.ts';
import { jobRan } from '#labs/rules/job-ran.ts';
import { sameText } from '#labs/rules/same-text.ts';
import { noShortcuts, patience } from './rules-files.ts';
import { report } from './job-texts.ts';
import { s3Host, wanted } from './names.ts';
import { lastError, notAsBuilt, reported } from './record.ts';
import { ask } from './requests.ts';

/** Stage one: the job ends well, with what it should have run with. */
export const installConditions: readonly Condition[] = [
  {
    kind: 'must-still-work',
    id: 'bucket',
    title: {
      en: 'The worker reaches its bucket through the gateway endpoint',
      ja: 'ワーカーはゲートウェイエンドポイント経由でバケットに届く',
    },
    request: ask(s3Host),
  },
  sameText({
    id: 'same-report',
    key: 'report.py',
    text: report,
    title: { en: 'The report is the one that was shipped', ja: 'レポートは元のまま' },
    message: {
      en: 'report.py was changed. The job exists to run it; what it says is read to judge the run. Put it back: aws s3 cp report.py s3://…/report.py. Without a copy of it, reset the lab.',
      ja: 'report.py が書き換えられています。ジョブはこれを動かすためにあり、その出力で判定します。元に戻してください（aws s3 cp report.py s3://…/report.py）。手元に元のファイルがなければ、ラボをリセットします。',
    },
  }),
  {
    ...jobRan(
      {
        id: 'job-ends-well',
        after: 'same-report',
        title: {
          en: 'The nightly job ends well, with the versions that the team agreed on',
          ja: '夜間ジョブが、チームの決めたバージョンで正常に終わる',
        },
        earns: true,
      },
      (record, bindings) => {
        const versions = reported(record);
        if (record.exit !== 0 || versions === undefined)
          return failed(record.exit, lastError(record));
        const wrong = wanted.filter(({ name, version }) => versions[name] !== version);
        const found = wrong.map(({ name }) => `${name} ${versions[name] ?? '-'}`).join(', ');
        if (wrong.length > 0) return wrongVersions(found);
        const others = notAsBuilt(record, bindings);
        if (others.length > 0) return otherPackages(others.join(', '));
        const said = {
          en: 'it ended well, with the right versions',
          ja: '正しいバージョンで正常に終了した',
        };
        return { status: 'pass', observed: said, message: said };
      },
    ),
  },
  noShortcuts,
  patience,
];

function failed(exit: number, error: string) {
  return {
    status: 'fail',
    observed: { en: `exit code ${exit}: ${error}`, ja: `終了コード ${exit}: ${error}` },
    message: {
      en: 'The job failed. Read what it printed from the top: the first warning says more than the last error.',
      ja: 'ジョブは失敗しました。出力を最初から読んでください。最後のエラーより最初の警告のほうが多くを語ります。',
    },
  } as const;
}

function wrongVersions(found: string) {
  return {
    status: 'fail',
    observed: { en: `it ran with ${found}`, ja: `${found} で動いた` },
    message: {
      en: 'The constraints were dropped and not brought along: a newer version came in that nobody has tested. A closed network needs the pins more than others do, since what is missing cannot be fetched at night.',
      ja: '制約ファイルが、持ち込まれずに消えました。そのため誰も試していない新しいバージョンが入っています。夜中に取り直せない閉域網でこそ、バージョンの固定が必要です。',
    },
  } as const;
}

function otherPackages(names: string) {
  return {
    status: 'fail',
    observed: {
      en: `${names}: not on the worker as built for its Python`,
      ja: `${names}: ワーカーの Python 用にビルドされたものが、ワーカー上にない`,
    },
    message: {
      en: 'The report names the right versions, and what lies on the worker under these names is something else: nothing, other code, or a wheel that fits by its name only. A version number is what a file says of itself. Install the wheels that were built for this Python.',
      ja: 'レポートの示すバージョンは正しくても、その名前でワーカーにあるものは別物です。何もないか、別のコードか、名前だけ合わせた wheel です。バージョン番号は、ファイルの自己申告にすぎません。この Python 用にビルドされた wheel をインストールしてください。',
    },
  } as const;
}
