import type { Hypothesis, Prediction } from '#labs/lab.ts';

/** Asked before anything is shown. */
export const prediction: Prediction = {
  question: {
    en: 'Inbound rules of the environment’s security group have been taken out; the page is public. Somebody opens it. What do they see?',
    ja: '環境のセキュリティグループから、インバウンドルールが消されました。画面は公開のままです。Airflow の画面を開くと、何が見えるでしょうか。',
  },
  choices: [
    {
      id: 'no-page',
      words: {
        en: 'Nothing: the browser times out, for nothing comes in any more',
        ja: '何も。もう何も入れないので、ブラウザーはタイムアウトする',
      },
    },
    {
      id: 'all-well',
      words: {
        en: 'Airflow as usual, and no warning: inbound rules stop nothing that goes out',
        ja: 'いつもの Airflow で、警告もない。インバウンドルールは外向きを止めないから',
      },
    },
    {
      id: 'banner',
      words: {
        en: 'The page opens, and says that the scheduler does not appear to be running',
        ja: '画面は開き、スケジューラーが動いていないようだと表示される',
      },
    },
    {
      id: 'error',
      words: { en: 'An error page: 502 Bad Gateway', ja: 'エラー画面: 502 Bad Gateway' },
    },
  ],
  happened: 'banner',
};

/** Causes worth testing, each with what would refute it. */
export const hypotheses: readonly Hypothesis[] = [
  {
    id: 'web-to-scheduler',
    words: {
      en: 'The web server no longer reaches the scheduler',
      ja: 'Web サーバーからスケジューラーに届かなくなった',
    },
    refutedBy: {
      en: 'No connection leads from outside to the scheduler while Airflow is healthy, either.',
      ja: 'Airflow が健康なときにも、外からスケジューラーへの接続は存在しない。',
    },
    look: {
      from: 'operator',
      command: [
        'npx closednet trace \\',
        '  --from internet:198.51.100.66 \\',
        '  --to ${scheduler} --port 443',
      ].join('\n'),
    },
  },
  {
    id: 'crashed',
    words: { en: 'The scheduler has crashed', ja: 'スケジューラーが落ちた' },
    refutedBy: {
      en: 'It still writes its log, line after line.',
      ja: '今もログを書き続けている。',
    },
    look: {
      from: 'inside',
      command: [
        'aws logs filter-log-events \\',
        '  --log-group-name airflow-${environment}-Scheduler \\',
        "  --query 'events[-1].message' --output text",
      ].join('\n'),
    },
  },
  {
    id: 'database',
    words: {
      en: 'The scheduler no longer reaches its database',
      ja: 'スケジューラーから、そのデータベースに届かなくなった',
    },
    refutedBy: {
      en: 'A connection from its address to port 5432 of the database’s door is accepted.',
      ja: 'スケジューラーのアドレスから、データベースの出入口の 5432 番に接続できる。',
    },
    look: {
      from: 'inside',
      command: ['curl --connect-timeout 3 \\', '  telnet://${database-host}:5432'].join('\n'),
    },
  },
  {
    id: 'page-blocked',
    words: {
      en: 'The group blocks the page’s own visitors',
      ja: 'グループが、画面を見に来る人を止めている',
    },
    refutedBy: { en: 'The page opens.', ja: '画面は開く。' },
    look: {
      from: 'operator',
      command: [
        'npx closednet shell L11 --from reader -- \\',
        "  curl -sS -o /dev/null -w 'HTTP %{http_code}\\n' \\",
        '  https://${web-host}/health',
      ].join('\n'),
    },
  },
];
