import type { Step } from '#aws/step.ts';
import type { Mutant } from '#labs/lab.ts';
import { bucket } from './names.ts';
import { remove } from './objects.ts';
import { noIndex, repaired, requirementsFile, scriptFile } from './repair.ts';
import { requirements } from './job-texts.ts';
import { wheels } from './wheels.ts';

const saysSo = `echo 'REPORT {"corp-tables": ["2.1.0", "0"], "corp-text": ["1.4.2", "0"], "corp-fastsum": ["0.9.0", "0"]}'
exit 0
`;

/** Files that bear the names and versions of the packages, and do something else. */
const ownPackages = `set -e
for one in corp_tables-2.1.0 corp_text-1.4.2 corp_fastsum-0.9.0; do
  mkdir -p "$PIP_TARGET/$one.dist-info"
  printf 'Metadata-Version: 2.1\\nName: %s\\nVersion: %s\\n' \\
    "$(echo "\${one%-*}" | tr _ -)" "\${one#*-}" > "$PIP_TARGET/$one.dist-info/METADATA"
  printf 'def table(rows): return str(rows)\\ndef total(numbers): return 42\\n' \\
    > "$PIP_TARGET/\${one%-*}.py"
done
`;

/** The wheels as they lie, whoever they are for, without pip. */
const unpacked = `set -e
aws s3 cp --recursive --only-show-errors s3://${bucket}/wheels wheels
for wheel in wheels/*.whl; do python -m zipfile -e "$wheel" "$PIP_TARGET"; done
`;

/** Wrong fixes that please a reader of the report: what they name is not what lies on the host. */
export const packageMutants: readonly Mutant[] = [
  {
    id: 'only-says-so',
    title: {
      en: 'A script that prints the report’s line itself',
      ja: 'レポートの行を自分で印字するスクリプト',
    },
    fails: ['job-ends-well'],
    doesNotFix: true,
    steps: [...repaired, scriptFile(saysSo)],
    again: {
      title: {
        en: 'Modules of one’s own under the packages’ names',
        ja: 'パッケージの名前を名乗る自作のモジュール',
      },
      steps: [...repaired, scriptFile(ownPackages)],
    },
  },
  {
    id: 'renamed-wheel',
    title: {
      en: 'The other Python’s wheel, renamed until pip takes it',
      ja: '別の Python 用の wheel を、pip が受け取る名前に変える',
    },
    fails: ['job-ends-well'],
    doesNotFix: true,
    steps: [requirementsFile(`corp-text==1.4.2\n${requirements}`), noIndex, ...renamed()],
    again: {
      title: { en: 'The same wheel, unpacked by hand', ja: '同じ wheel を手で展開する' },
      steps: [requirementsFile(), noIndex, scriptFile(unpacked)],
    },
  },
];

function renamed(): readonly Step[] {
  return [
    {
      service: 's3',
      operation: 'CopyObject',
      input: {
        Bucket: { text: bucket },
        CopySource: { text: `${bucket}/wheels/${wheels.fastsumOther}` },
        Key: { text: `wheels/${wheels.fastsum}` },
      },
      comment: { en: 'Another name for the same file.', ja: '同じファイルに別の名前。' },
    },
    remove(`wheels/${wheels.fastsumOther}`, {
      en: 'The old one goes.',
      ja: '古い名前は消します。',
    }),
  ];
}
