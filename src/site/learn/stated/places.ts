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

const w = (en: string, ja: string): Words => ({ en, ja });

/** Beside the claims, which name their lines themselves: where lessons teach what articles state. */
export const passages: readonly Passage[] = [
  {
    statement: 'S2.18',
    lab: 'L05',
    step: 'verify',
    words: w('a group for everybody tells nobody apart', '全員のグループでは、誰も区別できない'),
  },
  {
    statement: 'S2.15',
    lab: 'L05',
    step: 'diagnose',
    words: w('of the receiver', '受け手のグループの'),
  },
  {
    statement: 'S2.16',
    lab: 'L05',
    step: 'observe',
    words: w('the error text does not tell the two apart', 'エラーの文では区別がつきません'),
  },
  {
    statement: 'S1.8',
    lab: 'L05',
    step: 'fix',
    words: w('**stateful**', '**ステートフル**'),
  },
  {
    statement: 'S1.10',
    lab: 'L05',
    step: 'explain',
    words: w('everything out, nothing in', '何でも出せて、何も入れません'),
  },
  {
    statement: 'S1.45',
    lab: 'L05',
    step: 'fix',
    words: w(
      'A group stands for the private addresses',
      'グループは、それを付けた全インターフェイス',
    ),
  },
  {
    statement: 'S3.10',
    lab: 'L05',
    step: 'fix',
    words: w('It remembers what it let in', '入れたものを覚えていて'),
  },
  {
    statement: 'S3.13',
    lab: 'L05',
    step: 'explain',
    words: w('_everything from this group itself_', 'このグループ自身からのすべて'),
  },
  {
    statement: 'S3.14',
    lab: 'L05',
    step: 'explain',
    words: w('sends everything everywhere', 'どのグループも初めは何でも送れる'),
  },
  {
    statement: 'S2.7',
    lab: 'L03',
    step: 'observe',
    words: w('Hence _silent_', 'だから**沈黙**なのです'),
  },
  {
    statement: 'S2.10',
    lab: 'L03',
    step: 'fix',
    words: w('### Then the permission', '### 次に権限'),
  },
  {
    statement: 'S0.4',
    lab: 'L15',
    step: 'orient',
    words: w('But the group only admits the office', 'グループはオフィスしか許可していないのに'),
  },
  {
    statement: 'S0.5',
    lab: 'L15',
    step: 'orient',
    words: w(
      'from the office, through the load balancer',
      'オフィスからはロードバランサーを通して',
    ),
  },
  {
    statement: 'S0.6',
    lab: 'L15',
    step: 'predict',
    words: w('to take even that away', 'そのルールも消そうと考えています'),
  },
  {
    statement: 'S0.7',
    lab: 'L15',
    step: 'observe',
    words: w('the auditor would see nothing at all', '監査人には何も見えないはずです'),
  },
  {
    statement: 'S0.8',
    lab: 'L11',
    step: 'orient',
    words: w('between your environment and your web server', 'その一文を読んだ同僚'),
  },
  {
    statement: 'S0.9',
    lab: 'L11',
    step: 'explain',
    words: w('TCP 5432 and 443 as the tighter form', 'TCP 5432 と 443 を挙げています'),
  },
  {
    statement: 'S0.11',
    lab: 'L11',
    step: 'orient',
    words: w("emptied the group's inbound rules", 'インバウンドルールを空にしました'),
  },
  {
    statement: 'S0.11',
    lab: 'L15',
    step: 'observe',
    words: w('no inbound rule is left', 'インバウンドルールを残さない'),
  },
  {
    statement: 'S0.12',
    lab: 'L11',
    step: 'observe',
    words: w(
      'The group that was emptied to keep people out keeps nobody out',
      '人を締め出すために空にしたグループは、誰も締め出していません',
    ),
  },
  {
    statement: 'S2.29',
    lab: 'L09',
    step: 'fix',
    words: w(
      'Install everything on the build host into a folder',
      'ビルドホストでフォルダーにすべてをインストールし',
    ),
  },
  {
    statement: 'S3.2',
    lab: 'L05',
    step: 'diagnose',
    words: w('A connection passes **two lists**', '接続は**二つのリスト**を通ります'),
  },
  {
    statement: 'S3.16',
    lab: 'L11',
    step: 'fix',
    words: w('### Then the tasks', '### 次にタスク'),
  },
];
