import { defineLab } from '#labs/lab.ts';
import { alternatives } from './alternatives.ts';
import { chain } from './chain.ts';
import { claims } from './claims.ts';
import { faults } from './faults.ts';
import { glossary } from './glossary.ts';
import { environmentMutants } from './mutants-environment.ts';
import { ruleMutants } from './mutants-rules.ts';
import { executionRole, reader } from './names.ts';
import { hypotheses, prediction } from './questions.ts';
import { quiz } from './quiz.ts';
import { recordings } from './recordings.ts';
import { scenario } from './scenario.ts';
import { solution } from './solution.ts';
import { talk } from './talk.ts';
import { tasks } from './tasks.ts';
import { values } from './values.ts';

export const lab = defineLab({
  id: 'L11',
  slug: 'last-heartbeat',
  title: { en: 'Last heartbeat 45 minutes ago', ja: '最後のハートビートは 45 分前' },
  summary: {
    en: 'All inbound rules of Airflow’s security group are removed, to keep strangers off its page. Find out what breaks, and whom that group really guards.',
    ja: 'Airflow の画面を知らない人に見せないよう、セキュリティグループのインバウンドルールをすべて消しました。何が壊れるのか、このグループが本当は何を守っているのかを突き止めます。',
  },
  module: 'airflow',
  difficulty: 3,
  minutes: 40,
  needs: ['L05'],
  region: 'ap-northeast-1',
  services: ['MWAA', 'Aurora PostgreSQL', 'SQS', 'VPC endpoints'],
  reads: ['ec2', 'iam', 'mwaa'],
  objectives: [
    {
      en: 'Say which parts of an environment stand in your VPC, which with AWS, and which carry its security group.',
      ja: '環境のどの部分が自分の VPC に、どの部分が AWS 側にあり、どれに環境のセキュリティグループが付くかを言える。',
    },
    {
      en: 'Follow a heartbeat from where it is written to where it is read.',
      ja: 'ハートビートを、書かれる場所から読まれる場所までたどれる。',
    },
    {
      en: 'Put an explanation to the test: look for the flow that it needs.',
      ja: '説明に必要な通信を探すことで、その説明を検証できる。',
    },
    {
      en: 'Let a group’s members reach each other on the ports that are needed, both ways.',
      ja: 'グループのメンバー同士を、必要なポートだけ、送信側と受信側の両方で通せる。',
    },
  ],
  symptoms: ['timeout'],
  values,
  scenario,
  faults,
  solution,
  alternatives,
  mutants: [...ruleMutants, ...environmentMutants],
  tasks,
  prediction,
  hypotheses,
  quiz,
  chain,
  talk,
  glossary,
  claims,
  mainRequest: 'heartbeat',
  recordings,
  pages: [
    {
      id: 'airflow',
      title: { en: 'Airflow’s page', ja: 'Airflow の画面' },
      url: 'https://${web-host}/home',
      signIn: '${environment}',
    },
  ],
  places: [
    {
      id: 'scheduler',
      title: { en: 'the scheduler', ja: 'スケジューラー' },
      at: '${scheduler}',
      role: { arn: executionRole, session: 'AmazonMWAA-airflow' },
    },
    {
      id: 'analyst',
      title: { en: 'the analyst’s host in the same subnet', ja: '同じサブネットの分析用ホスト' },
      at: '${neighbour}',
    },
    {
      id: 'reader',
      title: { en: 'a laptop at home, on the internet', ja: '自宅の PC（インターネット側）' },
      at: reader,
    },
  ],
});
