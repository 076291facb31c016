import type { GlossaryWord } from '#labs/lesson.ts';

export const glossary: readonly GlossaryWord[] = [
  {
    id: 'metadata-database',
    term: { en: 'metadata database', ja: 'メタデータデータベース' },
    means: {
      en: 'Where Airflow keeps the state of every DAG, task and component; with MWAA an Aurora PostgreSQL that AWS owns.',
      ja: 'DAG、タスク、各コンポーネントの状態を Airflow が記録する場所。MWAA では AWS が所有する Aurora PostgreSQL。',
    },
  },
  {
    id: 'heartbeat',
    term: { en: 'heartbeat', ja: 'ハートビート' },
    means: {
      en: 'The time that a scheduler writes into its row of the metadata database every few seconds, as a sign of life.',
      ja: 'スケジューラーが生存のしるしとして、メタデータデータベースの自分の行に数秒ごとに書く時刻。',
    },
  },
  {
    id: 'self-referencing-rule',
    term: { en: 'self-referencing rule', ja: '自己参照ルール' },
    means: {
      en: 'A rule of a security group whose source is that group: members reach each other, others do not.',
      ja: '送信元に自分自身を指定したセキュリティグループのルール。メンバー同士だけが通れます。',
    },
  },
  {
    id: 'access-mode',
    term: { en: 'web server access mode', ja: 'Web サーバーのアクセスモード' },
    means: {
      en: 'Whether the Airflow page is reached over the internet or only through an endpoint in your VPC; it says nothing of scheduler and workers.',
      ja: 'Airflow の画面に、インターネットから届くか、VPC のエンドポイントからだけ届くかの設定。スケジューラーやワーカーとは無関係です。',
    },
  },
  {
    id: 'celery-queue',
    term: { en: 'Celery queue', ja: 'Celery キュー' },
    means: {
      en: 'The SQS queue by which a scheduler hands tasks to workers; with MWAA it lies in an account of AWS’s.',
      ja: 'スケジューラーがワーカーにタスクを渡す SQS のキュー。MWAA では AWS のアカウントにあります。',
    },
  },
];
