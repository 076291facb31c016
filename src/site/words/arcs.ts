import type { Module } from '#labs/lab.ts';
import type { Words } from '#request/words.ts';

interface Arc {
  readonly title: Words;
  readonly about: Words;
}

/** The four arcs of the catalogue. */
export const arcWords: Readonly<Record<Module, Arc>> = {
  symptoms: {
    title: { en: 'Reading symptoms', ja: '症状を読む' },
    about: {
      en: 'Tell timeout, refused, DNS and 403 apart. Walk the path in order.',
      ja: 'timeout、refused、DNS、403 を見分け、経路を順にたどる。',
    },
  },
  compute: {
    title: { en: 'Compute and policy', ja: 'コンピュートとポリシー' },
    about: {
      en: 'Jobs that run in your subnets, and the policies that must all agree.',
      ja: 'サブネットで動くジョブと、すべてが許可しなければならないポリシー。',
    },
  },
  airflow: {
    title: { en: 'Managed Airflow', ja: 'マネージド Airflow' },
    about: {
      en: 'MWAA end to end: heartbeat, walls as published, private routing, the door that is no door.',
      ja: 'MWAA を端から端まで：ハートビート、公開どおりの壁、プライベートルーティング、扉ではない扉。',
    },
  },
  front: {
    title: { en: 'The application front', ja: 'アプリケーションの入口' },
    about: { en: 'Database tokens and the side entrance.', ja: 'データベースのトークンと、裏口。' },
  },
};
