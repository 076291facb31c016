import { defineLab } from '#labs/lab.ts';
import { alternatives } from './alternatives.ts';
import { chain } from './chain.ts';
import { claims } from './claims.ts';
import { faults } from './faults.ts';
import { glossary } from './glossary.ts';
import { endpointPolicyMutants } from './mutants-endpoint-policy.ts';
import { internetMutants } from './mutants-internet.ts';
import { pathMutants } from './mutants-path.ts';
import { roleMutants } from './mutants-role.ts';
import { studioRole } from './names.ts';
import { hypotheses, prediction } from './questions.ts';
import { quiz } from './quiz.ts';
import { recordings } from './recordings.ts';
import { scenario } from './scenario.ts';
import { solution } from './solution.ts';
import { talk } from './talk.ts';
import { tasks } from './tasks.ts';
import { values } from './values.ts';

export const lab = defineLab({
  id: 'L03',
  slug: 'silent-notebook',
  title: { en: 'The silent notebook', ja: '沈黙するノートブック' },
  summary: {
    en: 'A SageMaker notebook in a closed network runs, and not one line of its logs arrives. First the path is missing, then the permission.',
    ja: '閉域網の中の SageMaker ノートブックは動いているのに、ログが一行も届きません。最初に足りないのは経路、次に足りないのは権限です。',
  },
  module: 'symptoms',
  difficulty: 2,
  minutes: 40,
  needs: ['L02'],
  region: 'ap-northeast-1',
  services: ['SageMaker Studio', 'CloudWatch Logs', 'IAM', 'VPC endpoints'],
  reads: ['ec2', 'iam', 'logs'],
  objectives: [
    {
      en: 'Name the endpoints that a VpcOnly Studio domain needs.',
      ja: 'VpcOnly の Studio ドメインに必要なエンドポイントを挙げられる。',
    },
    {
      en: 'Tell CloudWatch Logs from CloudWatch metrics, in names, endpoints and actions.',
      ja: 'CloudWatch Logs と CloudWatch メトリクスを、名前・エンドポイント・操作の面で区別できる。',
    },
    {
      en: 'Read a timeout as a missing path and AccessDenied as a missing permission.',
      ja: 'タイムアウトを経路の欠落、AccessDenied を権限の欠落と読み分けられる。',
    },
    {
      en: 'Let one log group through an endpoint, and nothing else.',
      ja: 'エンドポイントに一つのロググループだけを通せる。',
    },
  ],
  symptoms: ['silent', 'timeout', 'access-denied'],
  scenario,
  faults,
  values,
  solution,
  alternatives,
  mutants: [...internetMutants, ...pathMutants, ...roleMutants, ...endpointPolicyMutants],
  tasks,
  prediction,
  hypotheses,
  quiz,
  chain,
  talk,
  glossary,
  claims,
  mainRequest: 'reach-logs',
  recordings,
  places: [
    {
      id: 'notebook',
      title: { en: 'the Studio notebook', ja: 'Studio ノートブック' },
      at: '${notebook}',
      role: { arn: studioRole, session: 'SageMaker' },
    },
  ],
});
