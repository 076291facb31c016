import type { QuizQuestion } from '#labs/lab.ts';

/** Asked at the end, from memory; every choice says what it rests on. */
export const quiz: readonly QuizQuestion[] = [
  {
    id: 'who-reads-whom',
    ask: {
      en: 'How does the Airflow page learn that a scheduler is alive?',
      ja: 'Airflow の画面は、スケジューラーが生きていることをどうやって知りますか。',
    },
    choices: [
      {
        id: 'asks-it',
        words: {
          en: 'The web server asks the scheduler',
          ja: 'Web サーバーがスケジューラーに尋ねる',
        },
        feedback: {
          en: 'There is no such connection, in sickness or in health: nothing outside can open one to the scheduler.',
          ja: 'そのような接続は、健康なときにも存在しません。外からスケジューラーへは、何も接続できないのです。',
        },
      },
      {
        id: 'told',
        words: {
          en: 'The scheduler calls the web server',
          ja: 'スケジューラーが Web サーバーを呼ぶ',
        },
        feedback: {
          en: 'It never does. Both know one place: the database.',
          ja: '呼びません。両者が知っている場所は一つ、データベースです。',
        },
      },
      {
        id: 'database',
        right: true,
        words: {
          en: 'The scheduler writes a row in the database, the web server reads it',
          ja: 'スケジューラーがデータベースの一行に書き、Web サーバーがそれを読む',
        },
        feedback: {
          en: 'Every five seconds; a row older than thirty brings the warning.',
          ja: '書くのは 5 秒ごと。30 秒より古くなると警告が出ます。',
        },
      },
      {
        id: 'queue',
        words: { en: 'Through the queue in SQS', ja: 'SQS のキューを通じて' },
        feedback: {
          en: 'The queue carries tasks to workers, not heartbeats.',
          ja: 'キューが運ぶのはワーカーへのタスクで、ハートビートではありません。',
        },
      },
    ],
  },
  {
    id: 'why-inbound',
    ask: {
      en: 'The scheduler opens the connection to the database. Why does an inbound rule of its own group matter?',
      ja: 'データベースへの接続を開くのはスケジューラーです。なぜ自分のグループのインバウンドルールが効くのですか。',
    },
    choices: [
      {
        id: 'replies',
        words: { en: 'Replies come in', ja: '応答が入ってくるから' },
        feedback: {
          en: 'Groups are stateful: replies pass without a rule.',
          ja: 'セキュリティグループはステートフルです。応答にルールは要りません。',
        },
      },
      {
        id: 'same-group',
        right: true,
        words: {
          en: 'The same group is on the database’s door, where the connection comes in',
          ja: '接続が入っていく先、データベースの出入口にも同じグループが付いているから',
        },
        feedback: {
          en: 'One group on both sides: outbound at the container, inbound at the door.',
          ja: '両側に同じグループ。コンテナではアウトバウンド、出入口ではインバウンドです。',
        },
      },
      {
        id: 'web',
        words: { en: 'The web server comes in by it', ja: 'Web サーバーがそこを通って入るから' },
        feedback: {
          en: 'The web server stands with AWS and reads the database there.',
          ja: 'Web サーバーは AWS 側にあり、データベースもそちらから読みます。',
        },
      },
    ],
  },
  {
    id: 'https-on-5432',
    ask: {
      en: 'A guide calls the rule for 5432 one for “HTTPS traffic”. What is right?',
      ja: 'あるガイドは 5432 のルールを「HTTPS トラフィック」用と呼んでいます。正しいのはどれですか。',
    },
    choices: [
      {
        id: 'layer-7',
        words: {
          en: 'The group looks for HTTPS on that port',
          ja: 'グループが、そのポートの通信が HTTPS かどうかを調べる',
        },
        feedback: {
          en: 'A group knows protocol and port, not what is spoken on it. “HTTPS” in the console is only a name for 443.',
          ja: 'グループが見るのはプロトコルとポートだけで、中身は見ません。コンソールの「HTTPS」は 443 の別名です。',
        },
      },
      {
        id: 'postgres',
        right: true,
        words: {
          en: 'PostgreSQL’s protocol over TCP goes there',
          ja: '流れているのは TCP の上の PostgreSQL のプロトコル',
        },
        feedback: {
          en: 'It can be encrypted, and is still no HTTPS.',
          ja: '暗号化されることはあっても、HTTPS ではありません。',
        },
      },
      {
        id: 'both',
        words: {
          en: 'Either: a rule for 443 would do as well',
          ja: 'どちらでもよく、443 のルールでも通る',
        },
        feedback: {
          en: 'The database listens on 5432 alone.',
          ja: 'データベースが待ち受けているのは 5432 だけです。',
        },
      },
    ],
  },
  {
    id: 'health-check',
    ask: {
      en: 'A load balancer’s health check on `/health` stays green. Is the scheduler alive?',
      ja: 'ロードバランサーの `/health` へのヘルスチェックは正常のままです。スケジューラーは生きていますか。',
    },
    choices: [
      {
        id: 'yes',
        words: { en: 'Yes: it answers 200', ja: 'はい。200 が返っているから' },
        feedback: {
          en: 'Airflow 2 answers 200 whatever the body says.',
          ja: 'Airflow 2 は、本文が何であれ 200 を返します。',
        },
      },
      {
        id: 'unknown',
        right: true,
        words: {
          en: 'One cannot tell: the state is in the body, not in the status',
          ja: '分からない。状態は本文にあり、ステータスコードにはないから',
        },
        feedback: {
          en: 'Read `scheduler.status` in the JSON.',
          ja: 'JSON の `scheduler.status` を読みます。',
        },
      },
      {
        id: 'no',
        words: {
          en: 'No: `/health` is only served by a dead one',
          ja: 'いいえ。停止したときだけ応答するから',
        },
        feedback: {
          en: 'The web server serves it at all times.',
          ja: 'Web サーバーは、いつでもこれに応答します。',
        },
      },
    ],
  },
];
