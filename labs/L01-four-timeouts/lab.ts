import { defineLab } from '#labs/lab.ts';
import { alternatives } from './alternatives.ts';
import { chain } from './chain.ts';
import { claims } from './claims.ts';
import { faults } from './faults.ts';
import { glossary } from './glossary.ts';
import { mutants } from './mutants.ts';
import { openMutants } from './mutants-open.ts';
import { appRole } from './names.ts';
import { hypotheses, prediction } from './questions.ts';
import { quiz } from './quiz.ts';
import { recordings } from './recordings.ts';
import { scenario } from './scenario.ts';
import { solution } from './solution.ts';
import { standIns } from './stand-ins.ts';
import { talk } from './talk.ts';
import { tasks } from './tasks.ts';
import { values } from './values.ts';
import { triage } from './triage.ts';

export const lab = defineLab({
  id: 'L01',
  slug: 'four-timeouts',
  title: {
    en: 'Four timeouts and one stopped server',
    ja: '四つのタイムアウトと止まったサーバー',
  },
  summary: {
    en: 'One app server, five calls, five failures. “Everything times out”, says the ticket. Read what each client really prints, name the cause of each, then repair it.',
    ja: '一台のアプリサーバーから五つの呼び出し、五つの失敗。チケットには「全部タイムアウトする」とあります。クライアントの表示を読み、それぞれの原因を言い当ててから直します。',
  },
  module: 'symptoms',
  difficulty: 1,
  minutes: 40,
  needs: [],
  region: 'ap-northeast-1',
  services: ['EC2', 'RDS', 'ECS', 'EventBridge Scheduler', 'Systems Manager', 'Route 53', 'S3'],
  reads: ['ec2', 'iam', 's3', 'rds', 'route53', 'elbv2', 'scheduler', 'ssm'],
  objectives: [
    {
      en: 'Tell a timeout, a refusal, a missing name and a denial apart by what the client prints.',
      ja: 'タイムアウト、接続拒否、名前の欠落、アクセス拒否を、クライアントの表示から見分けられる。',
    },
    {
      en: 'Say for each which parts of the way it clears of suspicion.',
      ja: 'それぞれの表示から、経路のどこが疑いを晴らされたかを言える。',
    },
    {
      en: 'Ask first whether it runs: database, tasks, machine, program.',
      ja: 'データベース、タスク、マシン、プログラムが動いているかを最初に尋ねられる。',
    },
    {
      en: 'Find what stops a resource, and not only start it.',
      ja: '起動するだけでなく、停止させているものを見つけられる。',
    },
  ],
  symptoms: ['timeout', 'refused', 'dns-failure', 'access-denied'],
  scenario,
  faults,
  values,
  solution,
  alternatives,
  mutants: [...openMutants, ...mutants],
  tasks,
  prediction,
  hypotheses,
  triage,
  quiz,
  chain,
  talk,
  glossary,
  claims,
  mainRequest: 'reach-database',
  recordings,
  standIns,
  places: [
    {
      id: 'app',
      title: { en: 'the app server', ja: 'アプリサーバー' },
      at: '${app}',
      role: { arn: appRole, session: 'app' },
    },
  ],
});
