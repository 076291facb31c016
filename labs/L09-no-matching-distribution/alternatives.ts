import type { Step } from '#aws/step.ts';
import type { Alternative } from '#labs/lab.ts';
import { constraints, jobScript, requirements } from './job-texts.ts';
import { bucket } from './names.ts';
import { object, remove, wheel } from './objects.ts';
import { noIndex, requirementsFile, rightWheel, scriptFile } from './repair.ts';
import { bakedScript } from './repair-texts.ts';
import { wheels } from './wheels.ts';

const withLocalConstraints = [
  object('constraints.txt', constraints, {
    en: 'The constraints, brought along.',
    ja: '持ち込んだ制約ファイル。',
  }),
  requirementsFile(`--constraint constraints.txt\n${requirements}`),
];

/** Other right answers: they pass, some with a warning. */
export const alternatives: readonly Alternative[] = [
  {
    id: 'baked',
    title: {
      en: 'Installed outside, brought as one archive: no pip at night',
      ja: '外でインストールし、一つのアーカイブで持ち込む。夜に pip は動かない',
    },
    warns: [],
    steps: [
      wheel(
        'environment.tar.gz',
        { en: 'What the build host installed.', ja: 'ビルドホストでインストールしたもの。' },
        'environment.tar.gz',
      ),
      scriptFile(bakedScript),
    ],
  },
  {
    id: 'local-constraints',
    title: {
      en: 'The constraints file in the bucket, no hashes',
      ja: '制約ファイルをバケットに置く（ハッシュなし）',
    },
    warns: ['hashes'],
    steps: [...withLocalConstraints, noIndex, ...rightWheel],
  },
  {
    id: 'options-in-requirements',
    title: {
      en: 'The options in requirements.txt, and no pip.conf',
      ja: 'オプションを requirements.txt に書き、pip.conf はなし',
    },
    warns: ['hashes'],
    steps: [
      remove('pip.conf', { en: 'pip.conf goes.', ja: 'pip.conf を消します。' }),
      requirementsFile(`--no-index\n--find-links wheels\ncorp-text==1.4.2\n${requirements}`),
      ...rightWheel,
    ],
  },
  {
    id: 'environment-variables',
    title: {
      en: 'PIP_NO_INDEX in the script, wheels copied within S3',
      ja: 'スクリプトで PIP_NO_INDEX を設定し、wheel は S3 の中でコピー',
    },
    warns: [],
    steps: [
      requirementsFile(),
      scriptFile(jobScript({ before: 'export PIP_NO_INDEX=1' })),
      wheel(wheels.fastsum, { en: 'First elsewhere…', ja: 'まず別の場所に…' }, 'incoming/fastsum'),
      copied('incoming/fastsum', `wheels/${wheels.fastsum}`),
    ],
  },
];

function copied(from: string, to: string): Step {
  return {
    service: 's3',
    operation: 'CopyObject',
    input: {
      Bucket: { text: bucket },
      CopySource: { text: `${bucket}/${from}` },
      Key: { text: to },
    },
    comment: { en: '…then into place.', ja: '…次に所定の場所へ。' },
  };
}
