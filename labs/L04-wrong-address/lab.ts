import { defineLab } from '#labs/lab.ts';
import { alternatives } from './alternatives.ts';
import { chain } from './chain.ts';
import { claims } from './claims.ts';
import { faults } from './faults.ts';
import { glossary } from './glossary.ts';
import { groupMutants } from './mutants-groups.ts';
import { internetMutants } from './mutants-internet.ts';
import { nameMutants } from './mutants-names.ts';
import { workerRole } from './names.ts';
import { hypotheses, prediction } from './questions.ts';
import { quiz } from './quiz.ts';
import { recordings } from './recordings.ts';
import { scenario } from './scenario.ts';
import { solution } from './solution.ts';
import { talk } from './talk.ts';
import { tasks } from './tasks.ts';
import { values } from './values.ts';

export const lab = defineLab({
  id: 'L04',
  slug: 'wrong-address',
  title: {
    en: 'Right endpoint, wrong address',
    ja: '正しいエンドポイント、間違ったアドレス',
  },
  summary: {
    en: 'The endpoints are there and green, and the worker does not get to them: first nobody answers for their names, then the answers lead outside, then a program asks for another name.',
    ja: 'エンドポイントは揃っていて緑なのに、ワーカーが届きません。初めは名前に誰も答えず、次は答えが外を指し、最後はプログラムが別の名前を尋ねています。',
  },
  module: 'symptoms',
  difficulty: 2,
  minutes: 40,
  needs: ['L02'],
  region: 'ap-northeast-1',
  services: ['VPC endpoints', 'Route 53 Resolver', 'SQS', 'STS'],
  reads: ['ec2', 'iam', 'route53'],
  objectives: [
    {
      en: 'Say whom a host of a VPC asks for names, and follow its question as you would a packet.',
      ja: 'VPC のホストが名前を誰に尋ねるかを言い、その問い合わせをパケットと同じようにたどれる。',
    },
    {
      en: 'Name the three switches behind one private answer.',
      ja: '一つのプライベートな答えを支える、三つのスイッチを挙げられる。',
    },
    {
      en: 'Tell “nobody answers” from “the answer is wrong” by what a client prints.',
      ja: 'クライアントの表示から、「誰も答えない」と「答えが違う」を見分けられる。',
    },
    {
      en: 'Recognise a name that no endpoint answers for.',
      ja: 'どのエンドポイントも受け持たない名前に気づける。',
    },
  ],
  symptoms: ['dns-failure', 'timeout'],
  scenario,
  faults,
  values,
  solution,
  alternatives,
  mutants: [...internetMutants, ...nameMutants, ...groupMutants],
  tasks,
  prediction,
  hypotheses,
  quiz,
  chain,
  talk,
  glossary,
  claims,
  mainRequest: 'reach-sqs',
  recordings,
  places: [
    {
      id: 'worker',
      title: { en: 'the order worker', ja: '注文ワーカー' },
      at: '${worker}',
      role: { arn: workerRole, session: 'orders' },
    },
    {
      id: 'name-server',
      title: { en: 'the DNS server', ja: 'DNS サーバー' },
      at: '${name-server}',
    },
  ],
});
