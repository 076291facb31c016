import type { Condition, Finding } from '#labs/lab.ts';
import { jobRan } from '#labs/rules/job-ran.ts';
import { sameText } from '#labs/rules/same-text.ts';
import { jobScript, report } from './job-texts.ts';
import { wanted } from './names.ts';
import { lastLine, reported } from './record.ts';
import { sameSettings } from './same-settings.ts';

const put = {
  en: 'Only report.env says where the job looks. Put the shipped text back: npx closednet reset, or the object’s text from the lesson.',
  ja: 'ジョブの参照先を決めるのは report.env だけです。元の内容に戻してください（npx closednet reset でも戻せます）。',
};

/** Stage three: what all of it is for. */
export const jobConditions: readonly Condition[] = [
  sameText({
    id: 'same-report',
    key: 'report.py',
    text: report,
    title: { en: 'The report is the one that was shipped', ja: 'レポートは元のまま' },
    message: put,
  }),
  sameText({
    id: 'same-script',
    key: 'job.sh',
    text: jobScript,
    title: { en: 'So is the script that fetches for it', ja: 'データを集めるスクリプトも元のまま' },
    message: put,
  }),
  sameSettings,
  jobRan(
    {
      id: 'report-ends-well',
      after: 'same-report',
      title: {
        en: 'The nightly report ends well, with the right sum in yen',
        ja: '夜間レポートが正常に終わり、円の合計が正しい',
      },
      earns: true,
    },
    (record): Finding => {
      const told = reported(record);
      if (record.exit !== 0 || told === undefined) return failed(record.exit, lastLine(record));
      const said = { en: `it told ${told}`, ja: `報告: ${told}` };
      return told === JSON.stringify(wanted)
        ? { status: 'pass', observed: said, message: said }
        : { status: 'fail', observed: said, message: wrong };
    },
  ),
];

const wrong = {
  en: 'It ran with other data than the archive’s: compare what lies where report.env points with rates.csv there.',
  ja: 'アーカイブとは違うデータで動いています。report.env の指す先の内容を、アーカイブの rates.csv と比べてください。',
};

function failed(exit: number, line: string): Finding {
  return {
    status: 'fail',
    observed: { en: `exit code ${exit}: ${line}`, ja: `終了コード ${exit}: ${line}` },
    message: {
      en: 'The report did not come. Read the host name in its last line label by label: it says what was asked, and where.',
      ja: 'レポートは完成しませんでした。最後の行のホスト名を、一語ずつ読んでください。何を、どこに求めたかが書かれています。',
    },
  };
}
