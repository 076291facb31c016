import type { Step } from '#aws/step.ts';
import type { Mutant } from '#labs/lab.ts';
import { jobScript, report, requirements } from './job-texts.ts';
import { object, wheel } from './objects.ts';
import { config, noIndex, repaired, requirementsFile, rightWheel, scriptFile } from './repair.ts';
import { wheels } from './wheels.ts';

/** Wrong fixes in the job's own files. */
export const fileMutants: readonly Mutant[] = [
  {
    id: 'index-still-asked',
    title: {
      en: 'Everything in the wheelhouse, and the index still asked',
      ja: 'wheelhouse は完備。それでもインデックスに尋ねている',
    },
    fails: ['nothing-outside'],
    steps: [requirementsFile(), ...rightWheel],
    again: {
      title: {
        en: 'An index of one’s own that is not there',
        ja: '存在しない自前のインデックス',
      },
      steps: [
        requirementsFile(),
        ...rightWheel,
        config('index-url = https://packages.corp.example/simple'),
      ],
    },
  },
  {
    id: 'trusted-host',
    title: { en: 'A host trusted without a certificate', ja: '証明書なしで信頼するホスト' },
    fails: ['no-shortcuts'],
    steps: [...repaired, config('no-index = true', 'trusted-host = packages.corp.example')],
    again: {
      title: { en: 'The same by an environment variable', ja: '同じことを環境変数で' },
      steps: [
        ...repaired,
        scriptFile(jobScript({ before: 'export PIP_TRUSTED_HOST=packages.corp.example' })),
      ],
    },
  },
  {
    id: 'more-patience',
    title: { en: 'Longer timeouts, more retries', ja: '長いタイムアウトと多い再試行' },
    fails: ['patience'],
    steps: [
      requirementsFile(),
      object(
        'pip.conf',
        '[global]\ntimeout = 120\nretries = 10\nfind-links = wheels\nno-index = true\n',
        { en: 'More patience.', ja: '忍耐を増やします。' },
      ),
      ...rightWheel,
    ],
    again: {
      title: { en: 'The same by an environment variable', ja: '同じことを環境変数で' },
      steps: [...repaired, scriptFile(jobScript({ before: 'export PIP_DEFAULT_TIMEOUT=300' }))],
    },
  },
  {
    id: 'failure-ignored',
    title: { en: '|| true behind pip', ja: 'pip の後ろに || true' },
    fails: ['job-ends-well'],
    doesNotFix: true,
    steps: [scriptFile(jobScript({ words: ' || true' }))],
    again: {
      title: { en: 'set +e before it', ja: '前に set +e' },
      steps: [scriptFile(jobScript({ before: 'set +e', after: 'true' }))],
    },
  },
  {
    id: 'newest',
    title: {
      en: 'The constraints dropped, and the newest of everything brought in',
      ja: '制約ファイルを捨て、最新版を持ち込む',
    },
    fails: ['job-ends-well'],
    doesNotFix: true,
    steps: [
      requirementsFile(requirements),
      noIndex,
      ...rightWheel,
      wheel(wheels.textNext, { en: 'The newest.', ja: '最新版。' }),
    ],
    again: {
      title: { en: 'The newest, pinned', ja: '最新版を固定' },
      steps: [
        requirementsFile(`corp-text==1.5.0\n${requirements}`),
        noIndex,
        ...rightWheel,
        wheel(wheels.textNext, { en: 'The newest.', ja: '最新版。' }),
      ],
    },
  },
  {
    id: 'another-report',
    title: { en: 'A report that imports nothing', ja: '何も import しないレポート' },
    fails: ['same-report'],
    doesNotFix: true,
    steps: [...repaired, reportFile('print("all is well")\n')],
    again: {
      title: {
        en: 'A report that goes on without its packages',
        ja: 'パッケージなしで続けるレポート',
      },
      steps: [
        ...repaired,
        reportFile(report.replace('import corp_fastsum', 'corp_fastsum = None')),
      ],
    },
  },
];

function reportFile(text: string): Step {
  return object('report.py', text, { en: 'Another report.', ja: '別のレポート。' });
}
