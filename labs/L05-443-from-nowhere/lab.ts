import { defineLab } from '#labs/lab.ts';
import { alternatives } from './alternatives.ts';
import { chain } from './chain.ts';
import { claims } from './claims.ts';
import { faults } from './faults.ts';
import { glossary } from './glossary.ts';
import { doorMutants, senderMutants } from './mutants-doors.ts';
import { internetMutants } from './mutants-internet.ts';
import { idleMutants } from './mutants-nothing-fixed.ts';
import { billingRole, databasePort, httpsPort, ordersRole } from './names.ts';
import { hypotheses, prediction } from './questions.ts';
import { quiz } from './quiz.ts';
import { recordings } from './recordings.ts';
import { scenario } from './scenario.ts';
import { solution } from './solution.ts';
import { talk } from './talk.ts';
import { tasks } from './tasks.ts';
import { values } from './values.ts';

export const lab = defineLab({
  id: 'L05',
  slug: '443-from-nowhere',
  title: { en: '443 from nowhere', ja: 'どこからも届かない 443' },
  summary: {
    en: 'The endpoint is there, the name gives its private address, and the client still times out. After an audit everybody has a security group of their own, and a rule that nobody ever wrote is gone.',
    ja: 'エンドポイントはあり、名前もそのプライベートアドレスになるのに、クライアントはタイムアウトします。監査の後、全員が専用のセキュリティグループを持ち、誰も書いていなかったルールが一つ消えました。',
  },
  module: 'symptoms',
  difficulty: 2,
  minutes: 35,
  needs: ['L02', 'L04'],
  region: 'ap-northeast-1',
  services: ['SQS', 'KMS', 'Security groups', 'VPC endpoints'],
  reads: ['ec2', 'iam', 'kms'],
  objectives: [
    {
      en: 'Tell by the address that a name gives whether to look at DNS or at the doors.',
      ja: '名前が返すアドレスから、DNS を見るべきか出入口を見るべきかを判断できる。',
    },
    {
      en: 'Name the two rules that a connection between two groups needs, and the one that replies do not.',
      ja: '二つのグループの間の接続に必要な二つのルールと、応答に要らないルールを言える。',
    },
    {
      en: 'Say what the default group has that a new group has not.',
      ja: 'default グループにあって、新しいグループにないものを言える。',
    },
    {
      en: 'Admit clients by their groups, and nobody else.',
      ja: 'クライアントをグループで指定し、それ以外は入れないようにできる。',
    },
  ],
  symptoms: ['timeout'],
  values,
  scenario,
  faults,
  solution,
  alternatives,
  mutants: [...doorMutants, ...senderMutants, ...idleMutants, ...internetMutants],
  tasks,
  prediction,
  hypotheses,
  quiz,
  chain,
  talk,
  glossary,
  claims,
  mainRequest: 'orders',
  recordings,
  standIns: [
    { at: '${ledger}', port: databasePort, kind: 'postgres' },
    { at: '${ledger}', port: httpsPort, kind: 'page', tls: true },
  ],
  places: [
    {
      id: 'orders',
      title: { en: 'the order service', ja: '受注サービス' },
      at: '${orders}',
      role: { arn: ordersRole, session: 'orders' },
    },
    {
      id: 'billing',
      title: { en: 'the billing service', ja: '請求サービス' },
      at: '${billing}',
      role: { arn: billingRole, session: 'billing' },
    },
    {
      id: 'reports',
      title: {
        en: 'the reporting host, in the default group',
        ja: 'default グループにいる集計用ホスト',
      },
      at: '${reports}',
    },
  ],
});
