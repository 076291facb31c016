import type { Misreading } from '#labs/lesson.ts';

const heartbeatPage =
  'https://docs.aws.amazon.com/mwaa/latest/userguide/t-apache-airflow-11012.html';
const securityPage = 'https://docs.aws.amazon.com/mwaa/latest/userguide/vpc-security.html';

/** Observations that are right, and what was made of them. */
export const claims: readonly Misreading[] = [
  {
    id: 'web-cannot-reach-scheduler',
    claim: {
      en: 'The warning seems to mean that the web server cannot access the scheduler.',
      ja: 'この警告は、Web サーバーからスケジューラーにアクセスできていないという意味らしい。',
    },
    article: 'public-mode-by-ip',
    lines: [66],
    capture: {
      en: 'No SYN to a scheduler’s address, neither while the warning shows nor after it is gone. What one sees are SYNs from the schedulers to port 5432 of two addresses, unanswered.',
      ja: '警告が出ている間も消えた後も、スケジューラー宛ての SYN は一つもありません。見えるのは、スケジューラーから二つのアドレスの 5432 番への、応答のない SYN です。',
    },
    right: {
      en: 'The scheduler cannot write its heartbeat into the metadata database; the web server reads there that it is old.',
      ja: 'スケジューラーがハートビートをメタデータデータベースに書けず、Web サーバーはその古い値を読んでいます。',
    },
    source: heartbeatPage,
    asOf: '2022-12',
  },
  {
    id: 'only-on-workers',
    claim: {
      en: 'So the security group is on the schedulers and workers rather than on the web server.',
      ja: 'だから、セキュリティグループは Web サーバーではなく、スケジューラーとワーカーに付いている。',
    },
    article: 'public-mode-by-ip',
    lines: [41, 67],
    capture: {
      en: '`describe-network-interfaces` with the group as a filter: the containers’ interfaces, and two of an endpoint.',
      ja: 'グループで絞った `describe-network-interfaces` には、コンテナのインターフェイスのほかに、エンドポイントのものが二つ出てきます。',
    },
    right: {
      en: 'It is on them, and on the doors that MWAA makes: that is where an inbound rule takes effect.',
      ja: 'それに加えて、MWAA が作る出入口にも付いています。インバウンドルールが効くのは、そちらです。',
    },
    source: 'https://docs.aws.amazon.com/mwaa/latest/userguide/networking-about.html',
    asOf: '2022-12',
  },
  {
    id: 'forty-five-minutes',
    claim: {
      en: 'The last heartbeat was 45 minutes ago: one would have to wait that long to see it.',
      ja: '最後のハートビートは 45 分前。つまり、現象を見るにはそれだけ待つ必要がある。',
    },
    article: 'public-mode-by-ip',
    lines: [55],
    capture: {
      en: 'The warning stands on the page half a minute after the last heartbeat, and its age grows with every reload.',
      ja: '警告は最後のハートビートから 30 秒ほどで現れ、読み込み直すたびに経過時間が伸びます。',
    },
    right: {
      en: 'The threshold is 30 seconds. That connections which were open lived on for a while after the rules went is possible; we have not verified it.',
      ja: 'しきい値は 30 秒です。ルールを消した後も、開いていた接続がしばらく続いた可能性はありますが、検証していません。',
    },
    source:
      'https://airflow.apache.org/docs/apache-airflow/2.10.3/administration-and-deployment/logging-monitoring/check-health.html',
    asOf: '2026-11-22',
  },
  {
    id: 'https-on-5432',
    claim: {
      en: 'The rule for 5432 allows HTTPS traffic, of type HTTPS; the one for 443 is of type Custom TCP.',
      ja: '5432 のルールは HTTPS トラフィックを許可し、タイプは HTTPS。443 のほうはカスタム TCP。',
    },
    article: 'mwaa-vpc-security',
    lines: [97, 113, 117],
    capture: {
      en: 'The first bytes to 5432 are PostgreSQL’s start-up or SSL request, not a TLS hello of HTTPS.',
      ja: '5432 に最初に流れるのは PostgreSQL の開始要求か SSL 要求で、HTTPS の TLS ハンドシェイクではありません。',
    },
    right: {
      en: 'The two type labels were swapped, and a group looks at protocol and port only. The page has since been given the right labels; its sentence still says HTTPS.',
      ja: '二つのタイプが入れ替わっていました。そもそもグループが見るのはプロトコルとポートだけです。その後ページのタイプ欄は直りましたが、文には HTTPS が残っています。',
    },
    source: securityPage,
    asOf: '2022-12',
  },
  {
    id: 'two-rules-are-all',
    claim: {
      en: 'The least that is needed: two inbound rules, 5432 and 443 from the group itself.',
      ja: '必要最小限は、自分のグループからの 5432 と 443 のインバウンドルール二つ。',
    },
    article: 'least-privilege-mwaa',
    lines: [12],
    capture: {
      en: 'With outbound rules taken away: the same SYNs to 5432, dropped at the container this time.',
      ja: 'アウトバウンドルールを消すと、5432 への同じ SYN が、今度はコンテナの側で捨てられます。',
    },
    right: {
      en: 'True as long as everything may go out. Whoever narrows that needs the same two ports outbound, and 443 to S3’s prefix list.',
      ja: '外向きがすべて許可されている限りは、そのとおりです。外向きも絞るなら、同じ二つのポートと、S3 のプレフィックスリストへの 443 が要ります。',
    },
    source: securityPage,
    asOf: '2022-12',
  },
];
