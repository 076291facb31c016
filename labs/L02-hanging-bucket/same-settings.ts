import { fillText } from '#labs/fill.ts';
import type { RuleCondition } from '#labs/lab.ts';
import { farSettings } from './job-texts.ts';

/** What a repair may say anew: a place of S3, and the name of a Region. */
const free: ReadonlyMap<string, RegExp> = new Map([
  ['RATES', /^s3:\/\/[\w.-]+\/[\w./-]+$/],
  ['RATES_REGION', /^[a-z]{2}(-[a-z]+)+-\d$/],
]);

/**
 * G9: report.env is sourced by the job's script, so any command in it would run there and could
 * tell a report of its own. It holds its five settings and nothing else, and only where the rates
 * are may change.
 */
export const sameSettings: RuleCondition = {
  kind: 'rule',
  id: 'same-settings',
  rule: 'G9',
  title: {
    en: 'report.env holds settings, and only where the rates are has changed',
    ja: 'report.env は設定だけで、変わったのはレートの場所だけ',
  },
  judge({ job, bindings }) {
    const odd = oddLine(job?.files['report.env'] ?? '', fillText(farSettings, bindings));
    return {
      status: odd === undefined ? 'pass' : 'fail',
      observed:
        odd === undefined
          ? { en: 'its five settings', ja: '五つの設定' }
          : { en: `a line says: ${odd}`, ja: `ある行: ${odd}` },
      where: 'report.env',
      message: {
        en: 'The job’s script reads report.env as a shell does: what else stands in it would be run. Keep its five lines, and change the values of RATES and RATES_REGION alone.',
        ja: 'スクリプトは report.env をシェルとして読むため、設定以外の行は実行されてしまいます。元の五行のまま、RATES と RATES_REGION の値だけを変えてください。',
      },
    };
  },
};

/** The first line that is neither a shipped one nor a new value of a free name; quotes are welcome. */
function oddLine(text: string, shipped: string): string | undefined {
  const known = new Set(shipped.split('\n'));
  return text.split(/\r?\n/).find((line) => {
    if (line.trim() === '' || line.startsWith('#') || known.has(line)) return false;
    const [, name = '', , value = ''] = /^(\w+)=(["']?)(.*)\2$/.exec(line) ?? [];
    return free.get(name)?.test(value) !== true;
  });
}
