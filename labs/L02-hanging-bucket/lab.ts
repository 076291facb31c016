import { defineLab } from '#labs/lab.ts';
import { alternatives } from './alternatives.ts';
import { chain } from './chain.ts';
import { claims } from './claims.ts';
import { faults } from './faults.ts';
import { glossary } from './glossary.ts';
import { internetMutants } from './mutants-internet.ts';
import { pathMutants } from './mutants-path.ts';
import { reportMutants } from './mutants-report.ts';
import { loaderRole, operatorRole, orders, reportRole } from './names.ts';
import { hypotheses, prediction } from './questions.ts';
import { quiz } from './quiz.ts';
import { recordings } from './recordings.ts';
import { scenario } from './scenario.ts';
import { solution } from './solution.ts';
import { talk } from './talk.ts';
import { tasks } from './tasks.ts';
import { values } from './values.ts';

export const lab = defineLab({
  id: 'L02',
  slug: 'hanging-bucket',
  title: { en: 'The bucket that hangs', ja: '応答しないバケット' },
  summary: {
    en: 'One bucket, one endpoint, two hosts: one reads at once, the other waits for five minutes. Then a table hangs, and a bucket in another Region.',
    ja: 'バケットもエンドポイントも一つ。二つのホストのうち、片方はすぐに読め、もう片方は五分待たされます。その先では、テーブルと別のリージョンのバケットも応答しません。',
  },
  module: 'symptoms',
  difficulty: 1,
  minutes: 40,
  needs: ['L01'],
  region: 'ap-northeast-1',
  services: ['S3', 'DynamoDB', 'VPC endpoints', 'Route tables'],
  reads: ['ec2', 'iam', 's3', 'dynamodb'],
  objectives: [
    {
      en: 'Say what a gateway endpoint is, and in which route tables it works.',
      ja: 'ゲートウェイエンドポイントとは何か、どのルートテーブルで効くのかを説明できる。',
    },
    {
      en: 'Use the host that works to find what the other one lacks.',
      ja: '動いているホストを手がかりに、もう一方に足りないものを見つけられる。',
    },
    {
      en: 'Work out from a client’s own settings how long its silence will last.',
      ja: 'クライアント自身の設定から、沈黙がどれだけ続くかを見積もれる。',
    },
    {
      en: 'Let hosts send to a service by its prefix list, and say where a list cannot be named.',
      ja: 'プレフィックスリストで送信先を絞れ、リストを指定できない場所もわかる。',
    },
    {
      en: 'Recognise a bucket of another Region by its host name, and bring its data near.',
      ja: '別のリージョンのバケットをホスト名で見分け、データを近くへ運べる。',
    },
  ],
  symptoms: ['timeout', 'access-denied'],
  scenario,
  faults,
  values,
  solution,
  alternatives,
  mutants: [...internetMutants, ...pathMutants, ...reportMutants],
  tasks,
  prediction,
  hypotheses,
  quiz,
  chain,
  talk,
  glossary,
  claims,
  mainRequest: 'report-reads',
  recordings,
  job: {
    bucket: orders,
    script: 'job.sh',
    program: 'report.py',
    files: ['report.env'],
  },
  places: [
    {
      id: 'report',
      title: { en: 'the report’s host', ja: 'レポート用のホスト' },
      at: '${report}',
      role: { arn: reportRole, session: 'nightly' },
    },
    {
      id: 'loader',
      title: { en: 'the loader, in the other subnet', ja: 'もう一方のサブネットの loader' },
      at: '${loader}',
      role: { arn: loaderRole, session: 'loader' },
    },
    {
      id: 'desk',
      title: { en: 'the operator’s desk, outside', ja: '外にある運用担当者の席' },
      at: 'internet:198.51.100.20',
      role: { arn: operatorRole, session: 'desk' },
    },
  ],
});
