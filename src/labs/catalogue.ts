import type { Words } from '#request/words.ts';
import type { Lab, Module } from './lab.ts';

/** A lab as the list shows it. */
export interface CatalogueEntry {
  readonly id: string;
  readonly slug: string;
  readonly title: Words;
  readonly module: Module;
  readonly difficulty: Lab['difficulty'];
  readonly minutes: number;
  readonly needs: readonly string[];
  /** What brings people here. */
  readonly headline: Words;
  readonly status: 'ready' | 'to-come';
}

type Row = readonly [
  id: string,
  slug: string,
  title: Words,
  headline: Words,
  module: Module,
  difficulty: Lab['difficulty'],
  minutes: number,
  needs: readonly string[],
];

const ready = ['L01', 'L02', 'L03', 'L04', 'L05', 'L09', 'L11', 'L15'];

const w = (en: string, ja: string): Words => ({ en, ja });

const rows: readonly Row[] = [
  [
    'L01',
    'four-timeouts',
    w('Four timeouts and one stopped server', '四つのタイムアウトと止まったサーバー'),
    w(
      'Timeout, refusal, DNS error, 403: which is which?',
      'タイムアウト、接続拒否、DNS エラー、403 を見分ける',
    ),
    'symptoms',
    1,
    40,
    [],
  ],
  [
    'L02',
    'hanging-bucket',
    w('The bucket that hangs', '応答しないバケット'),
    w(
      'S3 answers from one subnet and times out from the other',
      '片方のサブネットからだけ S3 がタイムアウトする',
    ),
    'symptoms',
    1,
    40,
    ['L01'],
  ],
  [
    'L03',
    'silent-notebook',
    w('The silent notebook', '沈黙するノートブック'),
    w('No log line arrives; then access is denied', 'ログが一行も届かず、直すと次はアクセス拒否'),
    'symptoms',
    2,
    40,
    ['L02'],
  ],
  [
    'L04',
    'wrong-address',
    w('Right endpoint, wrong address', '正しいエンドポイント、間違ったアドレス'),
    w(
      'The endpoint is there, and the name still leads outside',
      'エンドポイントはあるのに、名前が外のアドレスを指す',
    ),
    'symptoms',
    2,
    40,
    ['L02'],
  ],
  [
    'L05',
    '443-from-nowhere',
    w('443 from nowhere', 'どこからも届かない 443'),
    w('A private address, and still a timeout', 'プライベートアドレスなのにタイムアウト'),
    'symptoms',
    2,
    35,
    ['L02', 'L04'],
  ],
  [
    'L06',
    'job-elsewhere',
    w('The job that runs somewhere else', '別の場所で動くジョブ'),
    w(
      'Glue refuses the connection, SageMaker times out',
      'Glue は接続を検証できず、SageMaker はタイムアウト',
    ),
    'compute',
    3,
    40,
    ['L02', 'L04', 'L05'],
  ],
  [
    'L07',
    'who-said-no',
    w('Who said no?', '断ったのは誰か'),
    w('Three 403s from three policies', '三つのポリシーから返る三つの 403'),
    'compute',
    3,
    45,
    ['L02', 'L03'],
  ],
  [
    'L08',
    'image-from-nowhere',
    w('Image pull from nowhere', '取得できないイメージ'),
    w(
      'Fargate cannot pull its image, and says little',
      'Fargate がイメージを取得できず、理由もほとんど語らない',
    ),
    'compute',
    3,
    40,
    ['L05', 'L07'],
  ],
  [
    'L09',
    'no-matching-distribution',
    w('No matching distribution', '一致する配布物なし'),
    w(
      'pip says "No matching distribution found"',
      'pip が「No matching distribution found」と言う',
    ),
    'compute',
    3,
    40,
    ['L02'],
  ],
  [
    'L10',
    'repository-with-a-clock',
    w('A repository with a clock', '時計の付いたリポジトリ'),
    w(
      'CodeArtifact: a timeout, a 403, and yesterday’s token',
      'CodeArtifact のタイムアウト、403、昨日のトークン',
    ),
    'compute',
    4,
    45,
    ['L05', 'L07', 'L09'],
  ],
  [
    'L11',
    'last-heartbeat',
    w('Last heartbeat 45 minutes ago', '最後のハートビートは 45 分前'),
    w(
      'Airflow’s page opens, and its scheduler seems dead',
      'Airflow の画面は開くのに、スケジューラーが止まって見える',
    ),
    'airflow',
    3,
    40,
    ['L05'],
  ],
  [
    'L12',
    'as-published',
    w('As published', '記事のとおりに'),
    w(
      'A network ACL from an article: timeouts now and then',
      '記事どおりのネットワーク ACL で、ときどきタイムアウト',
    ),
    'airflow',
    4,
    50,
    ['L05', 'L11'],
  ],
  [
    'L13',
    'nothing-but-endpoints',
    w('Nothing but endpoints', 'エンドポイントだけで'),
    w(
      'An environment that stays PENDING, tasks that stay queued',
      '環境は PENDING のまま、タスクは待機のまま',
    ),
    'airflow',
    4,
    60,
    ['L02', 'L03', 'L04', 'L05', 'L07', 'L11'],
  ],
  [
    'L14',
    'wrong-redshift-endpoint',
    w('The wrong Redshift endpoint', '間違った Redshift エンドポイント'),
    w('The API answers, and 5439 times out', 'API は応答するのに 5439 がタイムアウト'),
    'airflow',
    4,
    45,
    ['L05', 'L07', 'L11'],
  ],
  [
    'L15',
    'group-without-a-door',
    w('The group that does not guard the door', '入口を守らないセキュリティグループ'),
    w(
      'The security group is closed, and everybody comes in',
      'セキュリティグループは閉じているのに、誰でも入れる',
    ),
    'airflow',
    4,
    50,
    ['L05', 'L11'],
  ],
  [
    'L16',
    'confused-deputies',
    w('Confused deputies', '混乱した代理人'),
    w(
      'CREATE_FAILED, empty logs, and a role that others can use',
      'CREATE_FAILED、空のログ、他人に使われるロール',
    ),
    'airflow',
    5,
    60,
    ['L07', 'L13'],
  ],
  [
    'L17',
    'fifteen-minutes',
    w('Fifteen minutes', '15 分'),
    w(
      'Access denied to the database, with a good token',
      'トークンは正しいのに、データベースが Access denied',
    ),
    'front',
    4,
    50,
    ['L05', 'L07'],
  ],
  [
    'L18',
    'side-entrance',
    w('The side entrance', '通用口'),
    w(
      'WAF blocks at the front, and the API answers at the side',
      '正面では WAF が止めるのに、横から API に届く',
    ),
    'front',
    5,
    60,
    ['L07', 'L17'],
  ],
];

/** All labs there are or will be, in the order in which they are best done. */
export const catalogue: readonly CatalogueEntry[] = rows.map(
  ([id, slug, title, headline, module, difficulty, minutes, needs]) => ({
    id,
    slug,
    title,
    headline,
    module,
    difficulty,
    minutes,
    needs,
    status: ready.includes(id) ? 'ready' : 'to-come',
  }),
);
