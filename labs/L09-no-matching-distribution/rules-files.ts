import type { JobEvidence, RuleCondition } from '#labs/lab.ts';
import type { Words } from '#request/words.ts';

const settings = ['job.sh', 'requirements.txt', 'pip.conf', 'constraints.txt'];

/** Lines of the job's settings without comments, as `FILE: LINE`. */
function linesOf(job: JobEvidence | undefined): readonly string[] {
  return settings.flatMap((file) =>
    (job?.files[file] ?? '')
      .split('\n')
      .map((line) => line.replace(/(^|\s)#.*$/, '').trim())
      .filter((line) => line !== '')
      .map((line) => `${file}: ${line}`),
  );
}

function fileRule(
  condition: Pick<RuleCondition, 'id' | 'rule' | 'title'>,
  isWrong: (line: string) => boolean,
  message: Words,
): RuleCondition {
  return {
    kind: 'rule',
    ...condition,
    judge({ job }) {
      const wrong = linesOf(job).filter(isWrong);
      const list = wrong.join('; ');
      const where = wrong[0]?.split(':')[0];
      return {
        status: wrong.length === 0 ? 'pass' : 'fail',
        observed:
          wrong.length === 0
            ? { en: 'nothing of the kind', ja: '該当なし' }
            : { en: list, ja: list },
        ...(where === undefined ? {} : { where }),
        message,
      };
    },
  };
}

/** G7: what pip takes is verified. */
export const noShortcuts = fileRule(
  {
    id: 'no-shortcuts',
    rule: 'G7',
    title: {
      en: 'Nothing switches certificates off, and no index is asked in plain text',
      ja: '証明書の検証を切らず、平文のインデックスも使わない',
    },
  },
  (line) => /trusted[-_]host|\bhttp:\/\//i.test(line),
  {
    en: 'A host that is trusted without a certificate is anybody’s host. It would not even help here: what is missing is the way, not the trust.',
    ja: '証明書なしで信頼されるホストには、誰でもなりすませます。しかもここでは役に立ちません。足りないのは信頼ではなく、道です。',
  },
);

const longest = { timeout: 15, retries: 5 };

/** G9: the symptom is not waited away. */
export const patience = fileRule(
  {
    id: 'patience',
    rule: 'G9',
    title: {
      en: 'The job does not wait longer for what cannot come',
      ja: '来るはずのないものを、より長く待たない',
    },
  },
  (line) => {
    const given = /(?<what>timeout|retries)[\s=]+(?<number>\d+)/i.exec(line)?.groups;
    const what = given?.['what']?.toLowerCase() === 'retries' ? 'retries' : 'timeout';
    return given !== undefined && Number(given['number']) > longest[what];
  },
  {
    en: 'A packet without a route is dropped after any time. Longer timeouts make the night longer and the error later.',
    ja: 'ルートのないパケットは、何秒待っても捨てられます。タイムアウトを延ばすと、夜が長くなり、エラーが遅れるだけです。',
  },
);
