import { defineLab } from '#labs/lab.ts';
import { alternatives } from './alternatives.ts';
import { chain } from './chain.ts';
import { claims } from './claims.ts';
import { faults } from './faults.ts';
import { glossary } from './glossary.ts';
import { constraints } from './job-texts.ts';
import { fileMutants } from './mutants.ts';
import { internetMutants } from './mutants-internet.ts';
import { packageMutants } from './mutants-packages.ts';
import { bucket, builderRole, constraintsHost, workerRole } from './names.ts';
import { hypotheses, prediction } from './questions.ts';
import { quiz } from './quiz.ts';
import { recordings } from './recordings.ts';
import { scenario } from './scenario.ts';
import { solution } from './solution.ts';
import { talk } from './talk.ts';
import { tasks } from './tasks.ts';
import { values } from './values.ts';

export const lab = defineLab({
  id: 'L09',
  slug: 'no-matching-distribution',
  title: { en: 'No matching distribution', ja: '一致する配布物なし' },
  summary: {
    en: 'A nightly job installs its packages in a network without internet. Three faults lie one behind the other, and each prints something else.',
    ja: 'インターネットのないネットワークで、夜間ジョブがパッケージをインストールします。三つの原因が重なり、出るメッセージはそのつど変わります。',
  },
  module: 'compute',
  difficulty: 3,
  minutes: 40,
  needs: ['L02'],
  region: 'ap-northeast-1',
  services: ['S3', 'EC2', 'pip'],
  reads: ['ec2', 'iam', 's3'],
  objectives: [
    {
      en: 'Say where pip looks, and that none of these places comes before another.',
      ja: 'pip がどこを探すか、そこに優先順位がないことを説明できる。',
    },
    {
      en: 'Tell `--find-links`, `--no-index`, `--index-url` and `--constraint` apart by what each switches off.',
      ja: '`--find-links`、`--no-index`、`--index-url`、`--constraint` を、何を止めるかで区別できる。',
    },
    {
      en: 'Read pip’s warnings before its last two lines, which are the same for five different causes.',
      ja: '五つの原因で同じになる最後の二行より先に、pip の警告を読める。',
    },
    {
      en: 'Bring packages into a closed network: pinned, hashed, for the right Python.',
      ja: '閉域網に、バージョンとハッシュを固定した、正しい Python 用のパッケージを持ち込める。',
    },
  ],
  symptoms: ['timeout', 'no-matching-distribution'],
  scenario,
  faults,
  values,
  solution,
  alternatives,
  mutants: [...internetMutants, ...fileMutants, ...packageMutants],
  tasks,
  prediction,
  hypotheses,
  quiz,
  chain,
  talk,
  glossary,
  claims,
  mainRequest: 'internet',
  recordings,
  job: {
    bucket,
    script: 'job.sh',
    program: 'report.py',
    files: ['requirements.txt', 'pip.conf', 'constraints.txt'],
  },
  packages: 'packages',
  places: [
    {
      id: 'worker',
      title: { en: 'the nightly worker', ja: '夜間ジョブのワーカー' },
      at: '${worker}',
      role: { arn: workerRole, session: 'nightly' },
    },
    {
      id: 'build-host',
      title: { en: 'the build host, on the internet', ja: 'インターネット上のビルドホスト' },
      at: 'internet:198.51.100.30',
      role: { arn: builderRole, session: 'build' },
    },
  ],
  standIns: [
    { at: '${pip-index}', port: 443, kind: 'package-index', folder: '${wheelhouse}' },
    { at: constraintsHost, port: 443, kind: 'page', text: constraints },
  ],
});
