import type { Mutant } from '#labs/lab.ts';
import { farSettings, jobScript, rateLines, report } from './job-texts.ts';
import { archive, orders } from './names.ts';
import { object } from './objects.ts';
import { rates, repaired, secondTable, tablePath } from './repair.ts';

/** What the report prints when all is well. */
const toldReport = 'REPORT {"orders": 3, "dollars": 100, "yen": 15050}';

const note = { en: 'Changed to please the check.', ja: '検査を通すための書き換え。' };

/** Wrong fixes of the report itself. */
export const reportMutants: readonly Mutant[] = [
  {
    id: 'only-the-word',
    title: {
      en: 'The name of this Region in report.env, and the bucket where it was',
      ja: 'report.env のリージョン名だけを書き換え、バケットはそのまま',
    },
    doesNotFix: true,
    fails: ['report-ends-well'],
    steps: [secondTable, ...tablePath, rates(`s3://${archive}/rates.csv`)],
    again: {
      title: { en: 'Another Region’s name', ja: 'さらに別のリージョン名' },
      steps: [secondTable, ...tablePath, rates(`s3://${archive}/rates.csv`, 'us-east-1')],
    },
  },
  {
    id: 'other-rates',
    title: { en: 'Rates made up on the spot', ja: 'その場で作ったレート' },
    fails: ['report-ends-well'],
    doesNotFix: true,
    steps: [...repaired, object('rates/rates.csv', rateLines.replace('150.5', '100'), note)],
    again: {
      title: { en: 'An empty file', ja: '空のファイル' },
      steps: [...repaired, object('rates/rates.csv', 'currency,yen\n', note)],
    },
  },
  {
    id: 'report-without-asking',
    title: { en: 'A report that needs no rates', ja: 'レートを使わないレポート' },
    fails: ['same-report'],
    steps: [
      ...repaired,
      object('report.py', report.replace('float(rows("rates.csv")[0]["yen"])', '150.5'), note),
    ],
    again: {
      title: { en: 'A report that says what is wanted', ja: '正解を印字するだけのレポート' },
      steps: [...repaired, object('report.py', `print('${toldReport}')\n`, note)],
    },
  },
  {
    id: 'settings-that-tell',
    title: {
      en: 'Settings that tell a report, and end the job',
      ja: '報告を印字してジョブを終わらせる設定',
    },
    fails: ['same-settings'],
    doesNotFix: true,
    steps: [
      secondTable,
      ...tablePath,
      object('report.env', `${farSettings}echo '${toldReport}'; exit 0\n`, note),
    ],
    again: {
      title: {
        en: 'Settings that put a client of their own first',
        ja: '偽のクライアントを定義する設定',
      },
      steps: [
        secondTable,
        ...tablePath,
        object(
          'report.env',
          `${farSettings}aws() { case "$*" in *rates*) printf 'currency,yen\\nUSD,150.5\\n' > rates.csv;; *) command aws "$@";; esac; }\n`,
          note,
        ),
      ],
    },
  },
  {
    id: 'script-without-table',
    title: { en: 'A script that asks nobody', ja: '誰にも尋ねないスクリプト' },
    fails: ['same-script'],
    steps: [...repaired, object('job.sh', `${jobScript}printf 100 > total.txt\n`, note)],
    again: {
      title: { en: 'Rates written by the script', ja: 'レートを書き込むスクリプト' },
      steps: [
        ...repaired,
        object('job.sh', `${jobScript}aws s3 cp s3://${orders}/rates/rates.csv .\n`, note),
      ],
    },
  },
];
