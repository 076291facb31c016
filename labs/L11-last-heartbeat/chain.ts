import type { ChainLink } from '#labs/lesson.ts';

/** From the rule that went to the task that stays, one gap a link. */
export const chain: readonly ChainLink[] = [
  {
    id: 'where',
    says: {
      en: 'The database stands with AWS. In your VPC it is reached through ___.',
      ja: 'データベースは AWS 側にある。自分の VPC からは ___ を通って届く。',
    },
    choices: [
      {
        id: 'endpoint',
        right: true,
        words: { en: 'an endpoint that MWAA made', ja: 'MWAA が作ったエンドポイント' },
      },
      { id: 'nat', words: { en: 'a NAT gateway', ja: 'NAT ゲートウェイ' } },
      { id: 'peering', words: { en: 'a peering connection', ja: 'ピアリング接続' } },
    ],
    why: {
      en: 'One interface endpoint, with an address in each of the environment’s two subnets. It is tagged `AmazonMWAAManaged`, and you can see it and not change it.',
      ja: '環境の二つのサブネットに一つずつアドレスを持つ、インターフェイスエンドポイントです。`AmazonMWAAManaged` のタグが付いていて、見ることはできても変えられません。',
    },
  },
  {
    id: 'which-group',
    says: {
      en: 'On that door stands ___.',
      ja: 'その出入口に付いているのは ___。',
    },
    choices: [
      { id: 'none', words: { en: 'no group', ja: 'グループなし' } },
      { id: 'aws', words: { en: 'a group of AWS’s', ja: 'AWS のグループ' } },
      {
        id: 'own',
        right: true,
        words: { en: 'the environment’s own group', ja: '環境自身のグループ' },
      },
    ],
    why: {
      en: 'The same that is on scheduler and workers. So its inbound rules decide who reaches the database.',
      ja: 'スケジューラーやワーカーと同じものです。だから、誰がデータベースに届くかは、そのインバウンドルールで決まります。',
    },
  },
  {
    id: 'dropped',
    says: {
      en: 'Without an inbound rule the scheduler’s SYN to 5432 is ___ there.',
      ja: 'インバウンドルールがないと、スケジューラーから 5432 への SYN はそこで ___。',
    },
    choices: [
      { id: 'refused', words: { en: 'refused', ja: '拒否される' } },
      { id: 'dropped', right: true, words: { en: 'dropped', ja: '黙って捨てられる' } },
      { id: 'redirected', words: { en: 'sent on to 443', ja: '443 に回される' } },
    ],
    why: {
      en: 'A group never answers. libpq waits, and its log says `Connection timed out`.',
      ja: 'グループは返事をしません。libpq は待ち続け、ログに `Connection timed out` と残します。',
    },
  },
  {
    id: 'row',
    says: {
      en: 'So the scheduler lives, and its row in the database ___.',
      ja: 'スケジューラーは生きているが、データベースの自分の行は ___。',
    },
    choices: [
      { id: 'deleted', words: { en: 'is deleted', ja: '消される' } },
      { id: 'old', right: true, words: { en: 'grows old', ja: '古くなっていく' } },
      { id: 'red', words: { en: 'is set to “failed”', ja: '「失敗」に書き換わる' } },
    ],
    why: {
      en: 'Nobody writes it any more. The web server, on AWS’s side, reads it as before.',
      ja: '書く人がいなくなるからです。AWS 側の Web サーバーは、これまでどおりそれを読みます。',
    },
  },
  {
    id: 'threshold',
    says: {
      en: 'The warning comes once the row is older than ___.',
      ja: '警告が出るのは、その行が ___ より古くなったとき。',
    },
    choices: [
      { id: 'thirty', right: true, words: { en: '30 seconds', ja: '30 秒' } },
      { id: 'fortyfive', words: { en: '45 minutes', ja: '45 分' } },
      { id: 'hour', words: { en: 'an hour', ja: '1 時間' } },
    ],
    why: {
      en: 'That is Airflow’s `scheduler_health_check_threshold` unless somebody changed it. “45 minutes” is only how long ago the rules went when the author looked.',
      ja: '変更していなければ、Airflow の `scheduler_health_check_threshold` は 30 秒です。「45 分」は、筆者が画面を見るまでに、ルールを消してから過ぎていた時間にすぎません。',
    },
  },
  {
    id: 'queued',
    says: {
      en: 'With 5432 open and 443 still shut, tasks ___.',
      ja: '5432 を開け、443 を閉じたままだと、タスクは ___。',
    },
    choices: [
      { id: 'run', words: { en: 'run again', ja: 'また動く' } },
      { id: 'stay', right: true, words: { en: 'stay queued', ja: '待機のまま' } },
      { id: 'fail', words: { en: 'fail at once', ja: 'すぐ失敗する' } },
    ],
    why: {
      en: 'In this VPC the doors of SQS and of metrics carry the environment’s group, too: tasks do not get from scheduler to worker.',
      ja: 'この VPC では、SQS とメトリクスの出入口にも環境のグループが付いています。タスクがスケジューラーからワーカーに渡りません。',
    },
  },
];
