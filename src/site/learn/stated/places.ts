import type { StepName } from '#labs/step-names.ts';
import type { Words } from '#request/words.ts';

/** A step of a lesson that takes up a statement, known by words that stand in it. */
export interface Passage {
  readonly statement: string;
  readonly lab: string;
  readonly step: StepName;
  /** Words of that step, in either lesson, letter for letter. */
  readonly words: Words;
}

type Row = readonly [statement: string, step: StepName, en: string, ja: string];

const rows: Readonly<Record<string, readonly Row[]>> = {
  L03: [
    ['S2.7', 'observe', 'Hence _silent_', 'だから**沈黙**なのです'],
    ['S2.10', 'fix', '### Then the permission', '### 次に権限'],
    [
      'S3.18',
      'fix',
      'Without a policy of its own an endpoint lets everybody',
      '独自のポリシーを付けないエンドポイントは',
    ],
  ],
  L05: [
    [
      'S2.18',
      'verify',
      'Review the rules whenever clients come or go',
      'クライアントが増えたり減ったりするたびにルールを見直し',
    ],
    ['S2.15', 'diagnose', 'of the receiver', '受け手のグループの'],
    [
      'S2.16',
      'observe',
      'the error text does not tell the two apart',
      'エラーの文では区別がつきません',
    ],
    ['S1.8', 'fix', '**stateful**', '**ステートフル**'],
    ['S1.10', 'explain', 'everything out, nothing in', '何でも出せて、何も入れません'],
    [
      'S1.45',
      'fix',
      'A group stands for the private addresses',
      'グループは、それを付けた全インターフェイス',
    ],
    ['S3.10', 'fix', 'It remembers what it let in', '入れたものを覚えていて'],
    ['S3.13', 'explain', '_everything from this group itself_', 'このグループ自身からのすべて'],
    ['S3.14', 'explain', 'sends everything everywhere', 'どのグループも初めは何でも送れる'],
    ['S3.2', 'diagnose', 'A connection passes **two lists**', '接続は**二つのリスト**を通ります'],
  ],
  L09: [
    [
      'S2.29',
      'fix',
      'Install everything on the build host into a folder',
      'ビルドホストでフォルダーにすべてをインストールし',
    ],
    [
      'S2.30',
      'explain',
      'Decide once for all teams how packages come in',
      'パッケージの入れ方は、チームを越えて一度決めておきます',
    ],
  ],
  L11: [
    ['S0.8', 'orient', 'between your environment and your web server', 'その一文を読んだ同僚'],
    ['S0.9', 'explain', 'TCP 5432 and 443 as the tighter form', 'TCP 5432 と 443 を挙げています'],
    ['S0.11', 'orient', "emptied the group's inbound rules", 'インバウンドルールを空にしました'],
    [
      'S0.12',
      'observe',
      'The group that was emptied to keep people out keeps nobody out',
      '人を締め出すために空にしたグループは、誰も締め出していません',
    ],
    ['S3.16', 'fix', '### Then the tasks', '### 次にタスク'],
    ['S1.4', 'orient', 'stands in two places', '二つの場所に分かれています'],
    [
      'S1.5',
      'orient',
      'containers with network interfaces',
      'ネットワークインターフェイスを持つコンテナです',
    ],
    [
      'S1.6',
      'orient',
      'two private subnets in two zones',
      '二つのアベイラビリティーゾーンにプライベートサブネットが一つずつ',
    ],
    [
      'S1.7',
      'explain',
      'an endpoint that MWAA made in your subnets',
      'MWAA がサブネットに作ったエンドポイント',
    ],
    [
      'S1.18',
      'explain',
      "MWAA put the environment's group on it",
      'そこには環境のグループが付いています',
    ],
    ['S1.20', 'explain', 'let the group admit 5432', 'グループで 5432 を許可し'],
    ['S3.4', 'explain', 'one to five groups', 'グループは一つから五つまで'],
    [
      'S3.13',
      'explain',
      'a rule for all traffic from the group itself',
      '自身からのすべての通信を許可するルール',
    ],
    [
      'S3.14',
      'fix',
      'Your group still lets its members send anything anywhere',
      'グループは今も、メンバーがどこへ何を送っても許します',
    ],
    ['S1.44', 'orient', 'S3 (a gateway), logs', 'S3（ゲートウェイ）、ログ'],
  ],
  L15: [
    [
      'S0.4',
      'orient',
      'But the group only admits the office',
      'グループはオフィスしか許可していないのに',
    ],
    [
      'S0.5',
      'orient',
      'from the office, through the load balancer',
      'オフィスからはロードバランサーを通して',
    ],
    ['S0.6', 'predict', 'to take even that away', 'そのルールも消そうと考えています'],
    ['S0.7', 'observe', 'the auditor would see nothing at all', '監査人には何も見えないはずです'],
    ['S0.11', 'observe', 'no inbound rule is left', 'インバウンドルールを残さない'],
    ['S0.12', 'explain', 'the page still opens', 'ルールをすべて消してもページは開きます'],
    ['S1.21', 'explain', '443 is all that it has to admit', '許可するのは 443 だけで足ります'],
  ],
};

/** Beside the claims, which name their lines themselves: where lessons teach what articles state. */
export const passages: readonly Passage[] = Object.entries(rows).flatMap(([lab, own]) =>
  own.map(([statement, step, en, ja]) => ({ statement, lab, step, words: { en, ja } })),
);
