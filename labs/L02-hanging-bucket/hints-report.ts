import type { Words } from '#request/words.ts';
import { fillText } from '#labs/fill.ts';
import type { Evidence, Hint } from '#labs/lab.ts';
import { archive, orders } from './names.ts';
import { lastLine } from './record.ts';

/** Four rungs for the report, read from its own settings and its last run. */
export const reportHints: readonly Hint[] = [
  { rung: 1, say: whatTheRunSays },
  { rung: 2, say: whereItLooks },
  {
    rung: 3,
    say: () => ({
      en: 'A gateway endpoint carries to the addresses of its own Region: that is what its prefix list holds. A bucket lives in one Region, and its name leads there, whatever Region the caller writes down. In a closed network data of another Region must be brought near: copied, or replicated by S3.',
      ja: 'ゲートウェイエンドポイントが運ぶ先は、自分のリージョンのアドレスだけです。プレフィックスリストに入っているのがそれです。バケットは一つのリージョンにあり、呼び出し側がどのリージョンを書いても、行き着く先は変わりません。閉域網では、別のリージョンのデータは近くへ運びます。コピーするか、S3 のレプリケーションを使います。',
    }),
  },
  { rung: 4, say: nearAnswer },
];

function whatTheRunSays({ job }: Evidence): Words {
  const record = job?.record;
  if (!record)
    return {
      en: 'The report has not run in this attempt. Run it and watch: npx closednet shell L02 -- run-job',
      ja: 'この試行では、まだレポートが実行されていません。実行して見てみましょう: npx closednet shell L02 -- run-job',
    };
  const last = lastLine(record);
  return {
    en: `The last run ended with ${record.exit}: ${last}`,
    ja: `最後の実行は ${record.exit} で終わりました: ${last}`,
  };
}

function whereItLooks({ job }: Evidence): Words {
  const settings = job?.files['report.env'] ?? '';
  const lines = settings.split('\n').filter((line) => line.startsWith('RATES'));
  const told = lines.join(', ') || '-';
  return {
    en: `report.env says: ${told}. Where does that bucket live? aws s3api get-bucket-location --bucket NAME`,
    ja: `report.env の設定: ${told}。そのバケットはどこにあるでしょうか。aws s3api get-bucket-location --bucket 名前`,
  };
}

function nearAnswer({ bindings }: Evidence): Words {
  const from = `s3://${fillText(archive, bindings)}/rates.csv`;
  const to = `s3://${fillText(orders, bindings)}/rates/rates.csv`;
  const copy = `aws s3 cp ${from} ${to} --source-region ${bindings['archive-region']}`;
  return {
    en: `Nearly all of it, from your own terminal: ${copy}; then report.env with RATES=${to} and RATES_REGION=${bindings['region']}, put back with aws s3 cp; then run-job once more.`,
    ja: `ほぼ答えです。自分のターミナルから: ${copy}。次に report.env を RATES=${to}、RATES_REGION=${bindings['region']} に直して aws s3 cp で戻し、run-job をもう一度実行します。`,
  };
}
